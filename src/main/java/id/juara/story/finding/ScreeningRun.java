package id.juara.story.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One run of the conditions, entry by entry: what it found, what of it is new, and what of the run before no longer
 * holds.
 */
final class ScreeningRun {
    /** What a condition says of an entry that does not fulfil it for certain. */
    record Found(String condition, FindingState state) {}

    /** A finding of the run before. */
    record Kept(UUID id, String condition, FindingState state) {}

    record New(UUID id, UUID submission, String condition, FindingState state) {}

    record Changed(UUID id, FindingState state) {}

    record Screened(UUID submission, UUID revision, ScreeningOutcome outcome) {}

    /** How often a condition was found, as things stand after the run. */
    static final class Tally {
        int failed;
        int asked;
        int decided;
    }

    final String edition;
    final List<New> fresh = new ArrayList<>();
    final List<Changed> changed = new ArrayList<>();
    final List<UUID> gone = new ArrayList<>();
    final List<Screened> screened = new ArrayList<>();
    final Map<String, Tally> byCondition = new TreeMap<>();

    private final Map<UUID, List<Kept>> before;
    private final Map<ScreeningOutcome, Integer> outcomes = new HashMap<>();

    ScreeningRun(String edition, Map<UUID, List<Kept>> before) {
        this.edition = edition;
        this.before = before;
    }

    /** A run before which there was none. */
    static ScreeningRun anew(String edition) {
        return new ScreeningRun(edition, Map.of());
    }

    /** Takes what the conditions say of the next entry; tells how many were taken. */
    long take(UUID submission, UUID revision, List<Found> found) {
        var states = new ArrayList<FindingState>();
        Set<String> named = new HashSet<>();
        var kept = before.getOrDefault(submission, List.of());
        for (var one : found) {
            named.add(one.condition);
            states.add(state(submission, one, kept));
        }
        for (var one : kept) {
            if (!named.contains(one.condition)) {
                leave(one, states);
            }
        }
        var outcome = ScreeningOutcome.of(states);
        outcomes.merge(outcome, 1, Integer::sum);
        screened.add(new Screened(submission, revision, outcome));
        return screened.size();
    }

    private FindingState state(UUID submission, Found found, List<Kept> kept) {
        var known = kept.stream()
                .filter(one -> one.condition.equals(found.condition))
                .findFirst();
        if (known.isEmpty()) {
            fresh.add(new New(UUID.randomUUID(), submission, found.condition, found.state));
            return counted(found.condition, found.state);
        }
        var before = known.get();
        if (before.state.isDecided()) {
            return counted(found.condition, before.state);
        }
        if (before.state != found.state) {
            changed.add(new Changed(before.id, found.state));
        }
        return counted(found.condition, found.state);
    }

    /** A condition that is met now leaves no finding, but where a person has decided. */
    private void leave(Kept known, List<FindingState> states) {
        if (known.state.isDecided()) {
            states.add(counted(known.condition, known.state));
        } else {
            gone.add(known.id);
        }
    }

    private FindingState counted(String condition, FindingState state) {
        var tally = byCondition.computeIfAbsent(condition, any -> new Tally());
        if (state.turnsDown()) {
            tally.failed++;
        }
        if (state == FindingState.ASKED) {
            tally.asked++;
        }
        if (state.isDecided()) {
            tally.decided++;
        }
        return state;
    }

    int submissions() {
        return screened.size();
    }

    int passed() {
        return outcomes.getOrDefault(ScreeningOutcome.PASSED, 0);
    }

    int failed() {
        return outcomes.getOrDefault(ScreeningOutcome.FAILED, 0);
    }

    int asked() {
        return outcomes.getOrDefault(ScreeningOutcome.ASKED, 0);
    }
}
