package id.juara.front.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence for people stands in a bundle, and each bundle says all of it in both languages. */
class WordsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Names and signs that are the same in every language. */
    private static final Set<String> NO_WORDS = Set.of(
            "Juara", "SHA", "PDF", "CSV", "JSON", "Excel", "xlsx", "api", "v", "openapi", "bundle", "zip", "Verify",
            "java");

    private static final Pattern TAGS = Pattern.compile("(?s)<!--.*?-->|\\{!.*?!}|<[^>]*>");
    private static final Pattern EXPRESSIONS = Pattern.compile("\\{[^{}]*}");
    private static final Pattern ATTRIBUTES =
            Pattern.compile("(?:alt|title|placeholder|aria-label|aria-description)=\"([^\"]*)\"");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+");

    private static final JavaClasses JUARA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.juara");

    static Stream<Class<?>> bundles() {
        return JUARA.stream()
                .filter(one -> one.isAnnotatedWith(MessageBundle.class))
                .map(JavaClass::reflect);
    }

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(one -> one.toString().endsWith(".html")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleSaysEverySentenceInBothLanguages(Class<?> bundle) {
        var english = JUARA.stream()
                .filter(one -> one.isAnnotatedWith(Localized.class) && one.isAssignableTo(bundle))
                .map(JavaClass::reflect)
                .findFirst()
                .orElseThrow(() -> new AssertionError(bundle + " has no English"));

        assertThat(sentences(english)).isEqualTo(sentences(bundle));
        for (var sentence : bundle.getDeclaredMethods()) {
            assertThatCode(() -> assertThat(
                                    places(english.getDeclaredMethod(sentence.getName(), sentence.getParameterTypes())))
                            .as(sentence.getName())
                            .isEqualTo(places(sentence)))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoWordOfItsOwn(Path template) throws IOException {
        var text = EXPRESSIONS.matcher(Files.readString(template)).replaceAll(" ");
        var attributes =
                ATTRIBUTES.matcher(text).results().map(one -> one.group(1)).collect(Collectors.joining(" "));
        var told = TAGS.matcher(text).replaceAll(" ") + " " + attributes;

        var words = WORDS.matcher(told.replaceAll("&[a-z]+;", " "))
                .results()
                .map(one -> one.group())
                .filter(one -> !NO_WORDS.contains(one))
                .toList();

        assertThat(words).isEmpty();
    }

    /** In Indonesian a submission is an entri; what staff propose to be sealed is a proposal in English alone. */
    @Test
    void aSubmissionIsCalledByOneWord() throws IOException {
        var other = Pattern.compile(
                "(?i)\"[^\"\\n]*\\bproposal(nya)?\\b[^\"\\n]*\"|(?m)^(?!.*\").*\\bproposal(nya)?\\b.*$");
        var english = Pattern.compile("(?i)\\b(a|the|this) proposal\\b");
        var said = new ArrayList<String>();
        for (var folder : List.of("src/main/java", "src/main/resources/id", "scoring-rules")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var text = Files.readString(file).replaceAll("(?m)^\\s*(/?\\*|//).*$", "");
                    other.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .filter(one -> !english.matcher(one).find())
                            .map(one -> file + ": " + one)
                            .forEach(said::add);
                }
            }
        }

        assertThat(said).isEmpty();
    }

    private static Set<String> sentences(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods())
                .filter(one -> one.isAnnotationPresent(Message.class))
                .map(one -> one.getName() + Arrays.toString(one.getParameterTypes()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a sentence names of its parameters. */
    private static List<String> places(java.lang.reflect.Method sentence) {
        return Pattern.compile("\\{([a-z][A-Za-z]*)}")
                .matcher(sentence.getAnnotation(Message.class).value())
                .results()
                .map(one -> one.group(1))
                .sorted()
                .toList();
    }
}
