package id.juara.story.wave;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What staff ask for. The first wave settles budget and number; later ones may leave both out, but not change them.
 *
 * @param budget how many extra readings the round may have in all its waves
 * @param waves in how many waves, 3 to 6; 3 where nothing is said
 * @param reason why another wave is wanted although the last one gained little
 * @param planSha256 that of the plan that was looked at; whoever says it opens no other
 */
public record WaveForm(
        Optional<Integer> budget, Optional<Integer> waves, Optional<String> reason, Optional<String> planSha256) {
    static final WaveForm NOTHING_SAID =
            new WaveForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    static final int FEWEST = 3;
    static final int MOST = 6;
    private static final int LARGEST_BUDGET = 1_000_000;
    private static final int LONGEST_REASON = 2_000;
    private static final Bilingual BUDGET = new Bilingual(
            "Sebut anggaran bacaan tambahan: nol sampai sejuta.",
            "Name a budget of extra readings: zero to a million.");
    private static final Bilingual BETWEEN =
            new Bilingual("Gelombang berjumlah 3 sampai 6.", "There are 3 to 6 waves.");
    private static final Bilingual LONG =
            new Bilingual("Alasan paling banyak 2.000 huruf.", "A reason has at most 2,000 letters.");

    @JsonCreator
    public WaveForm {
        budget = budget == null ? Optional.empty() : budget;
        waves = waves == null ? Optional.empty() : waves;
        reason = (reason == null ? Optional.<String>empty() : reason)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        planSha256 = planSha256 == null ? Optional.empty() : planSha256;
    }

    /** Budget and number of waves. */
    record Terms(int budget, int waves) {}

    /** What holds for the round: what the first wave said, else this form. Refuses with every fault. */
    Terms terms(Optional<Terms> settled) {
        var faults = new ArrayList<Fault>();
        var asked = new Terms(
                budget.or(() -> settled.map(Terms::budget)).orElse(-1),
                waves.or(() -> settled.map(Terms::waves)).orElse(FEWEST));
        if (asked.budget() < 0 || asked.budget() > LARGEST_BUDGET) {
            faults.add(new Fault("/budget", BUDGET));
        } else if (settled.filter(one -> one.budget() != asked.budget()).isPresent()) {
            faults.add(new Fault("/budget", said(settled.get().budget())));
        }
        if (asked.waves() < FEWEST || asked.waves() > MOST) {
            faults.add(new Fault("/waves", BETWEEN));
        } else if (settled.filter(one -> one.waves() != asked.waves()).isPresent()) {
            faults.add(new Fault("/waves", said(settled.get().waves())));
        }
        if (reason.filter(text -> text.length() > LONGEST_REASON).isPresent()) {
            faults.add(new Fault("/reason", LONG));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, List.copyOf(faults));
        }
        return asked;
    }

    private static Bilingual said(int figure) {
        return new Bilingual(
                "Gelombang pertama menetapkan %d.".formatted(figure),
                "The first wave settled on %d.".formatted(figure));
    }
}
