package id.juara.story.shortlist;

import static java.util.stream.Collectors.toMap;

import id.juara.law.proof.Canonical;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Departure;
import id.juara.law.ranking.Estimation;
import id.juara.law.ranking.Origins;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.ranking.Selection;
import id.juara.law.rules.Group;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A round ranked and cut, as often as one likes: the same marks under the same rules give the same fingerprints.
 *
 * @param groups of the edition
 * @param rankings the groups ranked apart, then all others together
 * @param selections the cut of each ranking, in the same order
 * @param field each submission's id to what people read of it
 */
public record RankedRound(
        Round round,
        List<Group> groups,
        List<Marks> marks,
        List<RankedGroup> rankings,
        List<Selection> selections,
        Map<String, Contending> field,
        Seed seed) {
    public RankedRound {
        marks = List.copyOf(marks);
        rankings = List.copyOf(rankings);
        selections = List.copyOf(selections);
        field = Map.copyOf(field);
    }

    /** By these rules and marks. */
    public static RankedRound of(
            Round round, List<Group> groups, List<Marks> marks, Map<String, Contending> field, Seed seed) {
        var contenders = field.values().stream().map(Contending::contender).toList();
        var rankings = RankedGroup.each(round, groups, marks, contenders, Optional.of(seed), origins(field.values()));
        return new RankedRound(
                round,
                groups,
                marks,
                rankings,
                rankings.stream().map(RankedGroup::selection).toList(),
                field,
                seed);
    }

    /** How its readings came about: what a model asks beside the marks. */
    public Origins origins() {
        return origins(field.values());
    }

    /** Chance has a part in every dealing, and submissions come from provinces; those of the nation belong to none. */
    static Origins origins(Collection<Contending> field) {
        return new Origins(
                true,
                field.stream()
                        .filter(one -> one.province() != null)
                        .collect(toMap(one -> one.contender().submission(), Contending::province)),
                field.stream()
                        .map(Contending::contender)
                        .collect(toMap(Contender::submission, Contender::fingerprint)));
    }

    /** The same marks and entrants under another rule for points. */
    public RankedRound by(PointsRule rule) {
        return of(round.with(rule), groups, marks, field, seed);
    }

    /** What a method that fits a model makes of the round; empty where no scoresheet is whole. */
    public Optional<Estimation> estimation(Method method) {
        return rankings.stream()
                .flatMap(one -> one.estimation().stream())
                .filter(one -> one.method() == method)
                .findFirst()
                .or(() -> Estimation.of(round, method, marks, origins()));
    }

    /** The same round as a plenary changes it. Refuses what {@link Selection#departing} refuses. */
    RankedRound departing(List<Departure> departures) {
        if (departures.isEmpty()) {
            return this;
        }
        var rest = new ArrayList<>(departures);
        var changed = new ArrayList<Selection>();
        for (var selection : selections) {
            var own = rest.stream()
                    .filter(one -> selection.choice(one.submission()).isPresent())
                    .toList();
            rest.removeAll(own);
            changed.add(selection.departing(own));
        }
        if (!rest.isEmpty()) {
            selections.get(0).departing(rest); // refuses them by name: they are nowhere in the round
        }
        return new RankedRound(round, groups, marks, rankings, changed, field, seed);
    }

    public List<Choice> chosen() {
        return selections.stream().flatMap(one -> one.chosen().stream()).toList();
    }

    public List<Choice> undecided() {
        return selections.stream().flatMap(one -> one.undecided().stream()).toList();
    }

    /** How many submissions have more scoresheets than the rules ask; all of them count. */
    long readMoreThanAsked() {
        return rankings.stream()
                .flatMap(group -> group.ranking().standings().stream())
                .filter(standing -> round.readings()
                        .filter(asked -> standing.points().readings() > asked)
                        .isPresent())
                .count();
    }

    /** SHA-256 over all marks: each submission by its fingerprint, each judge by his id, values as plain decimals. */
    public Digest marksFingerprint() {
        var told = marks.stream()
                .map(one -> List.of(fingerprintOf(one.submission()), one.judge(), plain(one.values())))
                .sorted(Comparator.comparing((List<?> one) -> (String) one.get(0))
                        .thenComparing(one -> (String) one.get(1)))
                .toList();
        return Digest.of(Canonical.bytes(told));
    }

    /** SHA-256 over the list as it is decided: each submission's fingerprint, place, exact points, outcome and why. */
    public Digest listFingerprint() {
        var told = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < selections.size(); i++) {
            var standings = rankings.get(i).ranking().bySubmission();
            for (var choice : selections.get(i).choices()) {
                var line = new HashMap<String, Object>();
                line.put("fingerprint", choice.contender().fingerprint());
                line.put("outcome", choice.outcome().name());
                line.put("why", choice.why().name());
                choice.departure().ifPresent(one -> line.put("reason", one.reason()));
                var standing = standings.get(choice.submission());
                if (standing != null) {
                    line.put("place", standing.place());
                    line.put("points", standing.points().total().toString());
                }
                told.add(line);
            }
        }
        return Digest.of(Canonical.bytes(told));
    }

    private String fingerprintOf(String submission) {
        return field.get(submission).contender().fingerprint();
    }

    private static Map<String, String> plain(Map<String, BigDecimal> values) {
        var plain = new TreeMap<String, String>();
        values.forEach((criterion, mark) ->
                plain.put(criterion, mark.stripTrailingZeros().toPlainString()));
        return plain;
    }
}
