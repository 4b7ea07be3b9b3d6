package id.juara.story.finding;

import id.juara.ground.jobs.Progress;
import id.juara.ground.jobs.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The run of the conditions as long work. */
@ApplicationScoped
public class ScreeningWork implements Work {
    public static final String KIND = "screening";

    @Inject
    RunConditions run;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Record run(Map<String, String> parameters, Progress progress) {
        return run.over(parameters.get("edition"), Boolean.parseBoolean(parameters.get("dryRun")), progress);
    }
}
