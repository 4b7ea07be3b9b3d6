package id.juara.ground.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.ground.spreadsheet.Fault;
import java.time.Instant;
import java.util.List;

/** What is told about local admins invited in bulk. */
public final class AdminsForms {
    private AdminsForms() {}

    /**
     * One local admin of the table.
     *
     * @param row as a person counts
     * @param institution its code
     * @param link absent where nothing was stored, or where an invitation stands already
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InvitedAdmin(
            int row,
            String institution,
            String institutionName,
            String name,
            String email,
            String code,
            String link,
            Instant endsAt) {}

    /**
     * What came of a table, or would come of it.
     *
     * @param added how many are invited
     * @param same how many have an open invitation already, and get no other
     * @param faults nothing is stored where there is one
     */
    public record AdminsInvited(int rows, int added, int same, List<InvitedAdmin> invited, List<Fault> faults) {
        public AdminsInvited {
            invited = invited == null ? List.of() : List.copyOf(invited);
            faults = faults == null ? List.of() : List.copyOf(faults);
        }
    }
}
