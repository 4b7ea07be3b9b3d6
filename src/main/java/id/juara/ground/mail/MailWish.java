package id.juara.ground.mail;

import java.util.Optional;

/**
 * Where somebody is written to.
 *
 * @param provided what the provider or the invitation named
 * @param chosen what the person gave instead
 * @param wanted whether the person wants mail
 */
public record MailWish(Optional<String> provided, Optional<String> chosen, boolean wanted) {

    /** Where mail goes, if anywhere. */
    public Optional<String> address() {
        return chosen.or(() -> provided).filter(any -> wanted);
    }
}
