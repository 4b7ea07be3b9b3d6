package id.juara.story.notice;

import id.juara.ground.jobs.Chore;
import id.juara.ground.mail.Postman;
import id.juara.ground.mail.Postman.Message;
import id.juara.ground.mail.Postman.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what was told, one message to each reader. A copy is claimed, handed to the mail server and marked, each step in
 * its own transaction: a server that dies between leaves one copy of which nobody knows whether it went.
 */
@ApplicationScoped
public class SendMail implements Chore {
    @Inject
    Outgoing outgoing;

    @Inject
    Postman postman;

    /** How many messages a minute, over all nodes. */
    @ConfigProperty(name = "juara.mail.per-minute")
    int perMinute;

    /** How long to wait before the second try; each later one waits twice as long. */
    @ConfigProperty(name = "juara.mail.retry")
    Duration retry;

    @ConfigProperty(name = "juara.mail.tries")
    int tries;

    @Override
    public String word() {
        return "send-mail";
    }

    @Override
    public Duration rest() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        outgoing.doubtTheForsaken();
        outgoing.passOver(postman.delivers());
        outgoing.leaveTheOvertaken();
        if (!postman.delivers()) {
            return;
        }
        for (var left = perMinute - outgoing.sentWithinAMinute(); left > 0; left--) {
            var claimed = outgoing.claim();
            if (claimed.isEmpty()) {
                return;
            }
            send(claimed.get());
        }
    }

    private void send(Outgoing.Claimed one) {
        try {
            postman.send(new Message(one.id(), one.address(), one.subject(), one.text()));
            outgoing.sent(one.id());
        } catch (Undelivered refused) {
            var why = refused.getMessage();
            switch (refused.outcome()) {
                case REFUSED -> outgoing.failed(one.id(), why);
                case UNKNOWN -> outgoing.doubted(one.id(), why);
                case NOT_NOW -> {
                    if (one.tries() >= tries) {
                        outgoing.failed(one.id(), why);
                    } else {
                        outgoing.again(one.id(), why, retry.multipliedBy(1L << (one.tries() - 1)));
                    }
                }
            }
        }
    }
}
