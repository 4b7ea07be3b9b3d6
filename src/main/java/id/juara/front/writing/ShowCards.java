package id.juara.front.writing;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.Institution;
import id.juara.ground.ledger.Moment;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.publication.PublicationPages.Announced;
import id.juara.story.publication.Publications;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionForms.Sought;
import id.juara.story.submission.SubmissionPages.Item;
import id.juara.story.submission.SubmissionPages.Row;
import id.juara.story.submission.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entries of whoever asks, each on a card: who holds it now, what it lacks, and how long there is time. */
@ApplicationScoped
public class ShowCards {
    /** Each card is checked for what it lacks: so many and no more on one page. */
    private static final int MOST = 20;

    private static final int MOST_EDITIONS = 6;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    ShowSubmission show;

    @Inject
    Publications publications;

    @Inject
    Moment moment;

    @Inject
    Desk desk;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /**
     * An entry on its card.
     *
     * @param blocks how many things keep it from being sent; {@code fails} those that fail the screening
     */
    public record Card(
            UUID id,
            String title,
            Optional<String> number,
            String unit,
            SubmissionState state,
            long blocks,
            long fails,
            Optional<Integer> choice,
            Row row) {}

    /**
     * The cards of one edition.
     *
     * @param objections until when lists may be objected to; absent where none may be now
     * @param more where they go on; absent where these are all
     */
    public record Cards(
            String id,
            String title,
            boolean rehearsal,
            boolean open,
            Deadline deadline,
            Optional<Deadline> objections,
            List<Card> cards,
            Optional<String> more) {}

    /**
     * Those editions in which the caller has an entry, then those that are open, each the newest first: what is begun
     * is never pushed off the page by what may be begun.
     */
    @Transactional
    public List<Cards> all(Institution own) {
        var begun = show.editions();
        return editions.listAll().stream()
                .filter(one -> begun.contains(one.id) || desk.isOpen(one))
                .sorted(Comparator.comparing((Edition one) -> !begun.contains(one.id))
                        .thenComparing(one -> one.opens, Comparator.reverseOrder())
                        .thenComparing(one -> one.id))
                .limit(MOST_EDITIONS)
                .map(one -> in(one, own, Optional.empty(), ""))
                .toList();
    }

    /** One edition from there on, or only the entries in that state. */
    @Transactional
    public Cards in(Edition edition, Institution own, Optional<SubmissionState> state, String cursor) {
        return in(
                edition,
                own,
                new Sought(edition.id, Optional.empty(), state, Optional.empty(), Optional.empty()),
                cursor);
    }

    /** Those being written: by a unit, or brought by a table and so with the local admin. */
    @Transactional
    public Cards drafts(Edition edition, Institution own, boolean imported) {
        var state = Optional.of(SubmissionState.WRITING);
        var sought = new Sought(edition.id, Optional.empty(), state, Optional.empty(), Optional.of(imported));
        return in(edition, own, sought, "");
    }

    private Cards in(Edition edition, Institution own, Sought sought, String cursor) {
        var page = show.page(sought, Cursor.of(cursor), MOST);
        var isOpen = desk.isOpen(edition);
        return new Cards(
                edition.id,
                frozen.of(edition.id).title().in(tongue.language()),
                edition.rehearsal,
                isOpen,
                desk.deadline(edition, own),
                isOpen ? Optional.empty() : objections(edition, own),
                page.items().stream().map(row -> card(row, isOpen)).toList(),
                page.next().map(Cursor::opaque));
    }

    private Optional<Deadline> objections(Edition edition, Institution own) {
        var now = moment.now();
        return publications.announcedIn(edition.id, now).stream()
                .map(Announced::objectionsUntil)
                .filter(until -> until != null && now.isBefore(until))
                .min(Comparator.naturalOrder())
                .map(until -> Deadline.of(until, now, own.zone(), tongue.language()));
    }

    /** Whether the caller may begin an entry: somebody who writes for a unit, or decides for an institution. */
    public boolean mayBegin() {
        return caller.is(Role.UNIT) || caller.is(Role.LOCAL_ADMIN);
    }

    private Card card(Row row, boolean isOpen) {
        var state = SubmissionState.of(row.state());
        var lacks = isOpen && state != SubmissionState.WITHDRAWN
                ? show.lacks(row.id()).items()
                : List.<Item>of();
        return new Card(
                row.id(),
                row.title().orElse(""),
                row.number(),
                row.unit().name(),
                state,
                lacks.stream().filter(one -> one.weight().equals("blocks")).count(),
                lacks.stream().filter(one -> one.weight().equals("fails")).count(),
                row.choice(),
                row);
    }
}
