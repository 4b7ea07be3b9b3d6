package id.juara.story.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.juara.ground.refusal.Faults;
import id.juara.story.competition.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What comes in and what goes out about calendars and their amendments. */
public final class AmendmentForms {
    private static final int LONGEST = 2000;

    private AmendmentForms() {}

    /** From which close an innovation's age counts back, once the close has moved. */
    public enum AgeFrom {
        @JsonProperty("old-close")
        OLD_CLOSE,
        @JsonProperty("new-close")
        NEW_CLOSE
    }

    /**
     * @param letter the number of the letter
     * @param opens the new moment; as before where nothing is said
     * @param closes the new moment; as before where nothing is said
     */
    public record AmendmentForm(
            String letter,
            LocalDate letterDate,
            String reason,
            Optional<Instant> opens,
            Optional<Instant> closes,
            AgeFrom ageFrom) {

        /** The calendar after it. Refuses a form that lacks something, moves nothing, or closes before it opens. */
        Window movedFrom(Window before) {
            var opening = opens.orElse(before.opens());
            var closing = closes.orElse(before.closes());
            var moves = !opening.equals(before.opens()) || !closing.equals(before.closes());
            new Faults()
                    .mustSay(letter, LONGEST, "/letter")
                    .mustSay(reason, LONGEST, "/reason")
                    .must(letterDate != null, "/letterDate", "Sebutkan tanggal surat.", "Name the date of the letter.")
                    .must(
                            ageFrom != null,
                            "/ageFrom",
                            "Sebutkan old-close atau new-close.",
                            "Say old-close or new-close.")
                    .must(moves, "/closes", "Tidak ada tanggal yang berubah.", "No date changes.")
                    .must(
                            opening.isBefore(closing),
                            "/closes",
                            "Penutupan harus sesudah pembukaan.",
                            "The window must close after it opens.")
                    .refuse();
            return new Window(opening, closing, ageFrom == AgeFrom.NEW_CLOSE ? closing : before.ageCountedAt());
        }
    }

    /** @param approvedAt absent until a second person has signed: until then nothing has moved */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AmendmentPage(
            int number,
            String letter,
            LocalDate letterDate,
            String reason,
            Window before,
            String oldSha256,
            Window after,
            String newSha256,
            Instant proposedAt,
            Instant approvedAt) {
        static AmendmentPage of(Amendment amendment) {
            return new AmendmentPage(
                    amendment.number,
                    amendment.letter,
                    amendment.letterDate,
                    amendment.reason,
                    amendment.before,
                    amendment.oldHex(),
                    amendment.after,
                    amendment.newHex(),
                    amendment.proposedAt,
                    amendment.approvedAt);
        }
    }

    /**
     * When entries may be sent, as it stands now.
     *
     * @param now the database's moment, by which the window is decided
     */
    public record CalendarPage(
            ZoneId zone,
            Instant opens,
            Instant closes,
            Instant ageCountedAt,
            Instant now,
            List<AmendmentPage> amendments) {}
}
