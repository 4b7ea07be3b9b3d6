package id.juara.front.showcase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.juara.law.rules.Cluster;
import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import id.juara.story.competition.PlainWords;
import id.juara.story.publication.LineCount;
import id.juara.story.publication.LinesWanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the reader of a list may choose from: each filter's values, with what they would leave. */
record Choices(List<LineCount> counts, LinesWanted wanted) {

    /** A value of a filter, and how many lines it would leave with the other filters as they are. */
    record Choice(String value, String label, long lines, boolean chosen) {}

    List<Choice> provinces() {
        var names = new TreeMap<String, String>();
        counts.stream()
                .filter(one -> one.provinceCode() != null)
                .forEach(one -> names.put(ProvinceMap.shortened(one.province()), one.provinceCode()));
        var lines = lines(wanted.inAnyProvince(), Choices::provinceOf);
        var choices = new ArrayList<Choice>();
        names.forEach((name, code) -> choices.add(choice(code, name, lines, wanted.province())));
        if (counts.stream().anyMatch(one -> one.provinceCode() == null)) {
            choices.add(choice(LinesWanted.NATIONWIDE, "", lines, wanted.province()));
        }
        return choices;
    }

    List<Choice> categories() {
        var lines = lines(wanted.ofAnyCategory(), LineCount::category);
        return counts.stream()
                .map(LineCount::category)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(one -> choice(one, one, lines, wanted.category()))
                .toList();
    }

    List<Choice> kinds(PlainWords words) {
        var lines = lines(wanted.ofAnyCluster(), LineCount::cluster);
        return Cluster.words().stream()
                .filter(word -> counts.stream().anyMatch(one -> one.cluster().equals(word)))
                .map(one -> choice(one, words.cluster(one), lines, wanted.cluster()))
                .toList();
    }

    List<Choice> groups(Rules law, Language language) {
        var lines = lines(wanted.ofAnyGroup(), LineCount::group);
        return law.groups().stream()
                .map(one -> choice(one.id(), one.title().in(language), lines, wanted.group()))
                .toList();
    }

    private Map<String, Long> lines(LinesWanted others, Function<LineCount, String> by) {
        return counts.stream()
                .filter(one -> by.apply(one) != null)
                .filter(others::holds)
                .collect(groupingBy(by, summingLong(LineCount::lines)));
    }

    private static String provinceOf(LineCount one) {
        return one.provinceCode() == null ? LinesWanted.NATIONWIDE : one.provinceCode();
    }

    private static Choice choice(String value, String label, Map<String, Long> lines, Optional<String> chosen) {
        return new Choice(
                value,
                label,
                lines.getOrDefault(value, 0L),
                chosen.filter(value::equals).isPresent());
    }
}
