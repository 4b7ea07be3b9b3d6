package id.juara.front.calculator;

import id.juara.story.rulebook.Rulebook;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong in a rule file, one flaw a line. */
@Command(name = "check-rules")
final class CheckRules implements Callable<Integer> {
    private static final long MOST_BYTES = 4_000_000;

    @Parameters(paramLabel = "FILE", descriptionKey = "check-rules.file")
    private Path file;

    @Mixin
    private Speech speech;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String text;
        try {
            if (Files.size(file) > MOST_BYTES) {
                return unusable("too-large");
            }
            text = Files.readString(file);
        } catch (CharacterCodingException notText) {
            return unusable("not-text");
        } catch (IOException unreadable) {
            return unusable("unreadable");
        }
        var reading = Rulebook.read(file.toString(), text);
        reading.flawLines(speech.language()).forEach(spec.commandLine().getErr()::println);
        if (!reading.flaws().isEmpty()) {
            return Calculator.UNUSABLE;
        }
        spec.commandLine().getOut().println(say("sound", file, reading.fingerprint()));
        return 0;
    }

    private int unusable(String key) {
        spec.commandLine().getErr().println(say(key, file));
        return Calculator.UNUSABLE;
    }

    private String say(String key, Object... arguments) {
        return Calculator.word(speech.language(), "check-rules." + key, arguments);
    }
}
