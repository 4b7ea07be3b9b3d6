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
        var said = address.getQueryParameters().getFirst("lang");
        return said != null ? Language.of(said) : asked();
    }

    private Language asked() {
        return headers.getAcceptableLanguages().stream()
                .filter(one -> !one.getLanguage().equals("*"))
                .findFirst()
                .map(one -> Language.of(one.toLanguageTag()))
                .orElse(Language.ID);
    }
}
