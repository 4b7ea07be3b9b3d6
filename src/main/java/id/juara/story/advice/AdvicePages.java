package id.juara.story.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.rules.Bilingual;
import id.juara.story.assignment.Dealt;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What staff see of a round by two methods; it names submissions, and a judge by his seat only. Figures are on the scale of the
 * points; whatever a method does not tell is absent.
 */
public final class AdvicePages {
    private AdvicePages() {}

    /**
     * A round by two methods.
     *
     * @param decides the method that decides, {@code advises} the one beside it
     * @param says what a reader has to know, in sentences
     * @param model what the readings' variation comes from; absent where neither method fits a model
     * @param design whether judges may be compared by what they read in common
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            String round,
            String decides,
            String advises,
            List<Bilingual> says,
            Gate gate,
            Model model,
            Dealt.Gate design,
            List<Ranked> rankings) {}

    /**
     * The gate before calibrated points.
     *
     * @param linkError standard error of a difference of two judges over that of a reading; absent where it is infinite
     * @param chance the probability that judges who are all alike would look as different
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Gate(
            boolean open,
            int parts,
            Double linkError,
            double medianPile,
            int freedom,
            Double chance,
            double singleShare,
            List<Obstacle> obstacles) {}

    /** What stands in the way; {@code measured} is absent where it is infinite. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Obstacle(String key, Double measured, double limit, Bilingual says) {}

    /** Standard deviations of quality, severity and what is left, and each judge's severity. */
    public record Model(double mean, double quality, double severity, double residual, List<Judge> judges) {}

    /**
     * A judge, by his seat.
     *
     * @param severity how many points more than the others he gives; negative is strict
     * @param low where the interval begins that holds it in nine cases of ten
     */
    public record Judge(UUID seat, int readings, double severity, double error, double low, double high) {}

    /**
     * One ranking: of a group ranked apart, or of all others together.
     *
     * @param onlyOfficial how many go on by the rules alone; {@code onlyBeside} by the other method alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ranked(
            String group,
            int goOn,
            int onlyOfficial,
            int onlyBeside,
            List<Bilingual> says,
            Line line,
            List<Item> items) {}

    /**
     * How sure the line is.
     *
     * @param way {@code joint-draws} or {@code closed-form}
     * @param expectedHits how many of those that go on are expected to be truly among the best so many
     */
    public record Line(int seats, String way, double expectedHits, Map<String, Integer> bands) {}

    /** A submission by one of the methods: its points as printed, place and outcome. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record By(Integer place, String points, String outcome) {}

    /**
     * A submission by both.
     *
     * @param differs whether its outcome does
     * @param error standard error of its figure; {@code low} to {@code high} holds the truth in nine cases of ten
     * @param chance the probability that it belongs above the line; {@code band} is in, undecided or out
     * @param bestPlace to {@code worstPlace} its true place lies in nine cases of ten
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID submission,
            String number,
            String title,
            String institution,
            String cluster,
            String province,
            int readings,
            By official,
            By beside,
            boolean differs,
            Double error,
            Double low,
            Double high,
            Double chance,
            String band,
            Integer bestPlace,
            Integer worstPlace,
            Double expectedPlace) {}
}
