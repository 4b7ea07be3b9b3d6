package id.juara;

import id.juara.front.calculator.Calculator;
import id.juara.front.calculator.Grant;
import id.juara.front.rehearsal.Rehearse;
import id.juara.front.verification.Verify;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tells the server from the commands: {@code serve} or nothing starts the server, any other word is a command. */
@QuarkusMain
public final class Juara {
    private static final String SERVE = "serve";

    /** Commands beside the calculator's. */
    private static final List<Class<?>> COMMANDS = List.of(Verify.class, Grant.class, Rehearse.class);

    private Juara() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
        } else if (arguments[0].equals(SERVE)) {
            Quarkus.run(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            System.exit(run(arguments));
        }
    }

    /** Runs a command; 0 sound, 1 not sound, 2 unusable input. */
    static int run(String... arguments) {
        var commands =
                Stream.concat(Calculator.COMMANDS.stream(), COMMANDS.stream()).toList();
        return Calculator.of(commands, arguments).execute(arguments);
    }
}
