package id.juara.front.calculator;

import id.juara.front.files.Flaws;
import id.juara.front.files.JudgedRound;
import id.juara.front.files.JudgesFile;
import id.juara.front.files.MarksFile;
import id.juara.front.files.RulesFile;
import id.juara.front.files.StrataFile;
import id.juara.law.proof.Digest;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the rules and the marks of a round are. */
final class RoundFiles {
    @Option(names = "--rules", required = true, paramLabel = "FILE.yaml", descriptionKey = "round.rules")
    private Path rules;

    @Option(names = "--round", required = true, paramLabel = "ROUND", descriptionKey = "round.round")
    private String round;

    @Option(names = "--marks", required = true, paramLabel = "FILE", descriptionKey = "round.marks")
    private Path marks;

    @Option(names = "--judges", paramLabel = "FILE", descriptionKey = "round.judges")
    private Optional<Path> judges;

    @Option(names = "--strata", paramLabel = "FILE", descriptionKey = "round.strata")
    private Optional<Path> strata;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "round.seed")
    private Optional<String> seed;

    /** What they hold; empty where something is wrong in them. */
    Optional<JudgedRound> read(Flaws flaws) {
        return RulesFile.round(rules, round, flaws).map(one -> {
            var sheets = MarksFile.read(marks, one, flaws);
            var seats = judges.map(file -> JudgesFile.read(file, flaws));
            seats.ifPresent(known -> known.mustHold(sheets.judgeAt(), marks, judges.orElseThrow(), flaws));
            var home = strata.map(file -> StrataFile.read(file, flaws)).orElse(Map.of());
            return new JudgedRound(
                    one, sheets.sheets(), seats.map(JudgesFile::seats).orElse(Map.of()), home);
        });
    }

    Optional<String> seed() {
        return seed;
    }

    /** For what is drawn a thousand times over, and is not a lot; the same where no seed is given. */
    long drawing() {
        return ByteBuffer.wrap(Digest.ofText(seed.orElse("")).bytes()).getLong();
    }
}
