package id.juara.front.calculator;

import static java.util.stream.Collectors.joining;

import id.juara.front.files.Flaws;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands by name. A new one is a class with {@code @Command(name = …)}, {@code @Mixin Speech} and its words in
 * {@code Words.properties} and {@code Words_en.properties}, added to {@link #COMMANDS}.
 */
@Command(name = "juara", subcommands = CommandLine.HelpCommand.class, synopsisSubcommandLabel = "COMMAND")
public final class Calculator {
    /** The commands over files. */
    public static final List<Class<?>> COMMANDS = List.of(CheckRules.class, Rank.class, Allocate.class, Extra.class);

    /** The input cannot be used: not there, not readable, flawed, or a command that is not understood. */
    public static final int UNUSABLE = Flaws.UNUSABLE;

    private static final int MOST_NAMED = 10;

    private Calculator() {}

    /** The command line of those commands, speaking the language that the arguments ask for. */
    public static CommandLine of(List<Class<?>> commands, String... arguments) {
        var line = new CommandLine(new Calculator());
        commands.forEach(line::addSubcommand);
        return line.setResourceBundle(words(language(arguments)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Calculator::notUnderstood)
                .setExitCodeExceptionMapper(failure -> UNUSABLE);
    }

    /** A sentence of the bundles. */
    public static String word(Language language, String key, Object... arguments) {
        return words(language).getString(key).formatted(arguments);
    }

    /** A sentence that names things, the first ten of them where there are more; its other key ends with {@code .more}. */
    static String naming(Language language, String key, List<String> names) {
        var some = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return word(language, key + (names.size() > MOST_NAMED ? ".more" : ""), some, names.size() - MOST_NAMED);
    }

    /** The same in both languages, for a report. */
    static Bilingual words(String key, Object... arguments) {
        return new Bilingual(word(Language.ID, key, arguments), word(Language.EN, key, arguments));
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
        why(wrong, language(arguments)).ifPresent(line.getErr()::println);
        line.usage(line.getErr());
        return UNUSABLE;
    }

    private static Optional<String> why(ParameterException wrong, Language language) {
        if (wrong instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(Calculator::name).collect(joining(", "));
            return Optional.of(word(language, "not-understood.missing", names));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return Optional.of(word(language, "not-understood.unknown", String.join(" ", unmatched.getUnmatched())));
        }
        return Optional.ofNullable(wrong.getArgSpec())
                .filter(any -> wrong.getValue() != null)
                .map(spec -> word(language, "not-understood.value", wrong.getValue(), name(spec)));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
