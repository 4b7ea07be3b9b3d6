package id.juara.front.calculator;

import id.juara.front.files.CarriedFile;
import id.juara.front.files.Flaws;
import id.juara.front.files.JudgedRound;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.PointsRule.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Ranks a round by files alone: the official points, and beside them what another method makes of the marks. */
@Command(name = "rank")
final class Rank implements Callable<Integer> {
    @Mixin
    private RoundFiles files;

    @Option(names = "--method", paramLabel = "METHOD", converter = MethodWord.class, descriptionKey = "rank.method")
    private Optional<Method> method;

    @Option(names = "--carried", paramLabel = "FILE", descriptionKey = "rank.carried")
    private Optional<Path> carried;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "rank.report")
    private Optional<Path> report;

    @Mixin
    private Speech speech;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var flaws = new Flaws(speech.language());
        var judged = files.read(flaws);
        var brought = judged.map(round -> CarriedFile.read(carried, round.round(), flaws));
        if (!flaws.isEmpty()) {
            return flaws.tell(spec.commandLine().getErr());
        }
        return told(judged.orElseThrow(), brought.orElseThrow(), flaws);
    }

    private int told(JudgedRound judged, CarriedFile brought, Flaws flaws) {
        var ranked = new RankRound(
                        judged,
                        method.orElse(judged.round().points().method()),
                        brought,
                        files.seed().map(seed -> Seed.of(Digest.ofText(seed).bytes())),
                        files.drawing())
                .ranked();
        var csv = ranked.csv();
        var told = new RankReport(judged, ranked, files.drawing());
        report.ifPresent(file -> Output.report(file, told.report(Digest.ofText(csv)), flaws));
        if (!flaws.isEmpty()) {
            return flaws.tell(spec.commandLine().getErr());
        }
        told.notes(speech.language()).forEach(spec.commandLine().getErr()::println);
        Output.print(spec.commandLine().getOut(), csv);
        return 0;
    }

    /** A method by its word in a rule file. */
    static final class MethodWord implements ITypeConverter<Method> {
        @Override
        public Method convert(String word) {
            return Arrays.stream(Method.values())
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(word));
        }
    }
}
