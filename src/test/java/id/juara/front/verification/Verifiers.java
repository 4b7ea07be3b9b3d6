package id.juara.front.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.front.calculator.Calculator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Both programs that check a bundle: the command, and the one file of plain Java in a process of its own. */
public final class Verifiers {
    private static final Path PLAIN = Path.of("deploy", "Verify.java");

    private static Path classes;

    private Verifiers() {}

    /** How a program ended, and what it said. */
    public record Said(int exit, String text) {
        public List<String> failed() {
            return text.lines().filter(line -> line.startsWith("FAIL")).toList();
        }
    }

    /** The command, in English unless another language is asked for. */
    public static Said command(Path bundle, String... more) {
        var said = new StringWriter();
        var language = Stream.of(more).anyMatch(one -> one.startsWith("--lang"))
                ? Stream.<String>empty()
                : Stream.of("--lang=en");
        var arguments = Stream.of(Stream.of("verify", bundle.toString()), Stream.of(more), language)
                .flatMap(one -> one)
                .toArray(String[]::new);
        var exit = Calculator.of(List.of(Verify.class), arguments)
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(arguments);
        return new Said(exit, said.toString());
    }

    /** As anybody would run it: the source file, by the Java that runs this test. */
    public static Said source(Path bundle, String... more) throws IOException, InterruptedException {
        return run(List.of(PLAIN.toString()), bundle, more);
    }

    /** The same, compiled once for all tests. */
    public static Said plain(Path bundle, String... more) throws IOException, InterruptedException {
        return run(List.of("-XX:TieredStopAtLevel=1", "-cp", compiled().toString(), "Verify"), bundle, more);
    }

    private static synchronized Path compiled() throws IOException {
        if (classes == null) {
            classes = Files.createDirectories(Path.of("target", "verify-classes"));
            var errors = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "--release", "17", "-d", classes.toString(), PLAIN.toString());
            assertThat(errors).isZero();
        }
        return classes;
    }

    private static Said run(List<String> program, Path bundle, String... more)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java));
        command.addAll(program);
        command.add(bundle.toString());
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
