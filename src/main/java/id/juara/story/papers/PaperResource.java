package id.juara.story.papers;

import static id.juara.ground.identity.Role.Words.AUDITOR;
import static id.juara.ground.identity.Role.Words.SIGNATORY;
import static id.juara.ground.identity.Role.Words.STAFF;

import id.juara.ground.http.Tongue;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

    /** The names of the papers that there are now. */
    public record Papers(List<String> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Papers papers(String edition, String round) {
        return new Papers(decisions.papersOf(new RoundRef(edition, round)).stream()
                .map(PaperKind::word)
                .toList());
    }

    @GET
    @Path("/{paper}.pdf")
    @Produces(PDF)
    public Response pdf(String edition, String round, String paper) {
        var content = handOut.pdf(new RoundRef(edition, round), PaperKind.of(paper), tongue.language());
        return named(edition, round, paper + ".pdf", content);
    }

    @GET
    @Path("/{paper}.docx")
    @Produces(DOCX)
    public Response docx(String edition, String round, String paper) {
        var content = handOut.docx(new RoundRef(edition, round), PaperKind.of(paper), tongue.language());
        return named(edition, round, paper + ".docx", content);
    }

    /** A file to be saved under a name that tells whose it is. */
    public static Response named(String edition, String round, String name, Object content) {
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + edition + "-" + round + "-" + name + "\"")
                .build();
    }
}
