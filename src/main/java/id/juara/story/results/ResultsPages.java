package id.juara.story.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.rules.Bilingual;
import id.juara.story.publication.PublishedPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is told of results, to the public and to an entrant; each record holds what its reader may know. */
public final class ResultsPages {
    private ResultsPages() {}

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
            String provinceCode,
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

    /**
     * An entrant's own result in a round.
     *
     * @param place, points, criteria, remarks absent unless the rules tell them to entrants
     * @param because why, in sentences, with the distance to the line; absent where the rules tell nothing of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Own(
            String round,
            boolean chosen,
            Integer place,
            String points,
            Map<String, String> criteria,
            List<String> remarks,
            List<Bilingual> because,
            Instant objectionsUntil) {}

    public record AllOwn(List<Own> items) {}

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
                one.provinceCode,
                one.groupId,
                one.category,
                one.points,
                one.struck);
    }
}
