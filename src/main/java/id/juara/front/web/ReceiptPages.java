package id.juara.front.web;

import id.juara.ground.http.Tongue;
import id.juara.ground.ledger.Proofs;
import id.juara.ground.ledger.Proofs.Proof;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.PlainWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Where whoever holds a receipt sees that his act stands in the ledger; nothing of the act itself is told. */
@Path("/receipt")
@Produces(MediaType.TEXT_HTML)
public class ReceiptPages {
    @Inject
    Proofs proofs;

    @Inject
    Tongue tongue;

    /** Where a receipt stands: the figures of the proof, and since when in words. */
    record Standing(String leaf, String place, String size, String signed) {}

    /**
     * @param typed to stand in the form
     * @param fault why there is no standing, where something was typed
     */
    @CheckedTemplate(basePath = "web")
    record Receipt(String typed, Optional<Standing> standing, Optional<String> fault) implements TemplateInstance {}

    @GET
    @PermitAll
    public Response check(@QueryParam("hash") String hash) {
        if (hash == null || hash.isBlank()) {
            return page(200, new Receipt("", Optional.empty(), Optional.empty()));
        }
        try {
            var proof = proofs.ofReceipt(hash);
            return page(200, new Receipt(proof.leaf(), Optional.of(standing(proof)), Optional.empty()));
        } catch (Refusal refusal) {
            var fault = refusal.sentence(tongue.language());
            return page(refusal.reason().status(), new Receipt(hash.strip(), Optional.empty(), Optional.of(fault)));
        }
    }

    /** Places are counted from 1 for people, from 0 in proofs. */
    private Standing standing(Proof proof) {
        var words = new PlainWords(tongue.language(), ShowRoles.JAKARTA);
        return new Standing(
                proof.leaf(),
                Long.toString(proof.index() + 1),
                Long.toString(proof.size()),
                words.moment(proof.head().at()));
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(tongue.language().tag()))
                .build();
    }
}
