package id.juara.story.sending;

import id.juara.ground.ledger.Ledger;
import id.juara.law.proof.Digest;
import id.juara.story.attachment.Attachments;
import id.juara.story.entry.Entry;
import id.juara.story.submission.Revision;
import id.juara.story.submission.Revisions;
import id.juara.story.submission.Submission;
import id.juara.story.submission.SubmissionEvents;
import id.juara.story.submission.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The sending of a whole import: as {@link Dispatch} does it, in a handful of statements however many entries there are. */
@ApplicationScoped
public class DispatchMany {
    private static final String SENT =
            """
            select s.id, r.sha256, (select max(n) from revision where submission = s.id)
            from submission s join revision r on r.id = s.revision where s.id = any(?)
            """;

    @Inject
    DataSource source;

    @Inject
    Revisions revisions;

    @Inject
    Attachments attachments;

    @Inject
    Ledger ledger;

    /** An entry with what it says now and the number of its next revision. */
    public record Unsent(Submission submission, Entry entry, int next) {}

    private record Last(int n, byte[] sha256) {}

    /**
     * Those of these entries whose present text is not the one that counts.
     *
     * @param codes of their institutions
     * @param units names of their units
     */
    @Transactional(TxType.MANDATORY)
    public List<Unsent> unsent(Collection<Submission> entries, Map<UUID, String> codes, Map<UUID, String> units) {
        var ids = entries.stream().map(one -> one.id).toList();
        var sent = sent(ids);
        var files = files(ids);
        var unsent = new ArrayList<Unsent>();
        for (var one : entries) {
            var text =
                    one.entry(codes.get(one.institution), units.get(one.unit), files.getOrDefault(one.id, List.of()));
            var last = Optional.ofNullable(sent.get(one.id));
            if (last.filter(known ->
                            Arrays.equals(known.sha256, Digest.of(text.bytes()).bytes()))
                    .isEmpty()) {
                unsent.add(new Unsent(one, text, last.map(known -> known.n + 1).orElse(1)));
            }
        }
        return unsent;
    }

    /** Each becomes a revision with a receipt, in the order of the list; the moment lies within the window. */
    @Transactional(TxType.MANDATORY)
    public void send(List<Unsent> entries, Instant moment, UUID person) {
        var numbers = revisions.nextReceipts(entries.size()).iterator();
        var made = new ArrayList<Revision>();
        var events = new ArrayList<SubmissionEvents.SubmissionSent>();
        for (var one : entries) {
            var submission = one.submission;
            var receipt = "%s-%06d".formatted(submission.edition.toUpperCase(Locale.ROOT), numbers.next());
            var revision = new Revision(submission.id, one.next, one.entry, receipt);
            if (submission.number == null) {
                submission.number = receipt;
            }
            submission.revision = revision.id;
            submission.state = SubmissionState.SENT;
            made.add(revision);
            events.add(new SubmissionEvents.SubmissionSent(
                    submission.address(),
                    submission.edition,
                    submission.number,
                    receipt,
                    revision.n,
                    revision.fingerprint(),
                    moment,
                    false));
        }
        var told = ledger.recordAll(events).iterator();
        made.forEach(revision -> revision.sent(moment, Optional.of(person), told.next()));
        revisions.insert(made);
    }

    private Map<UUID, Last> sent(List<UUID> ids) {
        var sent = new HashMap<UUID, Last>();
        try (var link = source.getConnection();
                var query = link.prepareStatement(SENT)) {
            query.setArray(1, link.createArrayOf("uuid", ids.toArray()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    sent.put(row.getObject(1, UUID.class), new Last(row.getInt(3), row.getBytes(2)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sent;
    }

    private Map<UUID, List<Entry.File>> files(List<UUID> ids) {
        return attachments.list("owner in ?1 and removedAt is null order by owner, document, name, id", ids).stream()
                .collect(Collectors.groupingBy(
                        file -> file.owner,
                        Collectors.mapping(
                                file -> new Entry.File(file.document, file.name, file.bytes, file.fingerprint()),
                                Collectors.toList())));
    }
}
