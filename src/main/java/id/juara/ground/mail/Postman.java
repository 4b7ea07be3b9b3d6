package id.juara.ground.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands messages to the installation's mail server ({@code juara.mail.host}), where it has one. */
@ApplicationScoped
public class Postman {
    private static final int MOST_OF_AN_ANSWER = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    ReactiveMailer mailer;

    @ConfigProperty(name = "juara.mail.host")
    Optional<String> host;

    @ConfigProperty(name = "juara.address")
    String address;

    /**
     * A message to one person.
     *
     * @param id stays the same when it is sent again, so that a reader's program can tell
     * @param to one address
     * @param text plain, lines parted by {@code \n}
     */
    public record Message(UUID id, String to, String subject, String text) {}

    /** What a failed try means for the message. */
    public enum Outcome {
        /** the server does not want it: trying again is in vain */
        REFUSED,
        /** it was not taken now */
        NOT_NOW,
        /** the line was lost, or nothing was answered in time: it may have been taken */
        UNKNOWN
    }

    /** Why the server did not take a message, or perhaps did. */
    public static final class Undelivered extends Exception {
        private static final long serialVersionUID = 1;

        private final Outcome outcome;

        Undelivered(String why, Outcome outcome, Throwable cause) {
            super(why, cause);
            this.outcome = outcome;
        }

        public Outcome outcome() {
            return outcome;
        }
    }

    /** Whether there is a mail server at all. */
    public boolean delivers() {
        return host.isPresent();
    }

    /** Returns once the server has taken it. */
    public void send(Message message) throws Undelivered {
        var mail = Mail.withText(message.to, line(message.subject), message.text)
                .addHeader("Message-ID", "<" + message.id + "@" + domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail).await().atMost(PATIENCE);
        } catch (RuntimeException refused) {
            throw told(refused);
        }
    }

    private static Undelivered told(RuntimeException refused) {
        var last = (Throwable) refused;
        for (Throwable one = refused; one != null; one = one.getCause()) {
            if (one instanceof SMTPException answer) {
                var outcome = answer.isPermanent() ? Outcome.REFUSED : Outcome.NOT_NOW;
                return new Undelivered(cut(answer.getReplyMessage()), outcome, refused);
            }
            if (one instanceof ConnectException || one instanceof UnknownHostException) {
                return new Undelivered(cut(one.getMessage()), Outcome.NOT_NOW, refused);
            }
            last = one;
        }
        return new Undelivered(cut(last.getMessage()), Outcome.UNKNOWN, refused);
    }

    private static String cut(String why) {
        var told = why == null || why.isBlank() ? "?" : line(why);
        return told.length() > MOST_OF_AN_ANSWER ? told.substring(0, MOST_OF_AN_ANSWER) : told;
    }

    /** One line without control characters: what follows a line end would be a header of its own. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private String domain() {
        var named = URI.create(address).getHost();
        return named == null ? "juara" : named;
    }
}
