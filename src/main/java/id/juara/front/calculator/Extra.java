package id.juara.front.calculator;

import id.juara.front.files.Flaws;
import id.juara.front.files.JudgedRound;
import id.juara.front.files.JudgesFile.Seat;
import id.juara.law.calibration.Advice;
import id.juara.law.certainty.ExtraReadings;
import id.juara.law.certainty.ExtraWish;
import id.juara.law.certainty.ExtraWish.Reader;
import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.Readings;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans more readings where they tell most about the line, in the order of their worth. */
@Command(name = "extra")
final class Extra implements Callable<Integer> {
    private static final int NOT_TO_BE_HAD = 1;

    @Mixin
    private RoundFiles files;

    @Option(names = "--budget", required = true, paramLabel = "N", descriptionKey = "extra.budget")
    private int budget;

    @Option(names = "--per-submission", paramLabel = "CAP", defaultValue = "1", descriptionKey = "extra.per-submission")
    private int mostAdded;

    @Mixin
    private Speech speech;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var flaws = new Flaws(speech.language());
        if (budget < 0) {
            flaws.of("--budget", "zero-or-more", budget);
        }
        if (mostAdded < 1) {
            flaws.of("--per-submission", "one-or-more", mostAdded);
        }
        var judged = files.read(flaws);
        judged.filter(one -> one.round().cut().top().isEmpty())
                .ifPresent(one -> flaws.of("--round", "no-top", one.round().id()));
        if (!flaws.isEmpty()) {
            return flaws.tell(spec.commandLine().getErr());
        }
        return judged.orElseThrow()
                .readings()
                .map(readings -> told(plan(judged.get(), readings)))
                .orElseGet(() -> say(NOT_TO_BE_HAD, "extra.no-totals"));
    }

    private int told(ExtraReadings plan) {
        if (!plan.withoutReader().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(Calculator.naming(speech.language(), "extra.without-reader", plan.withoutReader()));
        }
        var rows = plan.readings().stream()
                .map(one -> List.of(one.submission(), one.judge(), RankRound.told(one.worth())))
                .toList();
        Output.print(spec.commandLine().getOut(), Output.csv(List.of("submission", "judge", "worth"), rows));
        return say(0, "extra.foretold", plan.readings().size(), plan.hits(), plan.hitsForetold());
    }

    private int say(int exit, String key, Object... arguments) {
        spec.commandLine().getErr().println(Calculator.word(speech.language(), key, arguments));
        return exit;
    }

    /** By the calibrated figures; where the gate refuses them, by those of the crossed model, which always fits. */
    private ExtraReadings plan(JudgedRound judged, Readings readings) {
        var calibrated = Advice.of(Method.CALIBRATED, readings, true);
        var advice = calibrated.estimates().hasErrors() ? calibrated : Advice.of(Method.CROSSED, readings, true);
        var seats = Math.min(
                judged.round().cut().top().orElseThrow(), readings.submissions().size());
        var barred = judged.round().conflicts().ownRegion() == OwnRegion.BARRED;
        return ExtraReadings.plan(
                advice.estimates(),
                seats,
                severity(advice.model().orElseThrow()),
                new ExtraWish(
                        budget,
                        ExtraWish.MOST_EACH,
                        mostAdded,
                        readers(judged, readings),
                        (submission, judge) -> barred && judged.isHome(submission, judge),
                        Seed.of(Digest.ofText(files.seed().orElse("")).bytes())));
    }

    /** How well severities are known, the mean over the judges. */
    private static double severity(CrossedModel model) {
        return IntStream.range(0, model.readings().judges().size())
                .mapToDouble(j -> model.judgeError(j) * model.judgeError(j))
                .average()
                .orElseThrow();
    }

    /** Those who stand in the file of judges, else those who have read. */
    private static List<Reader> readers(JudgedRound judged, Readings readings) {
        var piles = readings.piles();
        var readers = new ArrayList<Reader>();
        var known = judged.seats().isEmpty()
                ? readings.judges()
                : List.copyOf(judged.seats().keySet());
        for (var judge : known.stream().sorted().toList()) {
            var at = readings.judges().indexOf(judge);
            var seat = Optional.ofNullable(judged.seats().get(judge));
            readers.add(
                    new Reader(judge, at < 0 ? 0 : piles[at], seat.flatMap(Seat::limit), seat.flatMap(Seat::region)));
        }
        return readers;
    }
}
