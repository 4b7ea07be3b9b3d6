package id.juara.front.showcase;

import id.juara.ground.http.Tongue;
import id.juara.ground.ledger.Proofs.Proof;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundRef;
import id.juara.story.results.FindFingerprint;
import id.juara.story.results.FindFingerprint.Found;
import id.juara.story.results.FindFingerprint.Kind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Where anybody sees whether a fingerprint stands in the ledger, and learns how to check a list without us. Nothing is told
 * of an act that is not announced: whoever holds its receipt learns that it stands there, not what it says.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class VerifyPages {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final int UNPROCESSABLE = 422;

    @Inject
    FindFingerprint fingerprints;

    @Inject
    FrozenRules rules;

    @Inject
    Tongue tongue;

    @Inject
    ForEverybody everybody;

    /** What it is: {@code path} and {@code title} lead to what it belongs to; blank for a receipt. */
    record Thing(Kind kind, String path, String title, String file) {}

    /** Where its event stands: the figures of the proof, and since when in words. */
    record Standing(String leaf, String place, String size, String signed, String root) {}

    /**
     * @param typed to stand in the form
     * @param missing whether a file was sent without one
     */
    @CheckedTemplate(basePath = "showcase")
    record Verify(String typed, Optional<Thing> thing, Optional<Standing> standing, boolean unknown, boolean missing)
            implements TemplateInstance {}

    @GET
    @Path("verify")
    @PermitAll
    public Response verify(@QueryParam("hash") String hash) {
        if (hash == null || hash.isBlank()) {
            return everybody.page(new Verify("", Optional.empty(), Optional.empty(), false, false));
        }
        try {
            var found = fingerprints.of(hash);
            return everybody.page(new Verify(
                    hash.strip(), Optional.of(thing(found)), found.proof().map(this::standing), false, false));
        } catch (Refusal unknown) {
            return amiss(
                    unknown.reason().status(),
                    new Verify(hash.strip(), Optional.empty(), Optional.empty(), true, false));
        }
    }

    /** Takes the fingerprint of a file and leads to what is known of it; the file is not kept. */
    @POST
    @Path("verify")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @PermitAll
    public Response verify(@RestForm("file") FileUpload file) {
        if (file == null || file.size() == 0) {
            return amiss(UNPROCESSABLE, new Verify("", Optional.empty(), Optional.empty(), false, true));
        }
        return Response.seeOther(address(sha256(file))).build();
    }

    /** Read piece by piece: many may send files at once. */
    private static String sha256(FileUpload file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Files.copy(file.uploadedFile(), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    /** Where receipts on paper lead. */
    @GET
    @Path("receipt")
    @PermitAll
    public Response receipt(@QueryParam("hash") String hash) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(address(hash))
                .build();
    }

    private URI address(String hash) {
        var address = UriBuilder.fromPath("/verify")
                .queryParam("lang", tongue.language().tag());
        return hash == null
                ? address.build()
                : address.queryParam("hash", "{hash}").build(hash);
    }

    private Thing thing(Found found) {
        if (found.kind() == Kind.RECEIPT) {
            return new Thing(Kind.RECEIPT, "", "", "");
        }
        var edition = found.edition().orElseThrow();
        var law = rules.of(edition);
        var title = law.title().in(tongue.language());
        if (found.round().isEmpty()) {
            return new Thing(found.kind(), "/method/" + edition, title, "");
        }
        var ref = new RoundRef(edition, found.round().get());
        var round = rules.round(ref).title().in(tongue.language());
        return new Thing(
                found.kind(),
                "/results/" + ref,
                title + ", " + round,
                found.file().orElse(""));
    }

    /** Places are counted from 1 for people, from 0 in proofs. */
    private Standing standing(Proof proof) {
        var words = new PlainWords(tongue.language(), JAKARTA);
        return new Standing(
                proof.leaf(),
                Long.toString(proof.index() + 1),
                Long.toString(proof.size()),
                words.moment(proof.head().at()),
                proof.head().root());
    }

    private Response amiss(int status, TemplateInstance page) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page.setLocale(tongue.language().tag()))
                .build();
    }
}
