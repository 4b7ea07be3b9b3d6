package id.juara.story.rulebook;

import id.juara.law.drafting.Flaw;
import id.juara.law.drafting.ReadRules;
import id.juara.law.proof.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads rule files. */
public final class Rulebook {
    private Rulebook() {}

    /**
     * Reads a rule file and finds everything that is wrong in it, whatever the text.
     *
     * @param fileName the name under which flaws are told
     * @param text the file's whole text
     */
    public static Reading read(String fileName, String text) {
        var fingerprint = Digest.ofText(text);
        var yaml = YamlTree.of(text);
        if (!yaml.readable()) {
            return new Reading(fileName, fingerprint, Optional.empty(), Optional.empty(), yaml.flaws());
        }
        var draft = ReadRules.from(yaml.tree());
        var found = new LinkedHashSet<>(yaml.flaws());
        Stream.concat(draft.flaws().stream(), conditionFlaws(yaml.tree()).stream())
                .map(flaw -> new PlacedFlaw(yaml.lineOf(flaw.path()), flaw))
                .forEach(found::add);
        var flaws = new ArrayList<>(found);
        flaws.sort(Comparator.comparingInt(PlacedFlaw::line));
        var rules = draft.rules().filter(sound -> flaws.isEmpty());
        return new Reading(fileName, fingerprint, rules, rules.map(Conditions::of), flaws);
    }

    /** Conditions are compiled from the tree, so that their flaws are told beside all others. */
    private static List<Flaw> conditionFlaws(Object tree) {
        var flaws = new ArrayList<Flaw>();
        if (tree instanceof Map<?, ?> file && file.get("conditions") instanceof List<?> conditions) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i) instanceof Map<?, ?> condition
                        && condition.get("holds") instanceof String holds
                        && !holds.isBlank()) {
                    var id = condition.get("id") instanceof String named ? named : "#" + (i + 1);
                    flaws.addAll(Expression.compile("/conditions/" + i + "/holds", id, holds)
                            .flaws());
                }
            }
        }
        return flaws;
    }
}
