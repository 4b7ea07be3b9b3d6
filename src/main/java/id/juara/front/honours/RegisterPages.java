package id.juara.front.honours;

import id.juara.front.brought.BroughtFile;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Download;
import id.juara.ground.http.Onward;
import id.juara.ground.http.Page;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.upload.Turnstile;
import id.juara.story.honour.Honour;
import id.juara.story.honour.Honours;
import id.juara.story.honour.Honours.Seen;
import id.juara.story.honour.ImportHonours;
import id.juara.story.intake.Imported;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The register of former winners and finalists: found by a piece of a name, and grown by a workbook that is looked at first. */
@Path(RegisterPages.PAGE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class RegisterPages {
    static final String PAGE = "/office/{edition}/honours";

    private static final int UNPROCESSABLE = 422;
    private static final int SHOWN = 100;

    @Inject
    Places places;

    @Inject
    Honours honours;

    @Inject
    ImportHonours importHonours;

    @Inject
    Turnstile turnstile;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /** An honour, as it is told. */
    record Line(
            int year, boolean winner, boolean rehearsal, String title, String unit, String institution, String source) {
        static Line of(Honour one) {
            return new Line(
                    one.year,
                    one.level.equals("winner"),
                    one.rehearsal,
                    one.title,
                    one.unit,
                    one.institution,
                    one.source);
        }
    }

    /**
     * @param find as it was looked for
     * @param more the address of the next part; empty at the end
     * @param refused why a file was not read
     */
    @CheckedTemplate(basePath = "honours")
    record Register(Place place, List<Line> lines, String find, String more, boolean staff, Optional<String> refused)
            implements TemplateInstance {}

    /** @param file as the form carries it */
    @CheckedTemplate(basePath = "honours")
    record Looked(Place place, Imported told, String file) implements TemplateInstance {}

    @GET
    public TemplateInstance register(
            String edition, @QueryParam("find") @DefaultValue("") String find, @QueryParam("cursor") String cursor) {
        return places.told(page(edition, find, cursor, Optional.empty()));
    }

    @GET
    @Path("/template.xlsx")
    @Produces(Download.XLSX)
    @RolesAllowed(Role.Words.STAFF)
    public Response template(String edition) {
        return Download.xlsx("honours", ImportHonours.template());
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed(Role.Words.STAFF)
    public Response look(String edition, @RestForm("file") FileUpload file) {
        return with(edition, () -> BroughtFile.chosen(file), brought -> {
            var told = read(edition, brought, true);
            return places.told(told.sound() ? 200 : UNPROCESSABLE, looked(edition, told, brought));
        });
    }

    @POST
    @Path("/import")
    @RolesAllowed(Role.Words.STAFF)
    public Response take(String edition, @RestForm String file) {
        return with(edition, () -> BroughtFile.carried(file), brought -> {
            var told = read(edition, brought, false);
            return told.sound()
                    ? onward.after(Done.REGISTERED, PAGE, edition)
                    : places.told(UNPROCESSABLE, looked(edition, told, brought));
        });
    }

    @POST
    @Path("/faults.xlsx")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(Role.Words.STAFF)
    public Response faults(String edition, @RestForm String file) {
        var brought = BroughtFile.carried(file);
        var told = read(edition, brought, true);
        return brought.givenBack(
                turnstile, "honours-faults", (out, sent) -> importHonours.giveBack(out, sent, told.faults()));
    }

    @Transactional
    Register page(String edition, String find, String cursor, Optional<String> refused) {
        var place = places.of(edition);
        var found = honours.sought(find, Seen.of(Cursor.of(cursor)), SHOWN + 1);
        var part = Page.of(found, SHOWN, (Honour one) -> Seen.of(one));
        return new Register(
                place,
                part.items().stream().map(Line::of).toList(),
                find.strip(),
                part.next().map(next -> next.in(here)).orElse(""),
                places.isStaff(),
                refused);
    }

    private Looked looked(String edition, Imported told, BroughtFile brought) {
        return new Looked(places.of(edition), told, brought.carried());
    }

    private Imported read(String edition, BroughtFile brought, boolean trial) {
        return brought.read(turnstile, sent -> importHonours.by(edition, sent, trial));
    }

    private Response with(String edition, Supplier<BroughtFile> file, Function<BroughtFile, Response> act) {
        places.of(edition); // refuses an edition that is not there
        try {
            return act.apply(file.get());
        } catch (Refusal refusal) {
            var why = Optional.of(refusal.sentence(tongue.language()));
            return places.told(refusal.reason().status(), page(edition, "", null, why));
        }
    }
}
