package id.juara.ground.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everyone's own jobs: how far, how it ended, and a way to stop. */
@Path("/api/v1/jobs")
@Authenticated
public class JobResource {
    @Inject
    OwnJobs own;

    /**
     * A job as it is told.
     *
     * @param result what came of it, in the shape of the act that was asked for
     * @param failure the sentence in both languages, where it failed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            UUID id,
            String kind,
            JobState state,
            long done,
            Long total,
            Instant madeAt,
            Instant beganAt,
            Instant endedAt,
            @JsonRawValue String result,
            @JsonRawValue String failure) {
        public static Told of(Job job) {
            return new Told(
                    job.id,
                    job.kind,
                    job.state,
                    job.done,
                    job.total,
                    job.madeAt,
                    job.beganAt,
                    job.endedAt,
                    job.result,
                    job.failure);
        }
    }

    public record Latest(List<Told> items) {}

    /** 202: the job that was begun, and where it tells how far it is. */
    public static Response begun(Job job) {
        return Response.accepted(Told.of(job))
                .location(URI.create("/api/v1/jobs/" + job.id))
                .build();
    }

    @GET
    @Transactional
    public Latest latest() {
        return new Latest(own.latest().stream().map(Told::of).toList());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Told one(UUID id) {
        return Told.of(own.one(id));
    }

    /** Asks a job to stop; it stops at its next count. Refuses one that has ended. */
    @POST
    @Path("/{id}/cancel")
    @Transactional
    public Told cancel(UUID id) {
        return Told.of(own.stopping(id));
    }
}
