package id.juara.story.sending;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Group;
import id.juara.law.rules.Rules;
import id.juara.story.submission.Submission;
import id.juara.story.submission.SubmissionState;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much of its quota an institution has used. An entry sent again uses none of it; where more entries wait than may
 * still go, those chosen first go first.
 */
final class Tally {
    private static final Comparator<Waiting> ORDER = Comparator.comparing(
                    Waiting::choice, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Waiting::title)
            .thenComparing(Waiting::id);

    /** An entry of the institution that was not withdrawn. */
    record Waiting(UUID id, String group, String title, Integer choice, SubmissionState state, boolean counts) {}

    private final Rules rules;
    private final List<Waiting> entries;
    private final Set<UUID> sent;

    Tally(Rules rules, List<Waiting> entries) {
        this.rules = rules;
        this.entries = entries.stream().sorted(ORDER).toList();
        this.sent = entries.stream()
                .filter(Waiting::counts)
                .map(Waiting::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Why the quota or the order of choice keeps this entry from being sent; empty where neither does. */
    Optional<Refusal> objection(Submission submission) {
        if (sent.contains(submission.id)) {
            return Optional.empty();
        }
        var own = entries.stream()
                .filter(one -> one.id.equals(submission.id))
                .findFirst()
                .orElseThrow();
        return rules.mostPerInstitution()
                .flatMap(most -> objection(own, most, rules.edition(), any -> true))
                .or(() -> rules.group(own.group)
                        .flatMap(Group::mostPerInstitution)
                        .flatMap(most -> objection(own, most, own.group, one -> one.group.equals(own.group))));
    }

    /** From here on that entry counts as sent. */
    void take(UUID submission) {
        sent.add(submission);
    }

    private Optional<Refusal> objection(Waiting own, int most, String scope, Predicate<Waiting> within) {
        var used = entries.stream()
                .filter(within)
                .filter(one -> sent.contains(one.id))
                .count();
        if (used >= most) {
            return Optional.of(new Refusal(Reason.QUOTA_USED_UP, most, scope, order(within)));
        }
        var ahead = entries.stream()
                .filter(within)
                .filter(one -> one.state == SubmissionState.HANDED_IN && !sent.contains(one.id))
                .filter(one -> one.choice != null && (own.choice == null || one.choice < own.choice))
                .count();
        return used + ahead >= most
                ? Optional.of(new Refusal(Reason.OTHERS_CHOSEN_FIRST, most, scope, order(within)))
                : Optional.empty();
    }

    private String order(Predicate<Waiting> within) {
        var waiting = entries.stream()
                .filter(within)
                .filter(one -> sent.contains(one.id) || one.state == SubmissionState.HANDED_IN)
                .toList();
        return IntStream.range(0, waiting.size())
                .mapToObj(i -> (i + 1) + ". " + waiting.get(i).title)
                .collect(Collectors.joining("; "));
    }
}
