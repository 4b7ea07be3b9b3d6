package id.juara.ground.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Keeps the promise of {@link OnceOnly}: of two equal requests at the same time the second waits for the first's answer. */
@OnceOnly
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class OnceOnlyInterceptor {
    private static final int LONGEST_KEY = 200;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Inject
    SecurityIdentity identity;

    @Inject
    ObjectMapper json;

    @Inject
    IdempotentAnswers answers;

    @AroundInvoke
    Object once(InvocationContext act) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refusal(Reason.KEY_MISSING);
        }
        var actor = actor();
        var request = fingerprint(act);
        return QuarkusTransaction.joiningExisting().call(() -> {
            if (!answers.claim(actor, key, request)) {
                return answers.given(actor, key, request);
            }
            var answer = asResponse(act.proceed());
            answers.keep(actor, key, answer, json);
            return answer;
        });
    }

    /** Whose key it is: two people may use the same. */
    private String actor() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getIssuer() + "#" + token.getSubject()
                : identity.getPrincipal().getName();
    }

    private static Response asResponse(Object answer) {
        return answer instanceof Response response
                ? response
                : Response.ok(answer).build();
    }

    private byte[] fingerprint(InvocationContext act) throws JsonProcessingException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(uri.getRequestUri().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (var form : Arrays.stream(act.getParameters())
                .filter(one -> one instanceof Record || one instanceof String || one instanceof byte[])
                .toList()) {
            digest.update(form instanceof byte[] bytes ? bytes : json.writeValueAsBytes(form));
        }
        return digest.digest();
    }

    /** A kept answer. */
    record Kept(byte[] request, Integer status, String location, String etag, String body) {
        Response again() {
            var answer = Response.status(status == null ? 204 : status).header("Idempotent-Replayed", "true");
            if (location != null) {
                answer.location(URI.create(location));
            }
            if (etag != null) {
                answer.header(HttpHeaders.ETAG, etag);
            }
            return body == null
                    ? answer.build()
                    : answer.type("application/json").entity(body).build();
        }
    }
}
