package id.juara.ground.jobs;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Work that counts, as slowly as it is told, and may be told to fail. */
@ApplicationScoped
public class CountSheep implements Work {
    public record Slept(long sheep) {}

    @Override
    public String kind() {
        return "count-sheep";
    }

    @Override
    public Record run(Map<String, String> parameters, Progress progress) {
        var sheep = Long.parseLong(parameters.get("sheep"));
        progress.of(sheep);
        for (var done = 1L; done <= sheep; done++) {
            if (parameters.containsKey("fails")) {
                throw new Refusal(Reason.NOT_FOUND);
            }
            pause(Long.parseLong(parameters.get("pause")));
            progress.done(done);
        }
        return new Slept(sheep);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
