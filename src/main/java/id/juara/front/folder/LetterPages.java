package id.juara.front.folder;

import id.juara.front.writing.Desk;
import id.juara.front.writing.Desk.Lying;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.paper.Pdf;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Document;
import id.juara.story.competition.PlainWords;
import id.juara.story.dossier.DossierResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is taken along to be signed by hand, or to be written in an office program, filled in as far as the entry says it. */
@Path("/entries/{id}")
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class LetterPages {
    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Desk desk;

    @Inject
    Tongue tongue;

    /** A letter that can be fetched. */
    public record Ready(String id, String title) {}

    @CheckedTemplate(basePath = "folder")
    record Letters(Lying lying, List<Ready> letters) implements TemplateInstance {}

    /**
     * @param declares what the rules say that it declares; absent where they say nothing beside its title
     * @param started the innovation's first day in words; empty where the entry tells none
     */
    @CheckedTemplate(basePath = "folder")
    record Letter(Lying lying, String title, Optional<String> declares, String started) implements TemplateInstance {}

    @GET
    @Path("/letters")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance all(UUID id) {
        var lying = desk.lay(id);
        var letters = lying.law().documents().stream()
                .filter(LetterPages::isLetter)
                .map(one -> new Ready(one.id(), one.title().in(lying.language())))
                .toList();
        return new Letters(lying, letters).setLocale(tongue.language().tag());
    }

    @GET
    @Path("/letters/{document}")
    @Produces(PDF)
    public Response letter(UUID id, String document) {
        var lying = desk.lay(id);
        var law = lying.law().documents().stream()
                .filter(one -> one.id().equals(document) && isLetter(one))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        var words = new PlainWords(lying.language(), lying.law().calendar().zone());
        var letter = new Letter(
                lying,
                law.title().in(lying.language()),
                law.letter().map(one -> one.in(lying.language())),
                lying.entry().startedOn().map(words::day).orElse(""));
        var page = letter.setLocale(tongue.language().tag()).render();
        return DossierResource.saved(document + ".pdf", Pdf.of(page));
    }

    @GET
    @Path("/questions.docx")
    @Produces(WORD)
    public Response questions(UUID id) {
        var lying = desk.lay(id);
        var name = lying.whole().number().map(number -> number + "-").orElse("") + "questions.docx";
        return DossierResource.saved(name, new Questionnaire(lying).written());
    }

    /** A document that somebody signs: the rules say what it declares, or it has to be there and may be a PDF. */
    private static boolean isLetter(Document one) {
        return one.types().contains(PDF) && (one.required() || one.letter().isPresent());
    }
}
