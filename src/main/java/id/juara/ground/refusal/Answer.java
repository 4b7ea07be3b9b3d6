package id.juara.ground.refusal;

import id.juara.law.rules.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/**
 * How a no is told, in the reader's language: under {@code /api} as {@code application/problem+json} (RFC 9457),
 * everywhere else as a page with the sentence on it.
 */
@RequestScoped
class Answer {
    private static final String API = "/api/";
    private static final String PROBLEM = "application/problem+json";
    private static final String PAGE = MediaType.TEXT_HTML + ";charset=UTF-8";

    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    @Context
    Request request;

    /**
     * @param errors what is at fault in a form, if it is that
     * @param back our page from which the form was sent, where it was one
     */
    @CheckedTemplate(basePath = "refusal")
    record Refused(int status, String sentence, List<Problem.Error> errors, Optional<String> back)
            implements TemplateInstance {}

    Language language() {
        return Language.wanted(address.getQueryParameters().getFirst("lang"), headers.getAcceptableLanguages());
    }

    Response no(Reason reason, Object... figures) {
        return no(reason, reason.sentence(language(), figures), List.of());
    }

    Response no(Reason reason, String sentence, List<Problem.Error> errors) {
        var answer = Response.status(reason.status())
                .header(HttpHeaders.CONTENT_LANGUAGE, language().tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store"); // a list that is not there yet may be there in a minute
        return address.getPath().startsWith(API)
                ? answer.type(PROBLEM)
                        .entity(new Problem(
                                "urn:juara:" + reason.key(), reason.key(), reason.status(), sentence, errors))
                        .build()
                : answer.type(PAGE)
                        .entity(new Refused(reason.status(), sentence, errors, back())
                                .setLocale(language().tag())
                                .render())
                        .build();
    }

    /** The path of the page on which a refused form stood; of others there is none. */
    private Optional<String> back() {
        var from = headers.getHeaderString("Referer");
        var ours = address.getBaseUri().toString();
        return from == null || !from.startsWith(ours) || request.getMethod().equals("GET")
                ? Optional.empty()
                : Optional.of("/" + from.substring(ours.length()));
    }
}
