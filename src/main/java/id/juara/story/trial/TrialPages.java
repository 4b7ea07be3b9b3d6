package id.juara.story.trial;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Condition;
import id.juara.story.sensitivity.SensitivityPages.ChangeTold;
import id.juara.story.sensitivity.SensitivityPages.MeanDecides;
import id.juara.story.sensitivity.SensitivityPages.Named;
import java.util.List;

/** What a trial of rules answers: never official, and it says so. */
public final class TrialPages {
    static final Bilingual NOTICE = new Bilingual(
            "Bukan hasil resmi: hanya melihat akibat aturan ini atas entri kompetisi terdahulu. Uji coba ini tercatat.",
            "Not official: a look at what these rules would have done with the entries of an earlier competition. The trial is on record.");

    private TrialPages() {}

    /**
     * A trial.
     *
     * @param rulesSha256 of the rules that were tried
     * @param from the edition whose entries they were tried on
     * @param passedThen how many passed that edition's own screening; absent where it was not run
     * @param beware what the entries of then could not answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Trial(
            boolean official,
            Bilingual notice,
            String edition,
            String rulesSha256,
            String from,
            Bilingual fromTitle,
            Screening screening,
            Integer passedThen,
            List<Bilingual> beware,
            List<Over> quota,
            List<RoundTried> rounds) {}

    /** What the conditions would find. */
    public record Screening(int entries, int passed, int failed, int asked, List<Unmet> conditions) {}

    /** @param examples some of the entries that do not fulfil it for certain */
    public record Unmet(
            String condition, Bilingual says, Condition.Kind kind, int failed, int asked, List<Named> examples) {}

    /**
     * Entries over a limit.
     *
     * @param group absent where the limit is for all groups together
     * @param over entries beyond it, of all institutions; {@code institutions} those that have the most, some of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Over(Bilingual group, int most, long over, long institutionsOver, List<Sender> institutions) {}

    public record Sender(String institution, long sent) {}

    /**
     * A round of the rules on trial.
     *
     * @param change absent where it cannot be tried; then {@code because} says why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoundTried(
            String round, Bilingual title, ChangeTold change, MeanDecides meanDecides, Bilingual because) {}
}
