package id.juara.harness;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A resource of the tests alone, to try who gets in before any stage is asked. */
@Path("/")
@Produces(MediaType.TEXT_PLAIN)
public class Door {
    public record Knock(String name) {}

    @Inject
    SecurityIdentity identity;

    @GET
    @Path("api/door")
    @Authenticated
    public String api() {
        return identity.getPrincipal().getName();
    }

    @GET
    @Path("api/door/staff")
    @RolesAllowed("staff")
    public String staff() {
        return "staff";
    }

    @GET
    @Path("api/door/forgotten")
    public String forgotten() {
        return "nobody said who may";
    }

    @POST
    @Path("api/door")
    @Authenticated
    public String knock(Knock knock) {
        return knock.name();
    }

    @GET
    @Path("door")
    @Authenticated
    @Produces(MediaType.TEXT_HTML)
    public String page() {
        return "<p>" + identity.getPrincipal().getName() + "</p>";
    }

    @GET
    @Path("door/staff")
    @RolesAllowed("staff")
    @Produces(MediaType.TEXT_HTML)
    public String staffPage() {
        return "<p>staff</p>";
    }

    @GET
    @Path("door/broken")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public String broken() {
        throw new IllegalStateException("the door is broken on purpose");
    }

    @POST
    @Path("door")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public String push() {
        throw new Refusal(Reason.FORM_FLAWED, List.of(new Refusal.Fault("/name", new Bilingual("Dorong.", "Push."))));
    }
}
