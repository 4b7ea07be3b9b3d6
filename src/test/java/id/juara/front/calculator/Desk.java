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
import java.util.stream.Stream;

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

    /** Ranks the desk round; whatever follows is added to the command. */
    int rank(String rules, String marks, String... options) {
        return round("rank", rules, marks, options);
    }

    /** Runs a command over the desk round. */
    int round(String command, String rules, String marks, String... options) {
        return run(Stream.concat(
                        Stream.of(command, "--rules", rules, "--round", "desk", "--marks", marks), Stream.of(options))
                .toArray(String[]::new));
    }

    /**
     * Rules of a single round.
     *
     * @param method as in {@code points}, with what belongs to it
     * @param parts {@code id weight} or {@code id weight {scale}} of a criterion, or {@code cut top}
     */
    String rules(int readings, String method, String... parts) {
        var lines = new ArrayList<>(List.of(
                "edition: small-2017",
                "title: {id: Lomba kecil, en: Small contest}",
                "calendar: {zone: Asia/Jakarta, opens: 2017-01-02T00:00, closes: 2017-04-01T00:00}",
                "rounds:",
                "  - id: desk",
                "    kind: marks",
                "    readings: " + readings,
                "    points: {method: " + method + "}",
                "    ties: [lot]"));
        var top = "100";
        lines.add("    criteria:");
        for (var part : parts) {
            var words = part.split(" ", 3);
            if (words[0].equals("cut")) {
                top = words[1];
            } else {
                var scale = words.length > 2 ? words[2] : "{from: 0, to: 100}";
                lines.add("      - {id: " + words[0] + ", weight: " + words[1] + ", scale: " + scale + "}");
            }
        }
        lines.add("    cut: {top: " + top + "}");
        lines.add("outcome: national-model");
        return file("rules.yaml", lines);
    }

    /** Scoresheets of submissions that differ, by judges who differ, each reading with a noise of its own. */
    static List<String> field(int submissions, int judges, int readings) {
        var random = new Random(submissions);
        var severity = random.doubles(judges).map(one -> 20 * one - 10).toArray();
        var lines = new ArrayList<>(List.of("submission,judge,idea"));
        for (var s = 0; s < submissions; s++) {
            var quality = 30 + 40 * random.nextDouble();
            for (var judge : random.ints(0, judges).distinct().limit(readings).toArray()) {
                var mark = Math.round(quality + severity[judge] + 16 * random.nextDouble() - 8);
                lines.add("s" + s + ",j" + judge + "," + mark);
            }
        }
        return lines;
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
