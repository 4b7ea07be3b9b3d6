package id.juara.front.calculator;

import id.juara.law.rules.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The commands by name. A new one is a class with {@code @Command(name = …)}, {@code @Mixin Speech} and its words in
 * {@code Words.properties} and {@code Words_en.properties}, added to {@link #COMMANDS}.
 */
@Command(name = "juara", subcommands = CommandLine.HelpCommand.class, synopsisSubcommandLabel = "COMMAND")
public final class Calculator {
    /** The commands over files. */
    public static final List<Class<?>> COMMANDS = List.of(CheckRules.class, Verify.class);

    /** The input cannot be used: not there, not readable, flawed, or a command that is not understood. */
    public static final int UNUSABLE = 2;

    private Calculator() {}

    /** The command line of those commands, speaking the language that the arguments ask for. */
    public static CommandLine of(List<Class<?>> commands, String... arguments) {
        var line = new CommandLine(new Calculator());
        commands.forEach(line::addSubcommand);
        return line.setResourceBundle(words(language(arguments)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Calculator::notUnderstood)
                .setExitCodeExceptionMapper(failure -> UNUSABLE);
    }

    /** A sentence of the bundles. */
    static String word(Language language, String key, Object... arguments) {
        return words(language).getString(key).formatted(arguments);
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                Calculator.class.getPackageName() + ".Words",
                language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Language language(String... arguments) {
        var all = Arrays.asList(arguments);
        var named = all.indexOf("--lang");
        return named >= 0 && named + 1 < all.size()
                ? Language.of(all.get(named + 1))
                : all.contains("--lang=en") ? Language.EN : Language.ID;
    }

    private static int notUnderstood(ParameterException wrong, String... arguments) {
        var line = wrong.getCommandLine();
        line.getErr().println(word(language(arguments), "not-understood", String.join(" ", arguments)));
        line.usage(line.getErr());
        return UNUSABLE;
    }
}
