package id.juara.front.files;

import id.juara.law.rules.Round;
import id.juara.story.rulebook.Reading;
import id.juara.story.rulebook.Rulebook;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rule file at a path. */
public final class RulesFile {
    private static final long MOST_BYTES = 4_000_000;

    private RulesFile() {}

    /** The file as it was read, where it has no flaw. */
    public static Optional<Reading> read(Path file, Flaws flaws) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                flaws.of(file, "too-large");
                return Optional.empty();
            }
            var reading = Rulebook.read(file.toString(), Files.readString(file));
            reading.flaws().forEach(flaw -> flaws.told(file, flaw.line(), flaw.in(file.toString(), flaws.language())));
            return Optional.of(reading).filter(one -> one.flaws().isEmpty());
        } catch (CharacterCodingException notText) {
            flaws.of(file, "not-text-file");
        } catch (IOException unreadable) {
            flaws.of(file, "unreadable");
        }
        return Optional.empty();
    }

    /** A round in which marks are given. */
    public static Optional<Round> round(Path file, String id, Flaws flaws) {
        var rules = read(file, flaws).flatMap(Reading::rules);
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        var marked = rules.get().rounds().stream()
                .filter(round -> round.kind() != Round.Kind.DELIBERATION)
                .collect(Collectors.toMap(Round::id, round -> round));
        if (!marked.containsKey(id)) {
            var known = rules.get().rounds().stream()
                    .map(Round::id)
                    .filter(marked::containsKey)
                    .collect(Collectors.joining(", "));
            flaws.of("--round", "no-round", id, known);
        }
        return Optional.ofNullable(marked.get(id));
    }
}
