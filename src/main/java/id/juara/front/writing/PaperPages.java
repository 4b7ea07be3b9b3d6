package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.front.writing.ShowOutcomes.Outcome;
import id.juara.front.writing.ShowOutcomes.Screened;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Proofs;
import id.juara.ground.paper.Pdf;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.story.competition.PlainWords;
import id.juara.story.dossier.DossierResource;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionPages.SentReceipt;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an entry's side keeps on paper: the receipt, the whole entry, the own result; each as its page tells it. */
@Path("/entries/{id}")
@Produces("application/pdf")
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class PaperPages {
    @Inject
    Desk desk;

    @Inject
    ShowSubmission show;

    @Inject
    ShowOutcomes outcomes;

    @Inject
    Proofs proofs;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /**
     * The ledger's signed head under which a receipt stands.
     *
     * @param place of its leaf, from 1, among {@code size}
     * @param root of the tree, hexadecimal
     * @param at when it was signed, in words
     */
    public record Under(long place, long size, String root, String at) {}

    /** @param head absent in the second before the ledger folds what was just sent */
    @CheckedTemplate(basePath = "writing")
    record ReceiptPaper(Lying lying, SentReceipt latest, Optional<Under> head, Optional<ToScan> check)
            implements TemplateInstance {}

    /**
     * @param check where the receipt is checked; absent where the text is not the one that was sent
     * @param receipt of that text; empty where it is not
     * @param sha256 of the text as it stands on the paper
     */
    @CheckedTemplate(basePath = "writing")
    record EntryPaper(
            Lying lying,
            List<CheckPages.Read> answers,
            String started,
            Optional<String> number,
            Optional<Under> head,
            Optional<ToScan> check,
            String receipt,
            String sha256)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "writing")
    record ResultsPaper(Lying lying, Optional<Screened> screened, List<Outcome> outcomes, Optional<ToScan> check)
            implements TemplateInstance {}

    @GET
    @Path("/receipt.pdf")
    public Response receipt(UUID id) {
        var lying = desk.lay(id);
        var all = show.receipts(id);
        if (all.isEmpty()) {
            throw new Refusal(Reason.NOT_SENT_YET);
        }
        var latest = all.get(all.size() - 1);
        var check = ToScan.receipt(here, latest);
        return saved(latest.receipt(), new ReceiptPaper(lying, latest, head(lying, latest), Optional.of(check)));
    }

    /** The text as it stands now; where that is what was sent, with the way to check its receipt. */
    @GET
    @Path("/entry.pdf")
    public Response entry(UUID id) {
        var lying = desk.lay(id);
        var sha256 = Digest.of(lying.entry().bytes()).hex();
        var sent = lying.whole().receipt().filter(one -> one.sha256().equals(sha256));
        var paper = new EntryPaper(
                lying,
                CheckPages.answers(lying),
                CheckPages.started(lying),
                lying.whole().number(),
                sent.flatMap(one -> head(lying, one)),
                sent.map(one -> ToScan.receipt(here, one)),
                sent.map(SentReceipt::receipt).orElse(""),
                sha256);
        return saved(name(lying, "entry"), paper);
    }

    @GET
    @Path("/results.pdf")
    public Response results(UUID id) {
        var lying = desk.lay(id);
        var told = outcomes.of(lying);
        var list = told.stream().reduce((one, next) -> next).map(one -> ToScan.list(here, one.edition(), one.round()));
        return saved(name(lying, "results"), new ResultsPaper(lying, outcomes.screened(lying), told, list));
    }

    private Optional<Under> head(Lying lying, SentReceipt receipt) {
        try {
            var proof = proofs.ofReceipt(receipt.leaf());
            var words = new PlainWords(lying.language(), lying.law().calendar().zone());
            return Optional.of(new Under(
                    proof.index() + 1,
                    proof.size(),
                    proof.head().root(),
                    words.moment(proof.head().at())));
        } catch (Refusal notFoldedYet) {
            return Optional.empty();
        }
    }

    private static String name(Lying lying, String what) {
        return lying.whole().number().map(number -> number + "-").orElse("") + what;
    }

    private Response saved(String name, TemplateInstance paper) {
        var page = paper.setLocale(tongue.language().tag()).render();
        return DossierResource.saved(name + ".pdf", Pdf.of(page));
    }
}
