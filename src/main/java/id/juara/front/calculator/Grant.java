package id.juara.front.calculator;

import id.juara.ground.identity.GrantRole;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Actor;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Gives a role to a person straight in the database: how the first staff member gets in. It needs the server's settings
 * and opens no port.
 */
@Command(name = "grant")
public final class Grant implements Callable<Integer> {
    /** The program without its doors and its clockwork: no HTTP, no sign-in, nothing done every second. */
    private static final Map<String, String> DOORS_SHUT = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.oidc.tenant-enabled", "false",
            "juara.oidc.url", "http://localhost",
            "quarkus.oidc.pages.tenant-enabled", "false",
            "quarkus.oidc.pages.credentials.secret", "none is needed where nobody signs in",
            "quarkus.log.level", "WARN");

    @Parameters(paramLabel = "ROLE", index = "0", descriptionKey = "grant.role")
    private String role;

    @Parameters(paramLabel = "ISSUER", index = "1", descriptionKey = "grant.issuer")
    private String issuer;

    @Parameters(paramLabel = "SUBJECT", index = "2", descriptionKey = "grant.subject")
    private String subject;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "grant.name")
    private String name;

    @Mixin
    private Speech speech;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Arrays.stream(Role.values()).noneMatch(one -> one.word().equals(role))) {
            spec.commandLine().getErr().println(say("unknown-role", role));
            return Calculator.UNUSABLE;
        }
        DOORS_SHUT.forEach(System::setProperty);
        var exit = new AtomicInteger(Calculator.UNUSABLE);
        Quarkus.run(
                Granting.class,
                (code, failure) -> exit.set(failure == null ? code : told(failure)),
                issuer,
                subject,
                role,
                name == null ? subject : name);
        return told(exit.get());
    }

    private int told(int outcome) {
        switch (outcome) {
            case Granting.DONE -> spec.commandLine().getOut().println(say("done", subject, role));
            case Granting.HELD -> spec.commandLine().getOut().println(say("held", subject, role));
            case Granting.BY_INVITATION -> spec.commandLine().getErr().println(say("by-invitation", role));
            default -> spec.commandLine().getErr().println(say("failed"));
        }
        return outcome == Granting.DONE || outcome == Granting.HELD ? 0 : Calculator.UNUSABLE;
    }

    /** The program's own log is not open yet where it could not start: the last cause goes to whoever typed the command. */
    private int told(Throwable failure) {
        var last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        spec.commandLine().getErr().println(last.getMessage());
        return Calculator.UNUSABLE;
    }

    private String say(String key, Object... arguments) {
        return Calculator.word(speech.language(), "grant." + key, arguments);
    }

    /** What runs inside the program: issuer, subject, role and name are its arguments. */
    public static final class Granting implements QuarkusApplication {
        static final int DONE = 0;
        static final int HELD = 10;
        static final int BY_INVITATION = 11;

        @Override
        public int run(String... arguments) {
            try {
                Arc.container()
                        .instance(GrantRole.class)
                        .get()
                        .to(new Actor(arguments[0], arguments[1]), Role.of(arguments[2]), arguments[3]);
                return DONE;
            } catch (Refusal refusal) {
                return refusal.reason() == Reason.ALREADY_SO ? HELD : BY_INVITATION;
            }
        }
    }
}
