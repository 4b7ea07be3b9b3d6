package id.juara.front.calculator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A folder in which commands over files are run, and what they said. */
final class Desk {
    final Path folder;
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    Desk(Path folder) {
        this.folder = folder;
    }

    /** Writes a file of those lines; gives its path. */
    String file(String name, String... lines) {
        return file(name, List.of(lines));
    }

    String file(String name, List<String> lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows below the header in another order. */
    String shuffled(String file, long seed) {
        try {
            var lines = new ArrayList<>(Files.readAllLines(Path.of(file)));
            Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
            return file("shuffled-" + seed + "-" + Path.of(file).getFileName(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String place(String name) {
        return folder.resolve(name).toString();
    }

    /** Runs a command; forgets what was said before. */
    int run(String... arguments) {
        said.getBuffer().setLength(0);
        complained.getBuffer().setLength(0);
        return Calculator.of(Calculator.COMMANDS, arguments)
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }

    String said() {
        return said.toString();
    }

    List<String> lines() {
        return said.toString().lines().toList();
    }

    /** What was complained of, without the folder. */
    List<String> complaints() {
        return complained.toString().replace(folder + "/", "").lines().toList();
    }

    JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
