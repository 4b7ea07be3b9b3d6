package id.juara.front.rulemaking;

import id.juara.law.rules.Tells;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;

/** What an audience is told of a list, in the words of the rule form. */
public record TellsInWords(Rulemaking words, RuleFields fields) {
    /** Such as {@code What is told to entrants}. */
    public String name(Tells.Audience audience) {
        return fields.told(
                switch (audience) {
                    case PUBLIC -> fields.toPublic();
                    case ENTRANT -> fields.toEntrant();
                    case JUDGE -> fields.toJudge();
                    case SECRETARY -> fields.toSecretary();
                });
    }

    /** Names in their order, and whatever else is told. */
    public String of(Tells tells) {
        var told = new ArrayList<String>();
        told.add(words.tellsNames(
                switch (tells.order()) {
                    case RANK -> fields.byRank();
                    case CLUSTER -> fields.byCluster();
                    case NUMBER -> fields.byNumber();
                }));
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
