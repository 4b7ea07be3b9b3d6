package id.juara.front.calculator;

import id.juara.front.files.Flaws;
import id.juara.front.files.RulesFile;
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
    @Parameters(paramLabel = "FILE", descriptionKey = "check-rules.file")
    private Path file;

    @Mixin
    private Speech speech;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var flaws = new Flaws(speech.language());
        var reading = RulesFile.read(file, flaws);
        if (reading.isEmpty()) {
            return flaws.tell(spec.commandLine().getErr());
        }
        var sound = Calculator.word(
                speech.language(), "check-rules.sound", file, reading.get().fingerprint());
        spec.commandLine().getOut().println(sound);
        return 0;
    }
}
