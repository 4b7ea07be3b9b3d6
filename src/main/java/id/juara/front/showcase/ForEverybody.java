package id.juara.front.showcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.http.Tongue;
import id.juara.law.proof.Digest;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;

/**
 * A page that is the same for everybody: caches may keep it for {@value #SECONDS} seconds and then ask whether it has
 * changed. So long may an erratum, a decree or a new list take to be seen by all; never is a list seen too early, for
 * what is not announced is answered with a refusal, which nobody may keep.
 */
@RequestScoped
public class ForEverybody {
    private static final int SECONDS = 60;

    @Inject
    Tongue tongue;

    @Inject
    ObjectMapper json;

    @Context
    Request request;

    @Context
    UriInfo address;

    /** 200 with the page in the reader's language, or 304 where the reader has it already. */
    public Response page(TemplateInstance page) {
        var html = page.setLocale(tongue.language().tag()).render().getBytes(StandardCharsets.UTF_8);
        return told(html, MediaType.TEXT_HTML + ";charset=UTF-8");
    }

    /** The same for programs. */
    public Response json(Object value) {
        try {
            return told(json.writeValueAsBytes(value), MediaType.APPLICATION_JSON);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Response told(byte[] content, String type) {
        var tag = new EntityTag(Digest.of(content).hex().substring(0, 32), true); // weak: compression changes the bytes
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null
                ? unchanged.tag(tag)
                : Response.ok(content, type).tag(tag);
        return answer.header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + SECONDS)
                .header(HttpHeaders.VARY, vary())
                .build();
    }

    /** What beside the address decides what is sent. */
    private String vary() {
        return address.getQueryParameters().containsKey("lang")
                ? HttpHeaders.ACCEPT_ENCODING
                : HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.ACCEPT_LANGUAGE;
    }
}
