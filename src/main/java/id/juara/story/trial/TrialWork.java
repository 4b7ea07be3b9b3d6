package id.juara.story.trial;

import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.OwnJobs;
import id.juara.ground.jobs.Progress;
import id.juara.ground.jobs.StartJob;
import id.juara.ground.jobs.Work;
import id.juara.ground.refusal.Faults;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.Editions;
import id.juara.story.trial.TrialPages.Trial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A trial of rules as long work, and its answer to whoever asked for it. */
@ApplicationScoped
public class TrialWork implements Work {
    private static final String KIND = "trial";
    private static final String EDITION = "edition";
    private static final String RULES = "rules";
    private static final String FROM = "from";

    @Inject
    Editions editions;

    @Inject
    TryRules rules;

    @Inject
    StartJob start;

    @Inject
    OwnJobs own;

    @Override
    public String kind() {
        return KIND;
    }

    /** A trial that waits or runs already is that trial. Refuses an edition that was sent nothing. */
    @Transactional
    public Job begin(String edition, String from) {
        var draft = editions.of(edition);
        new Faults()
                .must(
                        rules.mayBeTriedOn(edition, from),
                        "/from",
                        "Pilih kompetisi yang sudah punya entri terkirim.",
                        "Choose a competition to which entries were sent.")
                .refuse();
        var asked = Map.of(EDITION, edition, RULES, draft.rulesHex(), FROM, from);
        return mine(edition).stream()
                .filter(job -> !job.state.isEnd() && job.parameters.equals(asked))
                .findFirst()
                .orElseGet(() -> start.of(KIND, asked));
    }

    @Override
    public Record run(Map<String, String> asked, Progress progress) {
        return rules.of(asked.get(EDITION), asked.get(RULES), asked.get(FROM), progress);
    }

    /** The asker's own trials of those rules, the latest first. */
    @Transactional
    public List<Job> mine(String edition) {
        return own.latest().stream().filter(job -> isOf(job, edition)).toList();
    }

    /** Refuses another's, and what is no trial of those rules. */
    @Transactional
    public Job one(String edition, UUID id) {
        return Optional.of(own.one(id))
                .filter(job -> isOf(job, edition))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** Whose entries it is about. */
    public String from(Job job) {
        return job.parameters.get(FROM);
    }

    /** What came of it; empty while it is under way, and where it failed or was stopped. */
    public Optional<Trial> answer(Job job) {
        return own.answer(job, Trial.class);
    }

    private static boolean isOf(Job job, String edition) {
        return job.kind.equals(KIND) && edition.equals(job.parameters.get(EDITION));
    }
}
