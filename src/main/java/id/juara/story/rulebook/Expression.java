package id.juara.story.rulebook;

import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import id.juara.law.drafting.Flaw;
import id.juara.law.drafting.FlawKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One condition's expression, compiled once; or what is wrong with it. */
final class Expression {
    private static final int LONGEST = 2_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*(?!\\w|\\s*\\()");
    private static final Pattern MIXED =
            Pattern.compile("no matching overload for '_?(.*?)_?' applied to '\\((.*?)\\)'");
    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .comprehensionMaxIterations(10_000)
            .build();
    private static final CelCompiler COMPILER = compiler();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private final CelRuntime.Program program;
    private final List<Flaw> flaws;

    private Expression(CelRuntime.Program program, List<Flaw> flaws) {
        this.program = program;
        this.flaws = flaws;
    }

    /** @param path where the expression stands in the file */
    static Expression compile(String path, String condition, String text) {
        if (text.length() > LONGEST) {
            return flawed(new Flaw(path, FlawKey.CONDITION_TOO_LONG, condition, String.valueOf(LONGEST)));
        }
        try {
            var result = COMPILER.compile(text);
            if (result.hasError()) {
                return new Expression(null, flaws(path, condition, text, result.getErrors()));
            }
            var ast = result.getAst();
            return ast.getResultType().equals(SimpleType.BOOL)
                    ? new Expression(RUNTIME.createProgram(ast), List.of())
                    : flawed(new Flaw(
                            path,
                            FlawKey.CONDITION_NOT_TRUE_OR_FALSE,
                            condition,
                            ast.getResultType().name()));
        } catch (CelValidationException | CelEvaluationException unsound) {
            return flawed(new Flaw(path, FlawKey.CONDITION_UNSOUND, condition, firstLine(unsound.getMessage())));
        }
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** Whether the condition is met; empty where a fact that it needs is absent. */
    Optional<Boolean> holds(Map<String, Object> values) {
        try {
            return program.eval(values) instanceof Boolean holds ? Optional.of(holds) : Optional.empty();
        } catch (CelEvaluationException undecided) {
            return Optional.empty();
        }
    }

    private static List<Flaw> flaws(String path, String condition, String text, List<CelIssue> issues) {
        var flaws = new ArrayList<Flaw>();
        for (var issue : issues) {
            var flaw = flaw(path, condition, text, issue);
            if (!flaws.contains(flaw)) {
                flaws.add(flaw);
            }
        }
        return flaws;
    }

    private static Flaw flaw(String path, String condition, String text, CelIssue issue) {
        var message = issue.getMessage();
        var mixed = MIXED.matcher(message);
        if (mixed.find()) {
            return new Flaw(path, FlawKey.CONDITION_MIXES_KINDS, condition, mixed.group(1), mixed.group(2));
        }
        return Optional.of(message)
                .filter(undeclared -> undeclared.startsWith("undeclared reference"))
                .flatMap(undeclared -> nameAt(text, issue))
                .map(fact -> new Flaw(path, FlawKey.CONDITION_UNKNOWN_FACT, condition, fact))
                .orElseGet(() -> new Flaw(path, FlawKey.CONDITION_UNSOUND, condition, firstLine(message)));
    }

    /** The whole dotted name that begins where the compiler points. */
    private static Optional<String> nameAt(String text, CelIssue issue) {
        var lines = text.split("\n", -1);
        var place = issue.getSourceLocation();
        var line = lines[Math.min(place.getLine(), lines.length) - 1];
        var name = NAME.matcher(line);
        return name.find(Math.min(place.getColumn(), line.length())) && name.start() == place.getColumn()
                ? Optional.of(name.group())
                : Optional.empty();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceAll(" \\(candidates:.*| expecting \\{.*", "");
    }

    private static Expression flawed(Flaw flaw) {
        return new Expression(null, List.of(flaw));
    }

    private static CelCompiler compiler() {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        Declared.types().forEach(builder::addVar);
        return builder.build();
    }
}
