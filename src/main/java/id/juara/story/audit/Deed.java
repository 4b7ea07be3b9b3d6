package id.juara.story.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.rules.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event of the ledger, told to a person.
 *
 * @param event its number in the ledger
 * @param about the thing it happened to, as the ledger names it
 * @param named what people call that thing; absent where it has no other name
 * @param says what it was
 * @param by whose act it was; {@code Juara} where nobody's
 * @param why the reason given; absent where none is asked for
 * @param facts what else the ledger keeps of it, as it keeps it
 * @param erased whether the law had its content erased, so that nothing but its kind and moment is left
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Deed(
        long event,
        Instant at,
        String kind,
        String about,
        Optional<Bilingual> named,
        Bilingual says,
        String by,
        Optional<Bilingual> why,
        List<Fact> facts,
        boolean erased) {
    public Deed {
        facts = List.copyOf(facts);
    }

    /** The same, for that reason. */
    Deed because(String reason) {
        return new Deed(
                event, at, kind, about, named, says, by, Optional.of(new Bilingual(reason, reason)), facts, erased);
    }

    /** A component of the event by its name. */
    public record Fact(String name, String value) {}
}
