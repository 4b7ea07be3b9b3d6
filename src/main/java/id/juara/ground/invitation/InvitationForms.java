package id.juara.ground.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.ground.identity.IdentityPages.InstitutionName;
import id.juara.ground.invitation.InvitePerson.Fresh;
import id.juara.ground.refusal.Faults;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What comes in and what goes out about invitations. */
public final class InvitationForms {
    private InvitationForms() {}

    /**
     * @param institution its code; a local admin of one institution may leave it out
     * @param unit the name of a unit, made where there is none of that name; for a unit's writer
     * @param edition for a judge
     */
    public record InvitationForm(
            String role,
            Optional<String> institution,
            Optional<String> unit,
            Optional<String> edition,
            String name,
            Optional<String> email,
            Optional<Integer> days) {
        Guest guest() {
            return new Guest(name, email, days);
        }
    }

    /** @param name as the person wants to be called; as invited where nothing is said */
    public record AcceptanceForm(String code, Optional<String> name) {
        Faults check() {
            var faults = new Faults();
            name.ifPresent(said -> faults.mustSay(said, Guest.LONGEST, "/name"));
            return faults;
        }

        String nameOr(String invited) {
            return name.map(String::strip).orElse(invited);
        }
    }

    /** An invitation made or renewed: the only time its code is told. */
    public record Opened(UUID id, String code, String link, Instant endsAt) {
        public static Opened of(Fresh fresh, UriInfo here) {
            return new Opened(
                    fresh.invitation().id(),
                    fresh.code().toString(),
                    link(fresh.code(), here).toString(),
                    fresh.invitation().endsAt());
        }

        /** The page on which that code is entered. */
        public static URI link(InvitationCode code, UriInfo here) {
            return here.getBaseUriBuilder()
                    .path("invitation")
                    .path(code.toString())
                    .build();
        }
    }

    /** An invitation as its hosts see it: without its code. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InvitationPage(
            UUID id,
            String role,
            InstitutionName institution,
            String unit,
            String edition,
            String name,
            String email,
            String state,
            Instant madeAt,
            Instant endsAt) {}
}
