package id.juara.front.papers;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.document.Templates;
import id.juara.ground.http.Download;
import id.juara.ground.identity.Role;
import id.juara.story.papers.Decisions;
import id.juara.story.papers.HandOutPaper;
import id.juara.story.papers.PaperKind;
import id.juara.story.papers.PaperResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The documents of a round, to be printed, worked on and signed. */
@Path("/office/{edition}/rounds/{round}/papers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class PaperPages {
    @Inject
    Places places;

    @Inject
    Decisions decisions;

    @Inject
    HandOutPaper handOut;

    /**
     * A paper in words.
     *
     * @param word in addresses
     * @param waits from when on there is one
     * @param more the numbers of its further files; none where it is in one
     */
    public record Told(String word, String name, String hint, String waits, List<Integer> more) {
        static Told of(PaperKind paper, int parts, Papers words) {
            var more = IntStream.rangeClosed(2, parts).boxed().toList();
            var waits =
                    switch (paper.from()) {
                        case PROPOSED -> words.afterProposed();
                        case SEALED -> words.afterSealed();
                        case APPROVED -> words.afterApproved();
                        case TOLD -> words.afterTold();
                        case DECREED -> words.afterDecreed();
                    };
            return switch (paper) {
                case MINUTES -> new Told(paper.word(), words.minutes(), words.minutesHint(), waits, more);
                case BRIEF -> new Told(paper.word(), words.brief(), words.briefHint(), waits, more);
                case ANNOUNCEMENT ->
                    new Told(paper.word(), words.announcement(), words.announcementHint(), waits, more);
                case INVITATION -> new Told(paper.word(), words.invitation(), words.invitationHint(), waits, more);
                case DECREE_ANNEX -> new Told(paper.word(), words.decreeAnnex(), words.decreeAnnexHint(), waits, more);
                case CERTIFICATE -> new Told(paper.word(), words.certificate(), words.certificateHint(), waits, more);
            };
        }
    }

    /** @param later those whose time has not come */
    @CheckedTemplate(basePath = "papers")
    record PapersOf(Place place, List<Told> ready, List<Told> later) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance papers(String edition, String round) {
        var place = places.of(edition, round);
        var ready = decisions.papersOf(place.ref());
        var later = Stream.of(PaperKind.values()).filter(one -> !ready.contains(one));
        return places.told(new PapersOf(place, told(ready.stream(), place), told(later, place)));
    }

    private List<Told> told(Stream<PaperKind> papers, Place place) {
        var words = places.words(Papers.class);
        return papers.map(one -> Told.of(one, decisions.partsOf(place.ref(), one), words))
                .toList();
    }

    @GET
    @Path("/{paper}.pdf")
    @Produces(PaperResource.PDF)
    public Response pdf(String edition, String round, String paper, @QueryParam("part") @DefaultValue("1") int part) {
        var place = places.of(edition, round);
        var content = handOut.pdf(place.ref(), PaperKind.of(paper), part, place.language());
        return PaperResource.named(edition, round, paper, part, ".pdf", content);
    }

    @GET
    @Path("/{paper}.docx")
    @Produces(PaperResource.DOCX)
    public Response docx(String edition, String round, String paper, @QueryParam("part") @DefaultValue("1") int part) {
        var place = places.of(edition, round);
        var content = handOut.docx(place.ref(), PaperKind.of(paper), part, place.language());
        return PaperResource.named(edition, round, paper, part, ".docx", content);
    }

    /** Our templates with what is to be known about writing one. */
    @GET
    @Path("/templates.zip")
    @Produces("application/zip")
    public Response templates(String edition, String round) {
        places.of(edition, round);
        var names = Stream.of(PaperKind.values()).map(PaperKind::word).toList();
        return Download.zip("juara-papers", out -> Templates.shipped(out, names));
    }
}
