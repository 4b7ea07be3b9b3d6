package id.juara.ground.invitation;

import id.juara.ground.identity.Memberships;
import id.juara.ground.identity.People;
import id.juara.ground.identity.Person;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.Institutions;
import id.juara.ground.institution.Units;
import id.juara.ground.ledger.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whoever signed in and brings a code sees what it offers, before taking it. */
@ApplicationScoped
public class ShowOffer {
    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Institutions institutions;

    @Inject
    Units units;

    @Inject
    Memberships memberships;

    @Inject
    People people;

    @Inject
    Acting acting;

    /**
     * What is offered.
     *
     * @param unit its name, as that of the institution; absent where the role belongs to none
     * @param edition its id
     * @param name as the host wrote it
     * @param known the name of the one who asks, once he is known here
     * @param given the membership that he took with this very code
     * @param held whether he holds the role already, so that the code gives him nothing
     */
    public record Offer(
            Role role,
            Optional<String> institution,
            Optional<String> unit,
            Optional<String> edition,
            Instant endsAt,
            String name,
            Optional<String> known,
            Optional<UUID> given,
            boolean held) {}

    /** Refuses a code as {@link Doorkeeper} does: looking counts as trying. */
    @Transactional
    public Offer of(String code) {
        var opened = doorkeeper.open(acting.actor(), code);
        var person = people.of(acting.actor());
        var invitation = opened.invitation();
        return new Offer(
                invitation.role,
                Optional.ofNullable(invitation.institution).map(id -> institutions.findById(id).name),
                Optional.ofNullable(invitation.unit).map(id -> units.findById(id).name),
                Optional.ofNullable(invitation.edition),
                invitation.endsAt,
                invitation.name,
                person.map(one -> one.name),
                opened.given().map(one -> one.id),
                person.map(one -> holds(one, invitation)).orElse(false));
    }

    private boolean holds(Person person, Invitation invitation) {
        return memberships.holds(
                person.id, invitation.role, invitation.institution, invitation.unit, invitation.edition);
    }
}
