package id.juara.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * A real mail server, open only as long as a test needs it: whoever sends before finds the door shut.
 *
 * <pre>{@code
 * try (var office = PostOffice.open()) {
 *     ...
 *     var mail = office.await("nurse@example.go.id");
 * }
 * }</pre>
 */
public final class PostOffice implements AutoCloseable {
    private static final String PORT = "juara.sample.mail-port";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GreenMail server;

    private PostOffice() {
        server = new GreenMail(new ServerSetup(port(), "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public static PostOffice open() {
        return new PostOffice();
    }

    /** Where the server under test looks for it; the same for all tests of a JVM. */
    static int port() {
        synchronized (System.class) { // the one lock that all class loaders share
            if (System.getProperty(PORT) == null) {
                System.setProperty(PORT, String.valueOf(Ports.free()));
            }
            return Integer.getInteger(PORT);
        }
    }

    /** What lies there for that address now. */
    public List<MimeMessage> lyingFor(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(one -> readers(one).equals(List.of(address)))
                .toList();
    }

    private static List<String> readers(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString)
                    .toList();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The first mail for that address, once it has come. */
    public MimeMessage await(String address) {
        for (var until = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < until; ) {
            var found = lyingFor(address);
            if (!found.isEmpty()) {
                return found.get(0);
            }
            pause();
        }
        throw new AssertionError("no mail for " + address + " within " + PATIENCE);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
