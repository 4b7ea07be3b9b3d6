package id.juara.front.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where the link "Masuk" leads: whoever is not signed in is sent to the provider first, and then home. */
@Path("/sign-in")
@Authenticated
public class SignIn {
    @GET
    public Response home() {
        return Response.seeOther(URI.create("/")).build();
    }
}
