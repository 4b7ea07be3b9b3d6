package id.juara.ground.http;

import id.juara.law.rules.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** The language of this request's reader: what the address says, else what the browser asks, else Indonesian. */
@RequestScoped
public class Tongue {
    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    public Language language() {
        return Language.wanted(address.getQueryParameters().getFirst("lang"), headers.getAcceptableLanguages());
    }
}
