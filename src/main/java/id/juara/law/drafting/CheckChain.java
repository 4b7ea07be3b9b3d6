package id.juara.law.drafting;

import id.juara.law.rules.Cut;
import id.juara.law.rules.Group;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.law.rules.Scale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rounds form one chain: the first takes those past the screening, each later one the shortlist of an earlier one, and
 * no shortlist is taken twice, so that none is left lying either. Along it cuts never grow, and points are carried forward only.
 */
final class CheckChain {
    private final Flaws flaws;

    CheckChain(Flaws flaws) {
        this.flaws = flaws;
    }

    void of(Rules rules) {
        var rounds = rules.rounds();
        var earlier = new HashSet<String>();
        var takenBy = new HashMap<String, String>();
        for (int i = 0; i < rounds.size(); i++) {
            var path = "/rounds/" + i;
            if (flaws.sound(path + "/id") && flaws.sound(path + "/from")) {
                from(path, i == 0, rounds.get(i), earlier, takenBy);
            }
            deliberates(path, i == 0, rounds.get(i), rules);
            carries(path, rounds.get(i), earlier, rules);
            grows(path, rounds.get(i), rules);
            earlier.add(rounds.get(i).id());
        }
    }

    private void from(String path, boolean first, Round round, Set<String> earlier, HashMap<String, String> takenBy) {
        if (first) {
            round.from().ifPresent(from -> flaws.add(path + "/from", FlawKey.FIRST_ROUND_FROM, round.id(), from));
            return;
        }
        if (round.from().isEmpty()) {
            flaws.add(path + "/from", FlawKey.MISSING, "from");
            return;
        }
        var from = round.from().get();
        if (!earlier.contains(from)) {
            flaws.add(path + "/from", FlawKey.FROM_NOT_EARLIER, round.id(), from);
            return;
        }
        var other = takenBy.putIfAbsent(from, round.id());
        if (other != null) {
            flaws.add(path + "/from", FlawKey.TAKEN_TWICE, other, round.id(), from);
        }
    }

    private void deliberates(String path, boolean first, Round round, Rules rules) {
        if (round.kind() != Round.Kind.DELIBERATION || !flaws.sound(path + "/kind") || !flaws.sound(path + "/id")) {
            return;
        }
        if (first) {
            flaws.add(path, FlawKey.DELIBERATION_FIRST, round.id());
        }
        round.from()
                .flatMap(rules::round)
                .filter(from -> from.kind() == Round.Kind.DELIBERATION && from != round)
                .filter(from -> round.carries().isEmpty() && flaws.sound(path + "/from"))
                .ifPresent(
                        from -> flaws.add(path + "/from", FlawKey.DELIBERATION_WITHOUT_POINTS, round.id(), from.id()));
    }

    private void carries(String path, Round round, Set<String> earlier, Rules rules) {
        var shares = new TreeMap<>(round.carries());
        if (shares.isEmpty() || !flaws.sound(path + "/carries") || !flaws.sound(path + "/id")) {
            return;
        }
        for (var carried : shares.keySet()) {
            wrongIn(round, carried, earlier, rules)
                    .ifPresent(key -> flaws.add(Clause.join(path + "/carries", carried), key, round.id(), carried));
        }
        if (!shares.containsKey(round.id()) && round.kind() != Round.Kind.DELIBERATION) {
            flaws.add(path + "/carries", FlawKey.CARRIES_WITHOUT_OWN, round.id());
        }
        var sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(CheckForm.WHOLE) != 0) {
            flaws.add(path + "/carries", FlawKey.CARRIES_SUM, round.id(), sum.toPlainString());
        }
    }

    private Optional<FlawKey> wrongIn(Round round, String carried, Set<String> earlier, Rules rules) {
        if (carried.equals(round.id())) {
            return round.kind() == Round.Kind.DELIBERATION ? Optional.of(FlawKey.CARRIES_NO_POINTS) : Optional.empty();
        }
        var other = rules.round(carried);
        if (other.isEmpty()) {
            return Optional.of(FlawKey.CARRIES_UNKNOWN);
        }
        if (!earlier.contains(carried)) {
            return Optional.of(FlawKey.CARRIES_NOT_EARLIER);
        }
        if (other.get().kind() == Round.Kind.DELIBERATION) {
            return Optional.of(FlawKey.CARRIES_NO_POINTS);
        }
        var bothMarked = !round.criteria().isEmpty() && !other.get().criteria().isEmpty();
        return bothMarked
                        && scaleKnown(round, rules)
                        && scaleKnown(other.get(), rules)
                        && !firstScale(round).spansAs(firstScale(other.get()))
                ? Optional.of(FlawKey.CARRIES_OTHER_SCALE)
                : Optional.empty();
    }

    private boolean scaleKnown(Round round, Rules rules) {
        return flaws.sound("/rounds/" + rules.rounds().indexOf(round) + "/criteria/0/scale");
    }

    private static Scale firstScale(Round round) {
        return round.criteria().get(0).scale();
    }

    private void grows(String path, Round round, Rules rules) {
        var before = round.from().flatMap(rules::round);
        if (before.isEmpty() || !flaws.sound(path + "/from")) {
            return;
        }
        var previous = "/rounds/" + rules.rounds().indexOf(before.get());
        if (flaws.sound(path + "/cut") && flaws.sound(previous + "/cut")) {
            var most = before.get().cut().top();
            round.cut()
                    .top()
                    .filter(top -> most.isPresent() && top > most.get())
                    .ifPresent(top -> flaws.add(
                            path + "/cut",
                            FlawKey.CUT_GROWS,
                            round.id(),
                            top + "",
                            before.get().id(),
                            most.get() + ""));
        }
        for (int i = 0; i < rules.groups().size(); i++) {
            groupGrows("/groups/" + i, rules.groups().get(i), round, before.get());
        }
    }

    private void groupGrows(String path, Group group, Round round, Round before) {
        var now = Optional.ofNullable(group.cuts().get(round.id())).flatMap(Cut::top);
        var most = Optional.ofNullable(group.cuts().get(before.id())).flatMap(Cut::top);
        if (now.isPresent() && most.isPresent() && now.get() > most.get() && flaws.sound(path + "/cuts")) {
            flaws.add(
                    Clause.join(path + "/cuts", round.id()),
                    FlawKey.GROUP_CUT_GROWS,
                    round.id(),
                    now.get() + "",
                    before.id(),
                    most.get() + "",
                    group.id());
        }
    }
}
