package id.juara.story.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.rules.Bilingual;
import java.util.List;
import java.util.Map;

/** How far a round's marks can be relied on, for staff. Whatever is undefined is absent, and a sentence says why. */
public final class ReliabilityPages {
    private ReliabilityPages() {}

    /**
     * A round's reliability.
     *
     * @param submissions that have a whole scoresheet
     * @param generalizability where every judge marked every submission on every criterion, two of each at least
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            String round,
            int submissions,
            int judges,
            int readings,
            List<Measure> measures,
            Generalized generalizability) {}

    /**
     * One coefficient.
     *
     * @param key such as {@code single}, {@code icc-2-k} or {@code alpha-interval}
     * @param low where its 95 percent interval begins, where one is known; {@code high} where it ends
     * @param chance the probability of so much agreement among judges who rank at random, where it is known
     * @param note why it is absent, or what is odd about it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Measure(
            String key, Double value, Double low, Double high, Double chance, String note, Bilingual says) {}

    /** Where the variation of marks comes from, as variances, and how it would hold with other numbers of judges. */
    public record Generalized(Map<String, Double> variances, List<WithJudges> study) {}

    /** How well the order, and the points themselves, would hold with so many judges. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WithJudges(int judges, Double order, Double points) {}
}
