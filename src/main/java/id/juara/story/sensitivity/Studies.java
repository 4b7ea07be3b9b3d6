package id.juara.story.sensitivity;

import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.OwnJobs;
import id.juara.ground.jobs.StartJob;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.RoundRef;
import id.juara.story.sensitivity.SensitivityPages.PriceTold;
import id.juara.story.sensitivity.SensitivityPages.Prices;
import id.juara.story.sensitivity.SensitivityPages.Studied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Studies of a closed round's sensitivity: asked for, and their answers to whoever asked. */
@ApplicationScoped
public class Studies {
    static final String KIND = "sensitivity";

    @Inject
    Fields fields;

    @Inject
    StartJob start;

    @Inject
    OwnJobs own;

    @Inject
    Ledger ledger;

    static RoundRef round(Map<String, String> kept) {
        return new RoundRef(kept.get("edition"), kept.get("round"));
    }

    /**
     * Begins a study; one of the same that waits or runs already is that study. Refuses a round that still takes marks, and a
     * form with faults.
     */
    @Transactional
    public Job begin(RoundRef ref, StudyForm form) {
        form.mustBeSound();
        fields.of(ref);
        var asked = form.kept(ref.edition(), ref.round());
        return mine(ref).stream()
                .filter(job -> !job.state.isEnd() && job.parameters.equals(asked))
                .findFirst()
                .orElseGet(() -> {
                    ledger.record(new SensitivityEvents.SensitivityAsked(
                            ref.toString(), form.weights().within().orElse(null), form.many()));
                    return start.of(KIND, asked);
                });
    }

    /** The asker's own studies of that round, the latest first. */
    @Transactional
    public List<Job> mine(RoundRef ref) {
        return own.latest().stream().filter(job -> isOf(job, ref)).toList();
    }

    /** Refuses another's, and what is no study of that round. */
    @Transactional
    public Job one(RoundRef ref, UUID id) {
        return Optional.of(own.one(id)).filter(job -> isOf(job, ref)).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** What was asked. */
    public StudyForm asked(Job job) {
        return StudyForm.of(job.parameters);
    }

    /** What came of it; empty while it is under way, and where it failed or was stopped. */
    public Optional<Studied> answer(Job job) {
        return own.answer(job, Studied.class);
    }

    /** What each floor and each cap of a closed round costs; empty where its cut has none. */
    @Transactional
    public List<PriceTold> prices(RoundRef ref) {
        return Prices.told(fields.of(ref).ranked());
    }

    private static boolean isOf(Job job, RoundRef ref) {
        return job.kind.equals(KIND) && round(job.parameters).equals(ref);
    }
}
