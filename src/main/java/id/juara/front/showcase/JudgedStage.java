package id.juara.front.showcase;

import id.juara.law.rules.Cluster;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Language;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.Round;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import id.juara.law.rules.Rules;
import id.juara.law.rules.Tells;
import id.juara.story.competition.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules say of a stage, figure by figure, as a page tells it in that language. */
record JudgedStage(Rules law, Round round, Language language) {

    /** What is marked: its weight in percent, and which marks may be given. */
    record Row(String title, String weight, String scale) {}

    /** A share in percent of an earlier stage's points, or of this one's own. */
    record Share(String stage, String percent) {}

    record Bound(String cluster, Optional<Integer> floor, Optional<Integer> cap) {}

    /** Who goes on; {@code group} where it has a cut of its own, else empty. */
    record Line(
            String group,
            Optional<Integer> top,
            Optional<String> passMark,
            List<Bound> bounds,
            Cut.TieAtLine tieAtLine,
            Cut.Undecided undecided) {}

    /**
     * Whether those who read it stand apart from what they read, and what happens where they differ.
     *
     * @param mostOfPile percent of a judge's readings that may be of the own province, where capped
     * @param spread the difference of totals above which one more judge reads
     */
    record Fairness(
            OwnRegion ownRegion,
            int mostOfPile,
            Optional<String> spread,
            Optional<Round.Reconciliation.Counts> counts) {}

    /**
     * @param from the stage whose list is judged here; absent for all that pass the screening
     * @param readings absent where every judge marks all
     * @param quorum percent of those invited; of a plenary alone
     * @param ties a criterion's title, or blank for the lot, in the order in which they are asked
     */
    record Told(
            int number,
            String id,
            String title,
            Round.Kind kind,
            Optional<String> from,
            Optional<Integer> readings,
            Optional<Integer> quorum,
            List<Row> criteria,
            PointsRule points,
            Fairness fairness,
            List<Share> carries,
            List<String> ties,
            List<Line> lines,
            Tells tells,
            int objectionDays) {}

    /** @param number of the stage, from 1 */
    Told told(int number) {
        return new Told(
                number,
                round.id(),
                round.title().in(language),
                round.kind(),
                round.from().map(this::titleOf),
                round.readings(),
                round.deliberation().map(Round.Deliberation::quorum),
                round.criteria().stream()
                        .map(one -> new Row(
                                one.title().in(language),
                                words().figure(one.weight()),
                                one.scale().in(language)))
                        .toList(),
                round.points(),
                new Fairness(
                        round.conflicts().ownRegion(),
                        round.conflicts().mostOfPile(),
                        round.disagreement().map(one -> words().figure(one.spreadOver())),
                        round.reconciliation().map(Round.Reconciliation::counts)),
                law.rounds().stream()
                        .filter(one -> round.carries().containsKey(one.id()))
                        .map(one -> new Share(
                                one.title().in(language),
                                words().figure(round.carries().get(one.id()))))
                        .toList(),
                round.ties().stream().map(this::tie).toList(),
                lines(),
                round.tells(Tells.Audience.PUBLIC),
                round.objectionDays());
    }

    private String tie(String asked) {
        return round.criterion(asked).map(one -> one.title().in(language)).orElse("");
    }

    private List<Line> lines() {
        var own = law.groups().stream()
                .filter(one -> one.cuts().containsKey(round.id()))
                .map(one -> line(one.title().in(language), one.cuts().get(round.id())))
                .toList();
        var all = new ArrayList<Line>(List.of(line("", round.cut())));
        all.addAll(own);
        return all;
    }

    private Line line(String group, Cut cut) {
        return new Line(
                group,
                cut.top(),
                cut.passMark().map(words()::figure),
                Cluster.words().stream()
                        .filter(cut.clusters()::containsKey)
                        .map(one -> bound(one, cut.clusters()))
                        .toList(),
                cut.tieAtLine(),
                cut.undecided());
    }

    private Bound bound(String cluster, Map<String, Cut.Bounds> clusters) {
        var bounds = clusters.get(cluster);
        return new Bound(words().cluster(cluster), bounds.floor(), bounds.cap());
    }

    private String titleOf(String stage) {
        return law.round(stage).orElseThrow().title().in(language);
    }

    private PlainWords words() {
        return new PlainWords(language, law.calendar().zone());
    }
}
