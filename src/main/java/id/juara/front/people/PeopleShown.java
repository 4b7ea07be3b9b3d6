package id.juara.front.people;

import id.juara.ground.identity.Role;
import java.util.List;
import java.util.UUID;

/** People and invitations as pages show them to those who let people in. */
public final class PeopleShown {
    private PeopleShown() {}

    /**
     * An invitation just made or renewed: its code is told here and never again.
     *
     * @param place institution, unit and edition, what there is of them; empty for none
     * @param until in words
     * @param enterAt the address at which the code is typed
     * @param qr a {@code data:} address of the link's picture
     */
    public record Fresh(
            UUID id,
            String name,
            Role role,
            String place,
            String code,
            String link,
            String until,
            String enterAt,
            String qr) {}

    /** Somebody who is invited; {@code ended} whether the link has run out. */
    public record Guest(UUID id, String name, Role role, String place, boolean ended, String until) {}

    /**
     * Somebody who holds a role.
     *
     * @param place unit and edition, what there is of them
     * @param own whether it is the one who looks
     */
    public record Member(UUID id, String name, Role role, String place, String since, boolean own) {}

    /** Those of one institution; code and name are empty for those of none. */
    public record Group(String code, String name, List<Member> members) {}
}
