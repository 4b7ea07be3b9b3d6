package id.juara.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of ours that serves HTTP, writes to a log, and is gone when it is closed. */
public final class Child implements AutoCloseable {
    /** Libraries that reach past Java: newer Javas would warn at each; the first flag lets Java 17 pass over the second. */
    private static final List<String> UNWARNED = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    private static final Duration FAREWELL = Duration.ofSeconds(15);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it; settings of the product in our own environment do not reach it, only {@code environment} does. */
    public static Child start(List<String> command, Map<String, String> environment, Path log) {
        log.toAbsolutePath().getParent().toFile().mkdirs();
        var quiet = prepared(command, environment).redirectErrorStream(true).redirectOutput(log.toFile());
        return new Child(started(quiet), log);
    }

    /** Runs it to its end in front of the reader, and gives its exit code. */
    static int run(List<String> command, Map<String, String> environment) throws InterruptedException {
        return started(prepared(command, environment).inheritIO()).waitFor();
    }

    private static ProcessBuilder prepared(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("JUARA_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** Whoever stops us in whatever way leaves no process behind. */
    private static Process started(ProcessBuilder builder) {
        try {
            var process = builder.start();
            endWithUs(process);
            return process;
        } catch (IOException broken) {
            throw new UncheckedIOException(builder.command().get(0) + " cannot be started", broken);
        }
    }

    private static void endWithUs(Process process) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        } catch (IllegalStateException alreadyStopping) {
            end(process);
        }
    }

    /** {@code java} of the JDK that runs us, with arguments. */
    static List<String> java(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(UNWARNED);
        command.addAll(List.of(arguments));
        return command;
    }

    long pid() {
        return process.pid();
    }

    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Waits until the address answers 200; closes and refuses when the process ends or the patience does. */
    public void awaitAnswer(URI address, Duration patience) {
        var question =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        var client = HttpClient.newHttpClient();
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (process.isAlive() && System.nanoTime() < end) {
                if (answers(client, question)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        String how = process.isAlive() ? "does not answer at " + address : "ended with " + process.exitValue();
        close();
        throw new IllegalStateException("The process " + how + "; its log " + log + " ends with:\n" + lastWords());
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException unreadable) {
            return "(" + unreadable.getMessage() + ")";
        }
    }

    /** Ends when the process does, and gives its exit code. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        end(process);
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
