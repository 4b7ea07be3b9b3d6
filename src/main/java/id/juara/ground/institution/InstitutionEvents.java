package id.juara.ground.institution;

import id.juara.ground.ledger.Event;
import java.math.BigDecimal;

/** What happens to institutions. */
public final class InstitutionEvents {
    private InstitutionEvents() {}

    public record ScoreRecorded(String institution, int year, BigDecimal score) implements Event {
        @Override
        public String about() {
            return "institution/" + institution;
        }
    }

    /** The program's own file of institutions brought something new or changed. */
    public record InstitutionsLoaded(int institutions, int successions) implements Event {
        @Override
        public String about() {
            return "institutions";
        }
    }
}
