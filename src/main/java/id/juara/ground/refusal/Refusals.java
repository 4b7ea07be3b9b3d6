package id.juara.ground.refusal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import id.juara.law.rules.Language;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a no becomes an answer: {@code application/problem+json} in the reader's language. */
public class Refusals {
    private static final String PROBLEM_JSON = "application/problem+json";

    @ServerExceptionMapper
    public Response refused(Refusal refusal, HttpHeaders headers) {
        var language = languageOf(headers);
        var errors = refusal.faults().stream()
                .map(fault -> new Problem.Error(fault.pointer(), fault.says().in(language)))
                .toList();
        return problem(refusal.reason(), refusal.sentence(language), errors, language);
    }

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> notSignedIn(UnauthorizedException ignored, RoutingContext request, HttpHeaders headers) {
        return challenge(request, headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> notSignedIn(
            AuthenticationFailedException ignored, RoutingContext request, HttpHeaders headers) {
        return challenge(request, headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response notAllowed(ForbiddenException ignored, HttpHeaders headers) {
        return problem(Reason.NOT_ALLOWED, headers);
    }

    @ServerExceptionMapper
    public Response changedMeanwhile(OptimisticLockException ignored, HttpHeaders headers) {
        return problem(Reason.CHANGED_MEANWHILE, headers);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException cause, HttpHeaders headers) {
        return unreadable(cause, pathOf(cause), headers);
    }

    @ServerExceptionMapper
    public Response flawed(ConstraintViolationException cause, HttpHeaders headers) {
        var language = languageOf(headers);
        var errors = cause.getConstraintViolations().stream()
                .map(one -> new Problem.Error(pointerOf(one), one.getMessage()))
                .sorted((a, b) -> (a.pointer() + a.detail()).compareTo(b.pointer() + b.detail()))
                .toList();
        return problem(Reason.FORM_FLAWED, Reason.FORM_FLAWED.sentence(language), errors, language);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException cause, HttpHeaders headers) {
        if (cause.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, pathOf(unreadable), headers);
        }
        var status = cause.getResponse().getStatus();
        var language = languageOf(headers);
        return switch (status) {
            case 400 -> problem(Reason.BAD_REQUEST, Reason.BAD_REQUEST.sentence(language, "-"), List.of(), language);
            case 404 -> problem(Reason.NOT_FOUND, headers);
            default -> cause.getResponse();
        };
    }

    @ServerExceptionMapper
    public Response accident(RuntimeException cause, HttpHeaders headers) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof Refusal refusal) {
                return refused(refusal, headers);
            }
            if (one instanceof OptimisticLockException) {
                return problem(Reason.CHANGED_MEANWHILE, headers);
            }
        }
        Log.error("an act failed", cause);
        var language = languageOf(headers);
        return problem(Reason.ACCIDENT, Reason.ACCIDENT.sentence(language), List.of(), language);
    }

    /** Whoever opens a page is sent to sign in; whoever calls the API is told that his token is missing. */
    private static Uni<Response> challenge(RoutingContext request, HttpHeaders headers) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(challenge -> {
            var answer = challenge.status == 401
                    ? Response.fromResponse(problem(Reason.NOT_SIGNED_IN, headers))
                    : Response.status(challenge.status);
            if (challenge.headerName != null) {
                answer.header(challenge.headerName.toString(), challenge.headerContent);
            }
            return answer.build();
        });
    }

    private static Response unreadable(JsonProcessingException cause, String path, HttpHeaders headers) {
        var language = languageOf(headers);
        JsonLocation at = cause.getLocation();
        var place = path.isEmpty() && at != null ? at.getLineNr() + ":" + at.getColumnNr() : path;
        return problem(Reason.BAD_REQUEST, Reason.BAD_REQUEST.sentence(language, place), List.of(), language);
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

    private static Response problem(Reason reason, HttpHeaders headers) {
        var language = languageOf(headers);
        return problem(reason, reason.sentence(language), List.of(), language);
    }

    private static Response problem(Reason reason, String sentence, List<Problem.Error> errors, Language language) {
        var problem = new Problem("urn:juara:" + reason.key(), reason.key(), reason.status(), sentence, errors);
        return Response.status(reason.status())
                .type(PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language == Language.EN ? "en" : "id")
                .entity(problem)
                .build();
    }

    private static Language languageOf(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(one -> !one.getLanguage().equals("*"))
                .findFirst()
                .map(one -> Language.of(one.toLanguageTag()))
                .orElse(Language.ID);
    }
}
