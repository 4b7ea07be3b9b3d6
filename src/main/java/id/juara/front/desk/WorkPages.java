package id.juara.front.desk;

import id.juara.front.desk.ShowWork.Narrowed;
import id.juara.front.desk.ShowWork.Work;
import id.juara.ground.identity.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** A judge's work: his rounds, the pile of each with its progress, how he uses the scale, the keys. */
@Path("/judging")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.JUDGE)
public class WorkPages {
    @Inject
    Places places;

    @Inject
    ShowWork showWork;

    @Inject
    ShowScale showScale;

    /** @param rounds with the progress of each */
    @CheckedTemplate(basePath = "judging")
    record Rounds(List<Work> rounds) implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record Pile(Work work, Notice notice) implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record Scale(Place place, List<ShowScale.Strip> strips, List<ShowScale.Band> bands) implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record Keys() implements TemplateInstance {}

    @GET
    public Response rounds() {
        var all = places.all().stream()
                .map(place -> showWork.of(place, Narrowed.NOT))
                .toList();
        return places.page(new Rounds(all));
    }

    @GET
    @Path("keys")
    public Response keys() {
        return places.page(new Keys());
    }

    /** @param from with {@code to}: only those with an own total between them */
    @GET
    @Path("{edition}/{round}")
    public Response pile(
            String edition,
            String round,
            @QueryParam("state") String state,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("saved") String saved,
            @QueryParam("sent") String sent,
            @QueryParam("declared") String declared) {
        var work = showWork.of(places.in(edition, round), Narrowed.to(state, from, to));
        return places.page(new Pile(work, Notice.of(saved, sent, declared)));
    }

    @GET
    @Path("{edition}/{round}/scale")
    public Response scale(String edition, String round) {
        var place = places.in(edition, round);
        return places.page(new Scale(place, showScale.strips(place), showScale.bands(place)));
    }

    /** What happened before this page was opened, by the number of the entry it happened to. */
    record Notice(Optional<String> saved, Optional<String> sent, Optional<String> declared) {
        static final Notice NONE = new Notice(Optional.empty(), Optional.empty(), Optional.empty());

        static Notice of(String saved, String sent, String declared) {
            return new Notice(number(saved), number(sent), number(declared));
        }

        private static Optional<String> number(String told) {
            return Optional.ofNullable(told).filter(one -> one.matches("[A-Za-z0-9-]{1,60}"));
        }
    }
}
