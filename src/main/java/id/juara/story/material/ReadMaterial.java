package id.juara.story.material;

import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.attachment.Attachment;
import id.juara.story.attachment.Attachments;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.material.Materials.Brought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** A panelist reads what the entries brought that he has to mark; the secretary, staff and auditors what anybody brought. */
@ApplicationScoped
public class ReadMaterial {
    private static final String MINE =
            """
            select a.round, a.submission from assignment a join round_judge j on j.id = a.judge and j.person = :person
            where a.id = :assignment and a.state = 'open'
            """;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Materials materials;

    @Inject
    Attachments attachments;

    @Inject
    Moment moment;

    @Inject
    Session database;

    /**
     * What is called for, and of each entry that is asked for what it has brought.
     *
     * @param open whether it is taken now
     */
    public record Called(MaterialCall call, boolean open, List<Brought> entries) {}

    /** In that round, every entry by number; absent where nothing is called for. */
    @Transactional
    public Optional<Called> in(RoundRef ref) {
        var round = rounds.at(ref).id;
        return materials.call(round).map(call -> called(call, materials.of(round)));
    }

    /** Of the entry of that assignment; absent where nothing is called for. Refuses another's assignment. */
    @Transactional
    public Optional<Called> of(UUID person, UUID assignment) {
        var place = mine(person, assignment);
        return materials
                .call(place.round)
                .map(call -> called(
                        call,
                        materials.of(place.round, place.submission).stream().toList()));
    }

    /** A file that the entry of that assignment brought. Refuses another's assignment. */
    @Transactional
    public Attachment file(UUID person, UUID assignment, UUID file) {
        return file(mine(person, assignment), file);
    }

    /** A file that the entry brought to the round, for whoever may see them all. */
    @Transactional
    public Attachment file(RoundRef ref, UUID submission, UUID file) {
        return file(new Place(rounds.at(ref).id, submission), file);
    }

    private Called called(MaterialCall call, List<Brought> entries) {
        return new Called(call, call.isOpen(moment.now()), entries);
    }

    private record Place(UUID round, UUID submission) {}

    private Place mine(UUID person, UUID assignment) {
        return database
                .createNativeQuery(MINE, Tuple.class)
                .setParameter("person", person)
                .setParameter("assignment", assignment)
                .getResultList()
                .stream()
                .map(row -> new Place(row.get("round", UUID.class), row.get("submission", UUID.class)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_YOUR_ASSIGNMENT));
    }

    private Attachment file(Place place, UUID file) {
        return materials
                .owner(place.round, place.submission)
                .flatMap(owner -> attachments.of(owner, file))
                .filter(one -> one.removedAt == null)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }
}
