package id.juara.story.preparation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.juara.law.rules.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the judges of a round are told before they mark.
 *
 * @param pact the text that each signs; absent where there is none
 * @param marksBy the day by which they ought to be done: it tells the pace and closes nothing
 * @param practice made-up entries that each marks first, in their order
 */
@JsonInclude(Include.NON_ABSENT)
public record Preparation(Optional<Bilingual> pact, Optional<LocalDate> marksBy, List<PracticeEntry> practice) {
    static final Preparation NONE = new Preparation(Optional.empty(), Optional.empty(), List.of());

    public Preparation {
        practice = practice == null ? List.of() : List.copyOf(practice);
    }

    /**
     * A made-up entry.
     *
     * @param id a short word, told in addresses
     * @param parts what the entry says, each with its heading
     * @param marks by criterion, what experienced judges gave it
     * @param reasons why they did; absent where nothing is said
     */
    @JsonInclude(Include.NON_ABSENT)
    public record PracticeEntry(
            String id, Bilingual title, List<Part> parts, Map<String, BigDecimal> marks, Optional<Bilingual> reasons) {}

    /** One part of an entry under its heading. */
    public record Part(Bilingual heading, Bilingual text) {}

    /** The practice entry of that id. */
    public Optional<PracticeEntry> entry(String id) {
        return practice.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
