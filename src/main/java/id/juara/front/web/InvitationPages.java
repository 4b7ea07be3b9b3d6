package id.juara.front.web;

import id.juara.ground.http.Tongue;
import id.juara.ground.invitation.AcceptInvitation;
import id.juara.ground.invitation.InvitationCode;
import id.juara.ground.invitation.InvitationForms.AcceptanceForm;
import id.juara.ground.invitation.ShowOffer;
import id.juara.ground.invitation.ShowOffer.Offer;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.Editions;
import id.juara.story.competition.PlainWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Where an invitation's link leads, and where a code from paper is typed. Before signing in nobody learns whether a
 * code is good; afterwards looking at one counts as trying it.
 */
@Path("/invitation")
@Produces(MediaType.TEXT_HTML)
public class InvitationPages {
    private static final int OK = Response.Status.OK.getStatusCode();

    @Inject
    ShowOffer showOffer;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    Editions editions;

    @Inject
    SecurityIdentity identity;

    @Inject
    Tongue tongue;

    /** @param path where signing in leads from here, and back */
    @CheckedTemplate(basePath = "web")
    record Invited(boolean coded, URI path) implements TemplateInstance {}

    /** What is wrong with a code that was typed. */
    enum Amiss {
        NO_CODE,
        UNUSABLE
    }

    @CheckedTemplate(basePath = "web")
    record EnterCode(String typed, Optional<Amiss> amiss) implements TemplateInstance {}

    /**
     * @param edition its title
     * @param until in words
     * @param account as the provider calls it
     * @param name to stand in the form
     * @param fault what is wrong with that name
     */
    @CheckedTemplate(basePath = "web")
    record Offered(
            Offer offer, Optional<String> edition, String until, String account, String name, Optional<String> fault)
            implements TemplateInstance {}

    @GET
    @PermitAll
    public Response enter() {
        return page(
                OK, identity.isAnonymous() ? new Invited(false, at("sign-in")) : new EnterCode("", Optional.empty()));
    }

    @POST
    @Authenticated
    public Response typed(@RestForm String code) {
        return InvitationCode.read(code)
                .map(read -> Response.seeOther(at(read.toString())).build())
                .orElseGet(() -> page(
                        Reason.FORM_FLAWED.status(),
                        new EnterCode(Objects.requireNonNullElse(code, ""), Optional.of(Amiss.NO_CODE))));
    }

    @GET
    @Path("/sign-in")
    @Authenticated
    public Response signedIn() {
        return Response.seeOther(at()).build();
    }

    @GET
    @Path("/{code}/sign-in")
    @Authenticated
    public Response signedIn(String code) {
        return Response.seeOther(at(code)).build();
    }

    @GET
    @Path("/{code}")
    @PermitAll
    public Response look(String code) {
        if (identity.isAnonymous()) {
            return page(OK, new Invited(true, at(code, "sign-in")));
        }
        try {
            var offer = showOffer.of(code);
            return offer.given()
                    .map(this::toOwnPage)
                    .orElseGet(() -> page(OK, offered(offer, offer.name(), Optional.empty())));
        } catch (Refusal refusal) {
            return unusable(code, refusal);
        }
    }

    @POST
    @Path("/{code}")
    @Authenticated
    public Response accept(String code, @RestForm String name) {
        try {
            return toOwnPage(acceptInvitation.by(new AcceptanceForm(code, Optional.ofNullable(name))).id);
        } catch (Refusal refusal) {
            return switch (refusal.reason()) {
                case FORM_FLAWED, ALREADY_SO -> again(code, name, refusal);
                default -> unusable(code, refusal);
            };
        }
    }

    private Response toOwnPage(UUID membership) {
        var own = UriBuilder.fromPath("/me")
                .queryParam("accepted", membership)
                .queryParam("lang", tongue.language().tag());
        return Response.seeOther(own.build()).build();
    }

    private Response again(String code, String name, Refusal refusal) {
        var fault = refusal.faults().stream().findFirst().map(one -> one.says().in(tongue.language()));
        return page(refusal.reason().status(), offered(showOffer.of(code), name, fault));
    }

    private Response unusable(String code, Refusal refusal) {
        if (refusal.reason() != Reason.INVITATION_UNUSABLE) {
            throw refusal;
        }
        return page(refusal.reason().status(), new EnterCode(code, Optional.of(Amiss.UNUSABLE)));
    }

    private Offered offered(Offer offer, String name, Optional<String> fault) {
        var language = tongue.language();
        return new Offered(
                offer,
                offer.edition().map(id -> editions.title(id)
                        .map(title -> title.in(language))
                        .orElse(id)),
                new PlainWords(language, ShowRoles.JAKARTA).moment(offer.endsAt()),
                identity.getPrincipal().getName(),
                name,
                fault);
    }

    private URI at(String... steps) {
        var path = UriBuilder.fromPath("/invitation");
        for (var step : steps) {
            path.segment(step);
        }
        return path.queryParam("lang", tongue.language().tag()).build();
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(tongue.language().tag()))
                .build();
    }
}
