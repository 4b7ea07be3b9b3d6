package id.juara.front.verification;

import id.juara.front.calculator.Calculator;
import id.juara.front.calculator.Speech;
import id.juara.law.bundle.OpenedBundle;
import id.juara.law.proof.VerifyingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reckons a results bundle again, to the byte, and says of each file and each check whether it holds. */
@Command(name = "verify")
public final class Verify implements Callable<Integer> {
    private static final int NOT_SOUND = 1;

    @Parameters(paramLabel = "BUNDLE.zip", descriptionKey = "verify.bundle")
    private Path bundle;

    @Option(names = "--key", paramLabel = "KEY.json", descriptionKey = "verify.key-file")
    private Path key;

    @Mixin
    private Speech speech;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<VerifyingKey> trusted;
        try {
            trusted = key == null ? Optional.empty() : Optional.of(VerifyingKey.ofJwk(Files.readString(key)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return unusable("key-unreadable", key);
        }
        try (var opened = OpenedBundle.of(bundle)) {
            var findings = new Findings();
            new CheckBundle(opened, findings).check(trusted);
            return told(findings);
        } catch (OpenedBundle.Unreadable unreadable) {
            return unusable(unreadable.why().name().toLowerCase(Locale.ROOT).replace('_', '-'), bundle);
        } catch (IOException broken) {
            return unusable("not-a-zip", bundle);
        }
    }

    private int told(Findings findings) {
        var out = spec.commandLine().getOut();
        findings.all()
                .forEach(one -> out.println((one.sound() ? "PASS  " : "FAIL  ") + one.what() + ": "
                        + say(one.key(), one.figures().toArray())));
        var failed = findings.failed();
        out.println(failed == 0 ? say("sound", bundle) : say("unsound", bundle, failed));
        return failed == 0 ? 0 : NOT_SOUND;
    }

    private int unusable(String key, Path file) {
        spec.commandLine().getErr().println(say(key, file));
        return Calculator.UNUSABLE;
    }

    private String say(String key, Object... arguments) {
        return Calculator.word(speech.language(), "verify." + key, arguments);
    }
}
