package id.juara.story.amendment;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.People;
import id.juara.ground.identity.Person;
import id.juara.ground.ledger.Moment;
import id.juara.story.amendment.AmendmentForms.AmendmentPage;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.competition.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dates of an edition as they stand, and every letter that moved them or shall, as the ministry's people see it. */
@ApplicationScoped
public class ShowCalendar {
    @Inject
    Editions editions;

    @Inject
    Amendments amendments;

    @Inject
    People people;

    @Inject
    Moment moment;

    @Inject
    Caller caller;

    /** What became of an amendment. */
    public enum Fate {
        WAITS,
        SIGNED,
        /** The dates were moved meanwhile, or the edition runs no more: it can be signed no longer. */
        OVERTAKEN
    }

    /**
     * An amendment with both its texts.
     *
     * @param approvedBy empty before
     * @param own whether whoever looks proposed it
     */
    public record Letter(
            AmendmentPage page,
            String oldText,
            String newText,
            String proposedBy,
            String approvedBy,
            Fate fate,
            boolean own) {}

    /**
     * The calendar.
     *
     * @param running whether its dates may be moved
     * @param now the database's moment, by which the window is decided
     * @param letters the last one first
     */
    public record Calendar(Window window, boolean draft, boolean running, Instant now, List<Letter> letters) {}

    /** Refuses an edition that is not there. */
    @Transactional
    public Calendar of(String id) {
        var edition = editions.of(id);
        var kept = amendments.of(id);
        var names = names(kept);
        var letters = kept.stream()
                .sorted((one, other) -> other.number - one.number)
                .map(one -> new Letter(
                        AmendmentPage.of(one),
                        one.oldText,
                        one.newText,
                        names.get(one.proposedBy),
                        one.approvedBy == null ? "" : names.get(one.approvedBy),
                        one.approvedBy != null ? Fate.SIGNED : one.waits(edition) ? Fate.WAITS : Fate.OVERTAKEN,
                        one.proposedBy.equals(caller.person())))
                .toList();
        return new Calendar(
                edition.window(),
                edition.state == EditionState.DRAFT,
                edition.state == EditionState.OPEN,
                moment.now(),
                letters);
    }

    private Map<UUID, String> names(List<Amendment> of) {
        var signers = of.stream()
                .flatMap(one -> Stream.of(one.proposedBy, one.approvedBy))
                .filter(one -> one != null)
                .distinct()
                .toList();
        return people.list("id in ?1", signers).stream()
                .collect(Collectors.toMap((Person one) -> one.id, one -> one.name));
    }
}
