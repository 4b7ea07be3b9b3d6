package id.juara.ground.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.VerifyingKey;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The ledger as it is read: its head by everyone, its events by those who answer for it. */
@Path("/api/v1/ledger")
public class LedgerResource {
    @Inject
    Chronicle chronicle;

    @Inject
    LedgerKey key;

    @Inject
    Proofs proofs;

    /**
     * An event as it is told.
     *
     * @param leaf its place in the tree; absent until it is folded
     * @param content its canonical bytes, which are JSON; absent where the law had it erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            long id,
            Instant at,
            String kind,
            String about,
            String commitment,
            String salt,
            Long leaf,
            @JsonRawValue String content) {}

    public record Events(List<Told> items, Long next) {}

    /** Keys as a JWK Set (RFC 7517, 5). */
    public record Keys(List<Map<String, String>> keys) {}

    /** The key that signs heads now, as a JWK. */
    @GET
    @Path("/key")
    @PermitAll
    public Map<String, String> key() {
        return key.verifying().jwk();
    }

    /** Every key that ever signed a head, the latest first. */
    @GET
    @Path("/keys")
    @PermitAll
    public Keys keys() {
        return new Keys(key.all().stream().map(VerifyingKey::jwk).toList());
    }

    /** The latest head that was kept, signed. */
    @GET
    @Path("/head")
    @PermitAll
    public Head head() {
        return chronicle.head().orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** That the event of that receipt stands in the tree; what it says, only those are told whom it concerns. */
    @GET
    @Path("/receipts/{hash}")
    @PermitAll
    public Proofs.Proof receipt(@PathParam("hash") String hash) {
        return proofs.ofReceipt(hash);
    }

    /** Events in the order in which they were written, after that number; of one thing only, where named. */
    @GET
    @RolesAllowed({"auditor", "staff"})
    public Events events(
            @QueryParam("about") String about, @QueryParam("after") Long after, @QueryParam("limit") Integer limit) {
        var most = limit == null ? 100 : Math.max(1, Math.min(1000, limit));
        var found = chronicle.events(about, after == null ? 0 : after, most + 1);
        var items = found.subList(0, Math.min(most, found.size()));
        return new Events(items, found.size() > most ? items.get(most - 1).id() : null);
    }
}
