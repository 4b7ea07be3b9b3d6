package id.juara.story.sensitivity;

import id.juara.ground.ledger.Ledger;
import id.juara.law.sensitivity.Change;
import id.juara.law.sensitivity.Verdict;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.JudgingPages.ReceiptTold;
import id.juara.story.sensitivity.SensitivityPages.ChangeTold;
import id.juara.story.sensitivity.SensitivityPages.MeanDecides;
import id.juara.story.sensitivity.SensitivityPages.WhatIf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Staff try other rules on a closed round: who would enter, who would leave. Nothing official changes; the ledger has it. */
@ApplicationScoped
public class TryOtherRules {
    @Inject
    Fields fields;

    @Inject
    Ledger ledger;

    /** Refuses a round that still takes marks, and a form with faults. */
    @Transactional
    public WhatIf on(RoundRef ref, WhatIfForm form) {
        var is = fields.of(ref);
        var variation = form.variation(is.field().round());
        var marks = form.withoutExtraReadings() ? is.field().with(is.withoutExtra()) : is.field();
        var tried = variation.of(marks).ranked();
        var change = Change.between(is.field().verdict(), Verdict.of(tried));
        var sha256 = is.ranked().marksFingerprint().hex();
        var receipt = ledger.record(new SensitivityEvents.OtherRulesTried(
                ref.toString(), form, sha256, List.copyOf(change.enters()), List.copyOf(change.leaves())));
        return new WhatIf(
                false,
                WhatIf.NOTICE,
                ref.toString(),
                sha256,
                ChangeTold.of(is.ranked(), change),
                MeanDecides.of(tried),
                ReceiptTold.of(receipt));
    }
}
