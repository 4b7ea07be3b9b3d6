package id.juara.ground.http;

import id.juara.law.rules.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

/** The language of this request's reader; Indonesian where nothing is asked. */
@RequestScoped
public class Tongue {
    @Context
    HttpHeaders headers;

    public Language language() {
        return headers.getAcceptableLanguages().stream()
                .filter(one -> !one.getLanguage().equals("*"))
                .findFirst()
                .map(one -> Language.of(one.toLanguageTag()))
                .orElse(Language.ID);
    }
}
