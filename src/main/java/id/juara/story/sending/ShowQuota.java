package id.juara.story.sending;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Group;
import id.juara.story.competition.FrozenRules;
import id.juara.story.submission.SubmissionState;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** How much of its quota an institution has used, for its local admin; waits for nobody and promises nothing. */
@ApplicationScoped
public class ShowQuota {
    @Inject
    Caller caller;

    @Inject
    FrozenRules frozen;

    @Inject
    Submissions submissions;

    /**
     * One limit and how far it is used.
     *
     * @param group title of the group it is for; absent where it is for all
     * @param waiting entries handed in and not sent yet
     */
    public record Quota(Optional<Bilingual> group, int most, long sent, long waiting) {
        /** Whether not all that wait can still be sent. */
        public boolean isShort() {
            return sent + waiting > most;
        }

        public long left() {
            return Math.max(0, most - sent);
        }
    }

    private record Entry(String group, SubmissionState state, boolean counts) {}

    /** Those of the rules; none where entries are not limited. Nothing is told to whoever is no local admin of the institution. */
    @Transactional
    public List<Quota> of(String edition, UUID institution) {
        if (!caller.is(Role.LOCAL_ADMIN, institution)) {
            return List.of();
        }
        var rules = frozen.of(edition);
        var entries = entries(edition, institution);
        var quotas = new ArrayList<Quota>();
        rules.mostPerInstitution().ifPresent(most -> quotas.add(quota(Optional.empty(), most, entries, any -> true)));
        for (Group group : rules.groups()) {
            group.mostPerInstitution()
                    .ifPresent(most -> quotas.add(
                            quota(Optional.of(group.title()), most, entries, one -> one.group.equals(group.id()))));
        }
        return quotas;
    }

    private List<Entry> entries(String edition, UUID institution) {
        return submissions
                .getEntityManager()
                .createQuery(
                        """
                        select new id.juara.story.sending.ShowQuota$Entry(s.groupId, s.state, s.revision is not null)
                        from Submission s
                        where s.edition = :edition and s.institution = :institution and s.state <> :withdrawn
                        """,
                        Entry.class)
                .setParameter("edition", edition)
                .setParameter("institution", institution)
                .setParameter("withdrawn", SubmissionState.WITHDRAWN)
                .getResultList();
    }

    private static Quota quota(Optional<Bilingual> group, int most, List<Entry> entries, Predicate<Entry> within) {
        var own = entries.stream().filter(within).toList();
        return new Quota(
                group,
                most,
                own.stream().filter(Entry::counts).count(),
                own.stream()
                        .filter(one -> one.state == SubmissionState.HANDED_IN && !one.counts)
                        .count());
    }
}
