package id.juara.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that speaks SMTP and takes nothing: it knows nobody, or hangs up once it has the whole message. */
public final class UnkindPostOffice implements AutoCloseable {
    private final ServerSocket door;
    private final boolean knowsNobody;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    private UnkindPostOffice(boolean knowsNobody) {
        this.knowsNobody = knowsNobody;
        try {
            door = new ServerSocket(PostOffice.port(), 50, InetAddress.getByName("localhost"));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        var clerk = new Thread(this::serve, "unkind post office");
        clerk.setDaemon(true);
        clerk.start();
    }

    public static UnkindPostOffice thatKnowsNobody() {
        return new UnkindPostOffice(true);
    }

    public static UnkindPostOffice thatHangsUp() {
        return new UnkindPostOffice(false);
    }

    /** How many messages for that address it was given to the last dot; mail of other tests may come too. */
    public long messages(String address) {
        return messages.stream()
                .filter(one -> one.contains("<" + address + ">"))
                .count();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var line = door.accept()) {
                speak(line);
            } catch (IOException gone) {
                // the caller hung up, or the door was shut
            }
        }
    }

    private void speak(Socket line) throws IOException {
        var said = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        var recipients = new StringBuilder();
        say(line, "220 localhost");
        for (var one = said.readLine(); one != null; one = said.readLine()) {
            var word = one.toUpperCase(Locale.ROOT);
            if (word.startsWith("RCPT") && knowsNobody) {
                say(line, "550 5.1.1 no such user here");
            } else if (word.startsWith("RCPT")) {
                recipients.append(one);
                say(line, "250 localhost");
            } else if (word.startsWith("DATA")) {
                say(line, "354 go on");
                while (!".".equals(said.readLine())) {
                    // the message
                }
                messages.add(recipients.toString());
                return;
            } else if (word.startsWith("QUIT")) {
                say(line, "221 bye");
                return;
            } else {
                say(line, "250 localhost");
            }
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
