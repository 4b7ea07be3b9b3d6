package id.juara.front.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.front.chart.Figures;
import id.juara.front.office.Places;
import id.juara.ground.http.Download;
import id.juara.ground.http.Onward;
import id.juara.ground.http.SentFile;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.JobState;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.Fault;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.PlainWords;
import id.juara.story.intake.EntryTemplate;
import id.juara.story.intake.Found;
import id.juara.story.intake.ImportEntries.Asked;
import id.juara.story.intake.LookAtTable;
import id.juara.story.intake.LookAtTable.Waiting;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A table on its way in, as its sender sees it, from either side. */
@RequestScoped
class ShowTable {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Inject
    LookAtTable lookAt;

    @Inject
    EntryTemplate template;

    @Inject
    Places places;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @Inject
    ObjectMapper json;

    /** What came of it so far. */
    enum Stage {
        /** Nobody has looked yet, or the look did not come to its end. */
        WAITS,
        /** A job has it. */
        WORKED_ON,
        FAULTY,
        /** There is something to take. */
        SOUND,
        /** Everything in it is there already. */
        NOTHING_NEW,
        TAKEN
    }

    /** A table that its sender brought before. */
    record Kept(String name, String path, String moment, Stage stage) {}

    /**
     * @param shut why no table may come now; empty where one may
     * @param refused why the file was not kept; empty where none came
     */
    @CheckedTemplate(basePath = "intake")
    record Tables(Where where, String shut, String refused, List<Kept> kept) implements TemplateInstance {}

    /**
     * @param moment when it was looked at, in words; empty before
     * @param job that has or had it; empty where none did
     * @param failure why the job came to no end, in words
     * @param more how many faults there are beside those shown; 0 where these are all
     */
    @CheckedTemplate(basePath = "intake")
    record Table(
            Where where,
            String path,
            String name,
            String moment,
            Stage stage,
            String job,
            String failure,
            Found found,
            List<Fault> wrong,
            int more,
            Typed typed,
            Figures figures,
            ShownFaults faults)
            implements TemplateInstance {}

    TemplateInstance all(Where where) {
        return places.told(tables(where, ""));
    }

    Response come(Where where, FileUpload file) {
        if (file == null || file.size() == 0) {
            return places.told(422, tables(where, words().fileMissing()));
        }
        try {
            var path = file.uploadedFile();
            var sent = new SentFile(path, Digest.of(Files.readAllBytes(path)).hex(), file.size());
            lookAt.keep(where.edition(), file.fileName(), sent);
            return look(where, sent.sha256());
        } catch (Refusal refusal) {
            return places.told(refusal.reason().status(), tables(where, refusal.sentence(tongue.language())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response template(String edition) {
        return Download.xlsx(edition + "-template", template.of(edition));
    }

    Response one(Where where, String sha256) {
        try {
            return Response.ok(places.told(
                            table(where, lookAt.seen(where.edition(), sha256), Typed.NOTHING, ShownFaults.NONE)))
                    .build();
        } catch (Refusal refusal) {
            return gone(where, refusal);
        }
    }

    Response look(Where where, String sha256) {
        try {
            return onwards(where, lookAt.look(where.edition(), sha256, where.of(sha256)));
        } catch (Refusal refusal) {
            return refused(where, sha256, Typed.NOTHING, refusal);
        }
    }

    Response take(Where where, String sha256, Typed typed) {
        if (typed.sent() && typed.said().isEmpty()) {
            var fault = new Shown("/provenance", words().provenanceMissing());
            return flawed(where, sha256, typed, 422, new ShownFaults(List.of(fault)));
        }
        try {
            var asked = new Asked(false, typed.sent(), typed.said());
            return onwards(where, lookAt.take(where.edition(), sha256, asked, where.of(sha256)));
        } catch (Refusal refusal) {
            return refused(where, sha256, typed, refusal);
        }
    }

    Response faults(String edition, String sha256) {
        return Response.ok(lookAt.givenBack(edition, sha256))
                .type(Download.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + edition + "-faults.xlsx\"")
                .build();
    }

    private Response onwards(Where where, Waiting waiting) {
        return waiting.isWorkedOn()
                ? onward.to("/jobs/{id}", waiting.job().orElseThrow().id)
                : onward.to(where.of(waiting.sha256()));
    }

    private Response refused(Where where, String sha256, Typed typed, Refusal refusal) {
        return refusal.reason() == Reason.NOT_FOUND
                ? gone(where, refusal)
                : flawed(where, sha256, typed, refusal.reason().status(), ShownFaults.of(refusal, tongue.language()));
    }

    private Response flawed(Where where, String sha256, Typed typed, int status, ShownFaults faults) {
        try {
            return places.told(status, table(where, lookAt.seen(where.edition(), sha256), typed, faults));
        } catch (Refusal refusal) {
            return gone(where, refusal);
        }
    }

    /** A table is kept for a day. */
    private Response gone(Where where, Refusal refusal) {
        if (refusal.reason() != Reason.NOT_FOUND) {
            throw refusal;
        }
        return places.told(refusal.reason().status(), tables(where, words().gone()));
    }

    private Tables tables(Where where, String refused) {
        var kept = lookAt.latest(where.edition()).stream()
                .map(one -> new Kept(one.name(), where.of(one.sha256()), plain().moment(one.keptAt()), stage(one)))
                .toList();
        return new Tables(where, shut(where), refused, kept);
    }

    private String shut(Where where) {
        try {
            lookAt.mustBeTime(where.edition());
            return "";
        } catch (Refusal refusal) {
            return refusal.sentence(tongue.language());
        }
    }

    private Table table(Where where, Waiting waiting, Typed typed, ShownFaults faults) {
        var first = waiting.found().map(Found::first).orElse(List.of());
        return new Table(
                where,
                where.of(waiting.sha256()),
                waiting.name(),
                waiting.lookedAt().map(plain()::moment).orElse(""),
                stage(waiting),
                waiting.job().map(one -> one.id.toString()).orElse(""),
                waiting.job().map(this::failure).orElse(""),
                waiting.found().orElse(null),
                first,
                waiting.found().map(Found::wrong).orElse(0) - first.size(),
                typed,
                places.figures(),
                faults);
    }

    private static Stage stage(Waiting waiting) {
        if (waiting.isWorkedOn()) {
            return Stage.WORKED_ON;
        }
        return waiting.found().map(ShowTable::stage).orElse(Stage.WAITS);
    }

    private static Stage stage(Found found) {
        if (found.taken()) {
            return Stage.TAKEN;
        }
        if (found.wrong() > 0) {
            return Stage.FAULTY;
        }
        return found.added() + found.changed() > 0 ? Stage.SOUND : Stage.NOTHING_NEW;
    }

    private String failure(Job job) {
        if (job.state == JobState.CANCELLED) {
            return words().stopped();
        }
        try {
            return job.failure == null
                    ? ""
                    : json.readValue(job.failure, Bilingual.class).in(tongue.language());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a job keeps what it answered", e);
        }
    }

    private PlainWords plain() {
        return new PlainWords(tongue.language(), JAKARTA);
    }

    private TableWords words() {
        return places.words(TableWords.class);
    }
}
