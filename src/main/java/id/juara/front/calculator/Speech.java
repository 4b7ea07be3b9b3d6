package id.juara.front.calculator;

import id.juara.law.rules.Language;
import picocli.CommandLine.Option;

/** In which language a command speaks: Indonesian, or English where asked. */
public final class Speech {
    @Option(names = "--lang", defaultValue = "id", paramLabel = "id|en", descriptionKey = "lang")
    private Language language;

    public Language language() {
        return language;
    }
}
