package id.juara.front.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.front.chart.Figures;
import id.juara.front.office.Places;
import id.juara.ground.http.Onward;
import id.juara.ground.http.Tongue;
import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.JobState;
import id.juara.ground.jobs.OwnJobs;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.PlainWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everyone's own jobs: how far by counted items, how long still, a way to stop, and the result. */
@Path("/jobs")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class JobPages {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final int MINUTE = 60;

    @Inject
    OwnJobs own;

    @Inject
    Places places;

    @Inject
    Moment moment;

    @Inject
    ObjectMapper json;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A figure of the result. */
    record Figure(String name, String value) {}

    /**
     * A job.
     *
     * @param counted how far by items, in words; {@code share} from 0 to 1 where the whole is known
     * @param left how long still, in words; empty where nobody can say
     * @param edition that it is about, empty where it is about none
     * @param page where its asker reads what came of it, empty where there is none
     * @param failure why it failed, in words
     */
    record Told(
            UUID id,
            String title,
            String kind,
            JobState state,
            boolean stopping,
            String counted,
            Optional<Double> share,
            String left,
            String asked,
            String ended,
            String edition,
            String page,
            String failure,
            List<Figure> result) {
        public boolean isOver() {
            return state.isEnd();
        }
    }

    @CheckedTemplate(basePath = "jobs")
    record AllJobs(List<Told> jobs) implements TemplateInstance {}

    @CheckedTemplate(basePath = "jobs")
    record OneJob(Told job) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all() {
        return places.told(
                new AllJobs(own.latest().stream().map(one -> told(one, false)).toList()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance one(UUID id) {
        return places.told(new OneJob(told(own.one(id), true)));
    }

    /** A second click, or one that comes too late, changes nothing. */
    @POST
    @Path("/{id}/cancel")
    public Response cancel(UUID id) {
        try {
            own.stopping(id);
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.ALREADY_SO) {
                throw refusal;
            }
        }
        return onward.to("/jobs/{id}", id);
    }

    private Told told(Job job, boolean whole) {
        var words = places.words(JobWords.class);
        var plain = new PlainWords(tongue.language(), JAKARTA);
        var figures = places.figures();
        return new Told(
                job.id,
                title(job.kind, words),
                job.kind,
                job.state,
                job.cancelAsked && !job.state.isEnd(),
                counted(job, words, figures),
                job.total == null || job.total == 0
                        ? Optional.empty()
                        : Optional.of(Math.min(1, (double) job.done / job.total)),
                left(job, words, moment.now()),
                plain.moment(job.madeAt),
                job.endedAt == null ? "" : plain.moment(job.endedAt),
                job.parameters.getOrDefault("edition", ""),
                page(job),
                job.failure == null ? "" : failure(job.failure),
                whole && job.result != null ? figures(job.result, words, figures) : List.of());
    }

    private static String title(String kind, JobWords words) {
        return switch (kind) {
            case "screening" -> words.screening();
            case "import" -> words.imported();
            case "sensitivity" -> words.sensitivity();
            case "trial" -> words.trial();
            default -> words.other(kind);
        };
    }

    private static String counted(Job job, JobWords words, Figures figures) {
        if (job.beganAt == null) {
            return "";
        }
        return job.total == null
                ? words.countedOnly(figures.count(job.done))
                : words.counted(figures.count(job.done), figures.count(job.total));
    }

    /** As long for each item to come as for each that is done. */
    private static String left(Job job, JobWords words, Instant now) {
        if (job.state != JobState.RUNNING || job.total == null || job.done == 0) {
            return "";
        }
        var spent = Duration.between(job.beganAt, now).toMillis() / 1000.0;
        var seconds = Math.max(1, Math.round(spent / job.done * (job.total - job.done)));
        return seconds < 2 * MINUTE ? words.seconds(seconds) : words.minutes(seconds / MINUTE);
    }

    private String failure(String told) {
        var says = read(told);
        var mine = says.path(tongue.language().tag());
        return mine.isTextual() ? mine.asText() : says.path("detail").asText(told);
    }

    /** Where what came of it is read; empty where no page tells of it. */
    private static String page(Job job) {
        var edition = job.parameters.getOrDefault("edition", "");
        return switch (job.kind) {
            case "screening" -> path("/office/{edition}/screening", edition);
            case "trial" -> path("/office/{edition}/rules/trial/{id}", edition, job.id);
            case "sensitivity" ->
                path("/office/{edition}/rounds/{round}/sensitivity/{id}", edition, job.parameters.get("round"), job.id);
            default -> job.parameters.getOrDefault("page", "");
        };
    }

    private static String path(String pattern, Object... values) {
        return UriBuilder.fromPath(pattern).build(values).toString();
    }

    /** Those figures of the result that have a name. */
    private List<Figure> figures(String result, JobWords words, Figures figures) {
        var told = new ArrayList<Figure>();
        read(result).fields().forEachRemaining(one -> {
            var name = name(one.getKey(), words);
            if (!name.isEmpty() && one.getValue().isIntegralNumber()) {
                told.add(new Figure(name, figures.count(one.getValue().asLong())));
            }
        });
        return told;
    }

    private static String name(String figure, JobWords words) {
        return switch (figure) {
            case "submissions" -> words.submissions();
            case "passed" -> words.passed();
            case "failed" -> words.notPassed();
            case "asked" -> words.askedClerks();
            case "rows" -> words.rows();
            case "added" -> words.added();
            case "changed" -> words.changed();
            case "same" -> words.unchanged();
            case "sent" -> words.sent();
            default -> "";
        };
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
