package id.juara.story.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is told of objections and errata, to whoever made them and to staff. */
public final class ObjectionPages {
    private ObjectionPages() {}

    /** An objection, to whoever made it and to staff. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Objected(
            UUID id,
            UUID submission,
            String text,
            ObjectionState state,
            String answer,
            ObjectionEffect effect,
            Instant madeAt,
            Instant answeredAt,
            long version) {
        static Objected of(Objection one) {
            return new Objected(
                    one.id,
                    one.submission,
                    one.text,
                    one.state,
                    one.answer,
                    one.effect,
                    one.madeAt,
                    one.answeredAt,
                    one.version);
        }
    }

    public record AllObjected(List<Objected> items) {}

    /** An erratum on its way. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Drafted(int number, String reason, Erratum.Changes changes, Instant approvedAt) {}
}
