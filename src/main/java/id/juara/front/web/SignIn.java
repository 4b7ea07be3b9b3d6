package id.juara.front.web;

import id.juara.ground.http.Onward;
import id.juara.ground.http.Tongue;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The way in and out: whoever is not signed in is sent to the provider first. */
@Path("/")
public class SignIn {
    @Inject
    Tongue tongue;

    @Inject
    SecurityIdentity identity;

    @Inject
    Onward onward;

    @CheckedTemplate(basePath = "web")
    record NotSignedIn() implements TemplateInstance {}

    @CheckedTemplate(basePath = "web")
    record Enter() implements TemplateInstance {}

    @GET
    @Path("/sign-in")
    @Authenticated
    public Response home() {
        return Response.seeOther(URI.create("/")).build();
    }

    /** The door: who may come in and how. Whoever is in already goes on to the own page. */
    @GET
    @Path("/enter")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public Response door() {
        return identity.isAnonymous()
                ? Response.ok(new Enter().setLocale(tongue.language().tag())).build()
                : onward.to("/me");
    }

    /** Whom the provider sends back without a beginning: an old address, or a browser that kept no cookie for so long. */
    @GET
    @Path("/signed-in")
    @Authenticated
    public Response lost() {
        return Response.seeOther(URI.create("/me")).build();
    }

    /** Whoever is signed in is signed out before he comes here. */
    @GET
    @Path("/sign-out")
    @PermitAll
    public Response out() {
        return Response.seeOther(URI.create("/")).build();
    }

    /** A failed sign-in is over before any page is asked: without this its visitor would see an empty window. */
    void turnBack(@Observes Router router) {
        router.route("/signed-in").failureHandler(request -> {
            if (request.failure() instanceof AuthenticationCompletionException) {
                request.response()
                        .setStatusCode(Response.Status.FOUND.getStatusCode())
                        .putHeader(HttpHeaders.LOCATION, "/not-signed-in")
                        .end();
            } else {
                request.next();
            }
        });
    }

    /** Whom the provider did not let in, or who turned back there. */
    @GET
    @Path("/not-signed-in")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance turnedBack() {
        return new NotSignedIn().setLocale(tongue.language().tag());
    }
}
