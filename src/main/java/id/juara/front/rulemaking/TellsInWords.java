package id.juara.front.rulemaking;

import id.juara.law.rules.Tells;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;

/** What an audience is told of a list, in the words of the rule form. */
public record TellsInWords(Rulemaking words, RuleFields fields) {
    /** Such as {@code What is told to entrants}. */
    public String name(Tells.Audience audience) {
        return new RuleNames(fields).told(audience);
    }

    /** Names in their order, and whatever else is told. */
    public String of(Tells tells) {
        var told = new ArrayList<String>();
        told.add(words.tellsNames(new RuleNames(fields).of(tells.order())));
        Stream.of(
                        Map.entry(tells.points(), fields.tellsPoints()),
                        Map.entry(tells.criteria(), fields.tellsCriteria()),
                        Map.entry(tells.remarks(), fields.tellsRemarks()),
                        Map.entry(tells.bundle(), fields.tellsBundle()),
                        Map.entry(tells.ranking(), fields.tellsRanking()))
                .filter(Map.Entry::getKey)
                .map(Map.Entry::getValue)
                .forEach(told::add);
        return String.join(" · ", told);
    }
}
