package id.juara.front.calculator;

import id.juara.law.rules.Language;
import picocli.CommandLine.Option;

/** In which language a command speaks: Indonesian, or English where asked; and that it explains itself. */
public final class Speech {
    @Option(names = "--lang", defaultValue = "id", paramLabel = "id|en", descriptionKey = "lang")
    private Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    public Language language() {
        return language;
    }
}
