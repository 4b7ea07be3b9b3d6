package id.juara.ground.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people are told about people. */
public final class IdentityPages {
    private IdentityPages() {}

    public record InstitutionName(String code, String name) {
        static InstitutionName of(String code, String name) {
            return code == null ? null : new InstitutionName(code, name);
        }
    }

    public record UnitName(UUID id, String name) {
        static UnitName of(UUID id, String name) {
            return id == null ? null : new UnitName(id, name);
        }
    }

    /** A role somebody holds; institution, unit and edition are absent where the role belongs to none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MembershipPage(
            UUID id,
            UUID person,
            String name,
            String role,
            InstitutionName institution,
            UnitName unit,
            String edition,
            Instant since) {}

    /**
     * The one who asks.
     *
     * @param person absent for somebody who signed in and was never let in
     * @param says what to do now, where no role is held
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Me(UUID person, String name, List<MembershipPage> memberships, String says) {}
}
