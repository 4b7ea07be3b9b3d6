package id.juara.ground.refusal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a no becomes an answer. */
public class Refusals {
    /** What PostgreSQL says of a character that no text of its may hold, plain and inside JSON. */
    private static final Set<String> NOT_TEXT = Set.of("22021", "22P05");

    @Inject
    Answer answer;

    @Inject
    LargeRequests large;

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        var language = answer.language();
        var errors = refusal.faults().stream()
                .map(fault -> new Problem.Error(fault.pointer(), fault.says().in(language)))
                .toList();
        return answer.no(refusal.reason(), refusal.sentence(language), errors);
    }

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> notSignedIn(UnauthorizedException ignored, RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> notSignedIn(AuthenticationFailedException ignored, RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response notAllowed(ForbiddenException ignored) {
        return answer.no(Reason.NOT_ALLOWED);
    }

    @ServerExceptionMapper
    public Response changedMeanwhile(OptimisticLockException ignored) {
        return answer.no(Reason.CHANGED_MEANWHILE);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException cause) {
        return unreadable(cause, pathOf(cause));
    }

    @ServerExceptionMapper
    public Response flawed(ConstraintViolationException cause) {
        var errors = cause.getConstraintViolations().stream()
                .map(one -> new Problem.Error(pointerOf(one), one.getMessage()))
                .sorted((a, b) -> (a.pointer() + a.detail()).compareTo(b.pointer() + b.detail()))
                .toList();
        return answer.no(Reason.FORM_FLAWED, Reason.FORM_FLAWED.sentence(answer.language()), errors);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException cause) {
        if (cause.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, pathOf(unreadable));
        }
        return switch (cause.getResponse().getStatus()) {
            case 400 -> answer.no(Reason.BAD_REQUEST, "-");
            case 404 -> answer.no(Reason.NOT_FOUND);
            case 413 -> answer.no(Reason.TOO_LARGE, large.limit());
            default -> cause.getResponse();
        };
    }

    @ServerExceptionMapper
    public Response accident(RuntimeException cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof Refusal refusal) {
                return refused(refusal);
            }
            if (one instanceof OptimisticLockException) {
                return answer.no(Reason.CHANGED_MEANWHILE);
            }
            if (one instanceof SQLException refused && NOT_TEXT.contains(String.valueOf(refused.getSQLState()))) {
                return answer.no(Reason.BAD_REQUEST, "U+0000");
            }
        }
        Log.error("an act failed", cause);
        return answer.no(Reason.ACCIDENT);
    }

    /** Whoever opens a page is sent to sign in; whoever calls the API is told that his token is missing. */
    private Uni<Response> challenge(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(challenge -> {
            var told = challenge.status == 401
                    ? Response.fromResponse(answer.no(Reason.NOT_SIGNED_IN))
                    : Response.status(challenge.status);
            if (challenge.headerName != null) {
                told.header(challenge.headerName.toString(), challenge.headerContent);
            }
            return told.build();
        });
    }

    private Response unreadable(JsonProcessingException cause, String path) {
        JsonLocation at = cause.getLocation();
        var place = path.isEmpty() && at != null ? at.getLineNr() + ":" + at.getColumnNr() : path;
        return answer.no(Reason.BAD_REQUEST, place);
    }

    /** The path to the field at fault; never Jackson's own message, which names our classes. */
    private static String pathOf(JsonProcessingException cause) {
        if (!(cause instanceof JsonMappingException mapping)) {
            return "";
        }
        var path = new StringBuilder();
        for (var step : mapping.getPath()) {
            path.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return path.toString();
    }

    private static String pointerOf(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2) // the method and its parameter
                .forEach(node -> path.append('/').append(node.getName()));
        return path.toString();
    }
}
