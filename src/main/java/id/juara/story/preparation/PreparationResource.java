package id.juara.story.preparation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.RoundRef;
import id.juara.story.preparation.MyPreparation.Practised;
import id.juara.story.preparation.MyPreparation.Standing;
import id.juara.story.preparation.Preparation.Part;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What judges are told before they mark: said by those who run the round, done by each judge. */
@Path("/api/v1/rounds/{edition}/{round}/preparation")
public class PreparationResource {
    @Inject
    Caller caller;

    @Inject
    PrepareRound prepare;

    @Inject
    ShowPreparation show;

    @Inject
    MyPreparation mine;

    @Inject
    SignPact signPact;

    @Inject
    MarkPractice markPractice;

    /** Under which text the signature stands. */
    public record Signature(String sha256) {}

    /** That the ledger has it. */
    public record Kept(long event, Instant at, String leaf) {
        static Kept of(Receipt receipt) {
            return new Kept(receipt.event(), receipt.at(), receipt.hash());
        }
    }

    /** How the judge who asks stands. */
    @JsonInclude(Include.NON_NULL)
    public record StandingTold(
            String sha256, Bilingual pact, boolean signed, String marksBy, List<PracticeTold> practice, boolean ready) {
        static StandingTold of(Standing standing) {
            return new StandingTold(
                    standing.sha256(),
                    standing.pact().orElse(null),
                    standing.signed(),
                    standing.marksBy().map(Object::toString).orElse(null),
                    standing.practice().stream().map(PracticeTold::of).toList(),
                    standing.ready());
        }
    }

    /** A practice entry: the own marks, and those of others once the own are given. Decimals are text. */
    @JsonInclude(Include.NON_NULL)
    public record PracticeTold(
            String id,
            Bilingual title,
            List<Part> parts,
            Map<String, String> own,
            Map<String, String> marks,
            Bilingual reasons) {
        static PracticeTold of(Practised one) {
            var entry = one.entry();
            return new PracticeTold(
                    entry.id(),
                    entry.title(),
                    entry.parts(),
                    one.own().map(PracticeTold::plain).orElse(null),
                    one.own().map(any -> plain(new TreeMap<>(entry.marks()))).orElse(null),
                    entry.reasons().orElse(null));
        }

        private static Map<String, String> plain(SortedMap<String, BigDecimal> marks) {
            var told = new TreeMap<String, String>();
            marks.forEach((criterion, mark) -> told.put(criterion, mark.toPlainString()));
            return told;
        }
    }

    /** What the judges are told, for those who run the round; its {@code ETag} is the SHA-256 that signatures are under. */
    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.SECRETARY, Role.Words.AUDITOR})
    public Response told(String edition, String round) {
        var told = show.in(new RoundRef(edition, round));
        return Response.ok(told.preparation()).tag(new EntityTag(told.sha256())).build();
    }

    /** @param ifMatch the {@code ETag} of what the writer last saw; what two may not write at once is refused with it alone */
    @PUT
    @RolesAllowed({Role.Words.STAFF, Role.Words.SECRETARY})
    public Kept prepare(
            String edition, String round, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Preparation form) {
        if (form == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/");
        }
        var seen = Optional.ofNullable(ifMatch).map(said -> said.strip().replace("\"", ""));
        return Kept.of(prepare.in(new RoundRef(edition, round), form, seen, caller.person()));
    }

    @GET
    @Path("mine")
    @RolesAllowed(Role.Words.JUDGE)
    public StandingTold mine(String edition, String round) {
        return StandingTold.of(mine.of(caller.person(), new RoundRef(edition, round)));
    }

    @POST
    @OnceOnly
    @Path("mine/signature")
    @RolesAllowed(Role.Words.JUDGE)
    public Response sign(String edition, String round, Signature signature) {
        var sha256 = signature == null ? "" : signature.sha256();
        return created(Kept.of(signPact.by(caller.person(), new RoundRef(edition, round), sha256)));
    }

    @POST
    @OnceOnly
    @Path("mine/practice/{entry}")
    @RolesAllowed(Role.Words.JUDGE)
    public Response practise(String edition, String round, String entry, MarksForm form) {
        if (form == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/");
        }
        return created(PracticeTold.of(markPractice.by(caller.person(), new RoundRef(edition, round), entry, form)));
    }

    private static Response created(Object told) {
        return Response.status(Response.Status.CREATED).entity(told).build();
    }
}
