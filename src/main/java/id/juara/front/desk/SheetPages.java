package id.juara.front.desk;

import id.juara.ground.http.Download;
import id.juara.ground.http.SentFile;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.Fault;
import id.juara.law.proof.Digest;
import id.juara.story.marksheet.Change;
import id.juara.story.marksheet.Change.Kind;
import id.juara.story.marksheet.HandOutMarksheet;
import id.juara.story.marksheet.LookAtMarksheet;
import id.juara.story.marksheet.TakeMarksheet.Taken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A judge's pile as a workbook, and the way back: upload, look at the differences, take the sound rows. */
@Path("/judging/{edition}/{round}/sheet")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.JUDGE)
public class SheetPages {
    @Inject
    Places places;

    @Inject
    HandOutMarksheet handOut;

    @Inject
    LookAtMarksheet lookAt;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /** @param refused why the file was not read */
    @CheckedTemplate(basePath = "judging")
    record Upload(Place place, Optional<String> refused, boolean missing, Optional<Integer> taken)
            implements TemplateInstance {}

    record Altered(String title, String cell, String was, String now) {}

    record Line(UUID id, String number, String title, Kind kind, boolean submitted, List<Altered> fields) {}

    @CheckedTemplate(basePath = "judging")
    record Differences(
            Place place, long fresh, long changed, int same, long newer, List<Line> lines, List<Fault> faults)
            implements TemplateInstance {}

    @GET
    @Path("marks.xlsx")
    @Produces(Download.XLSX)
    public Response download(String edition, String round) {
        var place = places.in(edition, round);
        var book = handOut.to(caller.person(), name(), place.ref(), tongue.language());
        return Download.xlsx(edition + "-" + round + "-marks", book);
    }

    @GET
    public Response upload(String edition, String round, @QueryParam("taken") Integer taken) {
        return places.page(new Upload(places.in(edition, round), Optional.empty(), false, Optional.ofNullable(taken)));
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response uploaded(String edition, String round, @RestForm("file") FileUpload file) {
        var place = places.in(edition, round);
        if (file == null || file.size() == 0) {
            return places.page(422, new Upload(place, Optional.empty(), true, Optional.empty()));
        }
        try {
            var bytes = Files.readAllBytes(file.uploadedFile());
            var sent = new SentFile(file.uploadedFile(), Digest.of(bytes).hex(), file.size());
            lookAt.keep(caller.person(), name(), place.ref(), sent);
            return Response.seeOther(place.at("/sheet/differences")).build();
        } catch (Refusal refusal) {
            return places.page(
                    refusal.reason().status(),
                    new Upload(place, Optional.of(refusal.sentence(tongue.language())), false, Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("differences")
    public Response differences(String edition, String round) {
        var place = places.in(edition, round);
        return places.page(shown(place, lookAt.waiting(caller.person(), name(), place.ref())));
    }

    @POST
    @Path("differences")
    public Response take(String edition, String round, @RestForm List<UUID> over) {
        var place = places.in(edition, round);
        var meant = over == null ? new HashSet<UUID>() : new HashSet<>(over);
        var taken = lookAt.take(caller.person(), name(), place.ref(), meant);
        return Response.seeOther(place.at("/sheet", "taken", taken.taken())).build();
    }

    @GET
    @Path("faults")
    @Produces(MediaType.WILDCARD)
    public Response faults(String edition, String round) {
        var place = places.in(edition, round);
        var bytes = lookAt.givenBack(caller.person(), name(), place.ref());
        var workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return Response.ok(bytes)
                .type(workbook ? Download.XLSX : Download.CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s-faults.%s\"".formatted(edition, round, workbook ? "xlsx" : "csv"))
                .build();
    }

    private Differences shown(Place place, Taken told) {
        return new Differences(
                place,
                told.count(Kind.NEW),
                told.count(Kind.CHANGED),
                told.same(),
                told.count(Kind.NEWER),
                told.changes().stream().map(this::line).toList(),
                told.faults());
    }

    private Line line(Change one) {
        return new Line(
                one.assignment(),
                one.number(),
                one.title(),
                one.kind(),
                one.submitted(),
                one.fields().stream()
                        .map(field -> new Altered(
                                field.title().in(tongue.language()),
                                field.cell(),
                                told(field.was()),
                                told(field.now())))
                        .toList());
    }

    /** A mark as the reader writes it; any other text as it is. */
    private String told(String text) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? places.figures().plain(new BigDecimal(text)) : text;
    }

    private String name() {
        return caller.name().orElse("");
    }
}
