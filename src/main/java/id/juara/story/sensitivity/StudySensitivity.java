package id.juara.story.sensitivity;

import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.Progress;
import id.juara.ground.jobs.StartJob;
import id.juara.ground.jobs.Work;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.law.sensitivity.Acceptability;
import id.juara.law.sensitivity.DrawnWeights;
import id.juara.law.sensitivity.JudgeLeftOut;
import id.juara.law.sensitivity.WeightShift;
import id.juara.story.competition.RoundRef;
import id.juara.story.sensitivity.SensitivityPages.DrawnTold;
import id.juara.story.sensitivity.SensitivityPages.JudgeTold;
import id.juara.story.sensitivity.SensitivityPages.MeanDecides;
import id.juara.story.sensitivity.SensitivityPages.Prices;
import id.juara.story.sensitivity.SensitivityPages.ShiftTold;
import id.juara.story.sensitivity.SensitivityPages.Studied;
import id.juara.story.sensitivity.SensitivityPages.WhatIf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a closed round's list hangs on weights and on single judges, as long work: each weight shifted, each judge left out,
 * weights drawn by chance from the round's seed.
 */
@ApplicationScoped
public class StudySensitivity implements Work {
    private static final String KIND = "sensitivity";
    private static final String ANY = "any";
    private static final int FEWEST_DRAWS = 100;
    private static final int MOST_DRAWS = 100_000;
    private static final int WITHIN = 20;
    private static final int DRAWS_A_STEP = 100;
    private static final Bilingual RANGE = new Bilingual("1 sampai 100 persen.", "1 to 100 percent.");
    private static final Bilingual DRAWS = new Bilingual("100 sampai 100.000 tarikan.", "100 to 100,000 draws.");

    @Inject
    Fields fields;

    @Inject
    StartJob start;

    @Inject
    Ledger ledger;

    /**
     * What is asked.
     *
     * @param within percent of itself within which a weight is drawn; 20 where nothing is said
     * @param any whether any weights are drawn instead
     * @param draws 10,000 where nothing is said
     */
    public record Form(Integer within, boolean any, Integer draws) {
        static final Form USUAL = new Form(null, false, null);

        private DrawnWeights weights() {
            return new DrawnWeights(any ? Optional.empty() : Optional.of(within == null ? WITHIN : within));
        }

        private int many() {
            return draws == null ? Acceptability.DRAWS : draws;
        }

        private void mustBeSound() {
            var faults = new ArrayList<Fault>();
            if (within != null && (within < 1 || within > 100)) {
                faults.add(new Fault("/within", RANGE));
            }
            if (many() < FEWEST_DRAWS || many() > MOST_DRAWS) {
                faults.add(new Fault("/draws", DRAWS));
            }
            if (!faults.isEmpty()) {
                throw new Refusal(Reason.FORM_FLAWED, List.copyOf(faults));
            }
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Begins the study. Refuses a round that still takes marks, and a form with faults. */
    @Transactional
    Job begin(RoundRef ref, Form form) {
        form.mustBeSound();
        fields.of(ref);
        var within = form.weights().within();
        ledger.record(new SensitivityEvents.SensitivityAsked(ref.toString(), within.orElse(null), form.many()));
        return start.of(
                KIND,
                Map.of(
                        "edition", ref.edition(),
                        "round", ref.round(),
                        "within", within.map(String::valueOf).orElse(ANY),
                        "draws", String.valueOf(form.many())));
    }

    @Override
    public Record run(Map<String, String> parameters, Progress progress) {
        var ref = new RoundRef(parameters.get("edition"), parameters.get("round"));
        var within = parameters.get("within");
        var weights = new DrawnWeights(within.equals(ANY) ? Optional.empty() : Optional.of(Integer.valueOf(within)));
        return studied(ref, weights, Integer.parseInt(parameters.get("draws")), progress);
    }

    private Studied studied(RoundRef ref, DrawnWeights weights, int draws, Progress progress) {
        var is = fields.of(ref);
        var field = is.field();
        var ranked = is.ranked();
        var rankings = ranked.rankings();
        var judges = field.judges().size();
        var steps = draws / DRAWS_A_STEP;
        progress.of(judges + (long) rankings.size() * steps);
        var verdict = field.verdict();
        var left = JudgeLeftOut.each(field, verdict, progress::done).stream()
                .map(one -> JudgeTold.of(ranked, one))
                .toList();
        var drawn = new ArrayList<DrawnTold>();
        for (var ranking : rankings) {
            var before = judges + (long) drawn.size() * steps;
            drawn.add(DrawnTold.of(
                    ranked,
                    ranking.group().map(one -> one.id()).orElse(null),
                    Acceptability.of(ranking, field.marks(), weights, draws, ranked.seed(), made -> {
                        if (made % DRAWS_A_STEP == 0) {
                            progress.done(before + made / DRAWS_A_STEP);
                        }
                    })));
        }
        return new Studied(
                false,
                WhatIf.NOTICE,
                ref.toString(),
                ranked.marksFingerprint().hex(),
                MeanDecides.of(rankings),
                WeightShift.all(field, verdict).stream()
                        .map(one -> ShiftTold.of(ranked, one))
                        .toList(),
                left,
                drawn,
                Prices.told(ranked));
    }
}
