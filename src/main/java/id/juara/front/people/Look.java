package id.juara.front.people;

import id.juara.ground.identity.Role;
import id.juara.ground.identity.Sought;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;

/** By what the people of a list are looked for, as it stands in the address. */
public class Look {
    /** The ministry's. */
    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @QueryParam("name")
    @DefaultValue("")
    public String name;

    @QueryParam("institution")
    @DefaultValue("")
    public String institution;

    @QueryParam("role")
    @DefaultValue("")
    public String role;

    /** Refuses a role that is not there, and what is longer than any name. */
    Sought sought() {
        return Sought.of(name, institution, role);
    }

    public boolean isOf(Role one) {
        return one.word().equals(role);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return !(name + institution + role).isBlank();
    }
}
