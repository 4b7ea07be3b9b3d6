package id.juara.front.calculator;

import id.juara.front.files.Flaws;
import id.juara.front.files.PairsFile;
import id.juara.law.allocation.Block;
import id.juara.law.allocation.CannotDeal;
import id.juara.law.allocation.Dealing;
import id.juara.law.allocation.OptimalAllocation;
import id.juara.law.allocation.Pair;
import id.juara.law.allocation.Terms;
import id.juara.law.linkage.DesignGate;
import id.juara.law.linkage.DesignLimits;
import id.juara.story.assignment.Dealt;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Deals submissions to judges by files alone: as evenly as may be, and then as cheaply. Links between judges are told in the
 * report, and made only where asked for.
 */
@Command(name = "allocate")
final class Allocate implements Callable<Integer> {
    private static final int NOT_TO_BE_HAD = 1;

    @Option(names = "--pairs", required = true, paramLabel = "FILE", descriptionKey = "allocate.pairs")
    private Path pairs;

    @Option(names = "--readings", required = true, paramLabel = "K", descriptionKey = "allocate.readings")
    private int readings;

    @Option(names = "--judges", paramLabel = "FILE", descriptionKey = "allocate.judges")
    private Optional<Path> judges;

    @Option(names = "--max-load", paramLabel = "N", descriptionKey = "allocate.max-load")
    private Optional<Integer> maxLoad;

    @Option(names = "--cap", paramLabel = "Q", descriptionKey = "allocate.cap")
    private Optional<BigDecimal> cap;

    @Option(names = "--bridge", descriptionKey = "allocate.bridge")
    private boolean bridge;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "", descriptionKey = "allocate.seed")
    private String seed;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "allocate.report")
    private Optional<Path> report;

    @Mixin
    private Speech speech;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var flaws = new Flaws(speech.language());
        var terms = terms(flaws);
        var files = PairsFile.read(pairs, judges, flaws);
        if (!flaws.isEmpty()) {
            return flaws.tell(spec.commandLine().getErr());
        }
        try {
            return told(new OptimalAllocation().deal(files.wish(readings, maxLoad, terms.orElseThrow(), seed)), flaws);
        } catch (CannotDeal blocked) {
            blocked.blocks().forEach(this::tell);
            return NOT_TO_BE_HAD;
        }
    }

    private Optional<Terms> terms(Flaws flaws) {
        if (readings < 1) {
            flaws.of("--readings", "one-or-more", readings);
        }
        maxLoad.filter(most -> most < 0).ifPresent(most -> flaws.of("--max-load", "zero-or-more", most));
        try {
            return Optional.of(
                    new Terms(cap.orElse(BigDecimal.ONE), bridge ? Optional.of(DesignLimits.USUAL) : Optional.empty()));
        } catch (IllegalArgumentException outside) {
            flaws.of("--cap", "cap", cap.orElseThrow().toPlainString());
            return Optional.empty();
        }
    }

    private int told(Dealing dealing, Flaws flaws) {
        report.ifPresent(file -> Output.report(file, report(dealing), flaws));
        if (!flaws.isEmpty()) {
            return flaws.tell(spec.commandLine().getErr());
        }
        var rows = dealing.pairs().stream()
                .sorted(Comparator.comparing(Pair::submission).thenComparing(Pair::judge))
                .map(pair -> List.of(pair.submission(), pair.judge()))
                .toList();
        Output.print(spec.commandLine().getOut(), Output.csv(List.of("submission", "judge"), rows));
        return 0;
    }

    private Map<String, Object> report(Dealing dealing) {
        var told = new LinkedHashMap<String, Object>();
        told.put("cost", dealing.cost());
        told.put("optimal", dealing.cost() == dealing.cheapest());
        told.put("loads", dealing.loads());
        told.put(
                "gate",
                Dealt.Gate.of(DesignGate.of(dealing.graph(), readings, dealing.conflicts(), DesignLimits.USUAL)));
        return told;
    }

    private void tell(Block block) {
        var blocked = Dealt.Blocked.of(block);
        var err = spec.commandLine().getErr();
        err.println(blocked.says().in(speech.language()));
        tell("submissions", blocked.submissions());
        tell("judges", blocked.judges());
    }

    private void tell(String which, List<String> ids) {
        if (!ids.isEmpty()) {
            spec.commandLine().getErr().println(Calculator.naming(speech.language(), "allocate.blocked." + which, ids));
        }
    }
}
