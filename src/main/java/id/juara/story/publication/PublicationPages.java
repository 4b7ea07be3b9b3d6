package id.juara.story.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is told of published lists, to the public, to an entrant, and to staff; each record holds what its reader may know. */
public final class PublicationPages {
    private PublicationPages() {}

    /** A list that the public may see; final once a decree stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Announced(
            String round, Instant announcedAt, Instant objectionsUntil, String decreeNumber, LocalDate decreeDate) {}

    public record AllAnnounced(List<Announced> items) {}

    /** A line of a public list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            int position,
            Integer place,
            String number,
            String title,
            String unit,
            String institution,
            String cluster,
            String province,
            String group,
            String category,
            String points,
            boolean struck) {}

    /** A numbered correction. */
    public record Corrected(int number, String reason, Instant at, List<String> struck, List<String> added) {}

    /**
     * A public list.
     *
     * @param state {@code provisional} until a decree makes it {@code final}
     * @param order what its order means: rank, cluster or number
     * @param rulesSha256 of the rules in force; {@code listSha256} of the sealed list
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Results(
            String edition,
            String round,
            Map<String, String> title,
            String state,
            String order,
            Instant announcedAt,
            Instant objectionsUntil,
            String decreeNumber,
            LocalDate decreeDate,
            String rulesSha256,
            String listSha256,
            List<Line> items,
            List<Corrected> errata) {}

    /** A publication as staff see it before its hour. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Planned(UUID id, Instant announcedAt, Instant objectionsUntil, Instant approvedAt, long version) {}

    /**
     * An entrant's own result in a round.
     *
     * @param place, points, criteria, remarks absent unless the rules tell them to entrants
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Own(
            String round,
            boolean chosen,
            Integer place,
            String points,
            Map<String, String> criteria,
            List<String> remarks,
            Instant objectionsUntil) {}

    public record AllOwn(List<Own> items) {}

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

    static Line line(PublishedPlace one) {
        return new Line(
                one.position,
                one.place,
                one.number,
                one.title,
                one.unit,
                one.institution,
                one.cluster,
                one.province,
                one.groupId,
                one.category,
                one.points,
                one.struck);
    }
}
