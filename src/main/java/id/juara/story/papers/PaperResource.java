package id.juara.story.papers;

import static id.juara.ground.identity.Role.Words.AUDITOR;
import static id.juara.ground.identity.Role.Words.SIGNATORY;
import static id.juara.ground.identity.Role.Words.STAFF;

import id.juara.ground.http.Tongue;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The papers of a round, over HTTP, in the language that is asked for. */
@Path("/api/v1/rounds/{edition}/{round}/papers")
@RolesAllowed({STAFF, SIGNATORY, AUDITOR})
public class PaperResource {
    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Decisions decisions;

    @Inject
    HandOutPaper handOut;

    @Inject
    Tongue tongue;

    /**
     * A paper that there is now.
     *
     * @param parts in how many files it comes, asked for by {@code ?part=}
     */
    public record Ready(String paper, int parts) {}

    public record Papers(List<Ready> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Papers papers(String edition, String round) {
        var ref = new RoundRef(edition, round);
        return new Papers(decisions.papersOf(ref).stream()
                .map(one -> new Ready(one.word(), decisions.partsOf(ref, one)))
                .toList());
    }

    @GET
    @Path("/{paper}.pdf")
    @Produces(PDF)
    public Response pdf(String edition, String round, String paper, @QueryParam("part") @DefaultValue("1") int part) {
        var content = handOut.pdf(new RoundRef(edition, round), PaperKind.of(paper), part, tongue.language());
        return named(edition, round, paper, part, ".pdf", content);
    }

    @GET
    @Path("/{paper}.docx")
    @Produces(DOCX)
    public Response docx(String edition, String round, String paper, @QueryParam("part") @DefaultValue("1") int part) {
        var content = handOut.docx(new RoundRef(edition, round), PaperKind.of(paper), part, tongue.language());
        return named(edition, round, paper, part, ".docx", content);
    }

    /** A file to be saved under a name that tells whose it is. */
    public static Response named(String edition, String round, String paper, int part, String kind, Object content) {
        var name = edition + "-" + round + "-" + paper + (part > 1 ? "-" + part : "") + kind;
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
