package id.juara.story.rulebook;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One condition's expression, compiled once; or what is wrong with it. */
final class Expression {
    private static final int LONGEST = 2_000;
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
                return new Expression(null, ConditionFlaw.of(path, condition, text, result.getErrors()));
            }
            var ast = result.getAst();
            return ast.getResultType().equals(SimpleType.BOOL)
                    ? new Expression(RUNTIME.createProgram(ast), List.of())
                    : flawed(new Flaw(path, FlawKey.CONDITION_NOT_TRUE_OR_FALSE, condition, Piece.end(text)));
        } catch (CelValidationException | CelEvaluationException unsound) {
            return flawed(ConditionFlaw.unsound(path, condition, text));
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
