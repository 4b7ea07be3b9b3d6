package id.juara.story.sensitivity;

import id.juara.ground.jobs.Progress;
import id.juara.ground.jobs.Work;
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
import java.util.ArrayList;
import java.util.Map;

/**
 * How far a closed round's list hangs on weights and on single judges, as long work: each weight shifted, each judge left out,
 * weights drawn by chance from the round's seed.
 */
@ApplicationScoped
public class StudySensitivity implements Work {
    private static final int DRAWS_A_STEP = 100;

    @Inject
    Fields fields;

    @Override
    public String kind() {
        return Studies.KIND;
    }

    @Override
    public Record run(Map<String, String> parameters, Progress progress) {
        var asked = StudyForm.of(parameters);
        return studied(Studies.round(parameters), asked.weights(), asked.many(), progress);
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
