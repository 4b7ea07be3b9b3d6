package id.juara.story.wave;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.calibration.Reading;
import id.juara.law.calibration.Readings;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Fraction;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Group;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.FrozenRules;
import id.juara.story.judging.Scoresheets;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How sure the lines of a round are: one outlook for each of its rankings in which some go on and some do not. */
@ApplicationScoped
class Outlooks {
    private static final double HUNDRED = 100;

    @Inject
    FrozenRules frozen;

    @Inject
    Contenders contenders;

    @Inject
    Scoresheets scoresheets;

    /**
     * A round's lines.
     *
     * @param seats how many go on, over all rankings
     * @param settled how many go on in rankings in which all do
     * @param field each submission's id to what people read of it
     */
    record Seen(List<Outlook> outlooks, int seats, int settled, Map<String, Contending> field) {
        double hits() {
            return settled + outlooks.stream().mapToDouble(Outlook::hits).sum();
        }
    }

    /** Refuses a round whose rules name no top, or whose order owes nothing to its own marks. Three queries. */
    Seen of(CompetitionRound round) {
        var whole = frozen.of(round.edition);
        var rules = frozen.round(round.ref());
        var ownShare = ownShare(rules);
        var field = new TreeMap<String, Contending>();
        contenders.in(round).forEach(one -> field.put(one.contender().submission(), one));
        var apart = whole.groups().stream()
                .filter(group -> group.rankedApart() || group.cuts().containsKey(rules.id()))
                .toList();
        var strata = new HashMap<String, String>();
        field.forEach((id, one) -> Optional.ofNullable(one.province()).ifPresent(name -> strata.put(id, name)));
        Map<Optional<Group>, List<Reading>> readings = new HashMap<>();
        for (var sheet : scoresheets.submittedIn(round)) {
            var contender = field.get(sheet.submission()).contender();
            var group = apart.stream()
                    .filter(one -> one.id().equals(contender.group()))
                    .findFirst();
            readings.computeIfAbsent(group, any -> new ArrayList<>())
                    .add(reading(rules, sheet, earlier(rules, contender), ownShare));
        }
        return seen(rules, readings, strata, field);
    }

    private static Seen seen(
            Round rules,
            Map<Optional<Group>, List<Reading>> readings,
            Map<String, String> strata,
            Map<String, Contending> field) {
        var outlooks = new ArrayList<Outlook>();
        var seats = 0;
        var settled = 0;
        var groups = readings.keySet().stream()
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList();
        for (var group : groups) {
            var top = cut(rules, group).top().orElseThrow(() -> new Refusal(Reason.NO_LINE));
            var read = Readings.of(readings.get(group), strata);
            var there = read.submissions().size();
            seats += Math.min(top, there);
            if (top >= there) {
                settled += there;
            } else {
                outlooks.add(Outlook.of(read, top));
            }
        }
        return new Seen(outlooks, seats, settled, field);
    }

    private static Cut cut(Round rules, Optional<Group> group) {
        return group.flatMap(one -> Optional.ofNullable(one.cuts().get(rules.id())))
                .orElse(rules.cut());
    }

    private static String name(Optional<Group> group) {
        return group.map(Group::id).orElse("");
    }

    private static double ownShare(Round rules) {
        if (rules.carries().isEmpty()) {
            return HUNDRED;
        }
        return Optional.ofNullable(rules.carries().get(rules.id()))
                .filter(share -> share.signum() > 0)
                .orElseThrow(() -> new Refusal(Reason.NO_LINE))
                .doubleValue();
    }

    /** What it carries from earlier rounds, by their shares: percent times points. */
    private static double earlier(Round rules, Contender contender) {
        return rules.carries().entrySet().stream()
                .filter(share -> !share.getKey().equals(rules.id()))
                .mapToDouble(share -> share.getValue().doubleValue()
                        * figure(contender.carried().getOrDefault(share.getKey(), Fraction.ZERO)))
                .sum();
    }

    /** On the scale of this round's totals, with what was carried added: the line lies between sums of both. */
    private static Reading reading(Round rules, Marks sheet, double earlier, double ownShare) {
        var total = sheet.total(rules).orElseThrow().doubleValue();
        return new Reading(sheet.submission(), sheet.judge(), total + earlier / ownShare);
    }

    private static double figure(Fraction points) {
        return points.numerator().doubleValue() / points.denominator().doubleValue();
    }
}
