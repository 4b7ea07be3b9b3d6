package id.juara;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One law: look back, never ahead. A package may import only packages above it in {@link #CALENDAR}; the packages of
 * the story stand in the order in which a competition goes by.
 */
class ArchitectureTest {
    static final List<String> CALENDAR = List.of(
            "law.proof",
            "law.rules",
            "law.drafting",
            "law.linkage",
            "law.crossed",
            "law.calibration",
            "law.certainty",
            "law.reliability",
            "law.anomaly",
            "law.ranking",
            "law.sensitivity",
            "law.allocation",
            "law.bundle",
            "ground.refusal",
            "ground.words",
            "ground.spreadsheet",
            "ground.upload",
            "ground.paper",
            "ground.http",
            "ground.document",
            "ground.ledger",
            "ground.identity",
            "ground.institution",
            "ground.invitation",
            "ground.jobs",
            "ground.mail",
            "story.rulebook",
            "story.competition",
            "story.amendment",
            "story.attachment",
            "story.entry",
            "story.submission",
            "story.sending",
            "story.intake",
            "story.honour",
            "story.finding",
            "story.screening",
            "story.assignment",
            "story.preparation",
            "story.judging",
            "story.marksheet",
            "story.panel",
            "story.round",
            "story.secretariat",
            "story.anomaly",
            "story.shortlist",
            "story.advice",
            "story.wave",
            "story.sensitivity",
            "story.trial",
            "story.publication",
            "story.objection",
            "story.turn",
            "story.material",
            "story.dossier",
            "story.results",
            "story.papers",
            "story.audit",
            "story.conversation",
            "story.notice",
            "story.occasion",
            "story.search",
            "front.showcase",
            "front.web",
            "front.brought",
            "front.people",
            "front.writing",
            "front.folder",
            "front.material",
            "front.gate",
            "front.desk",
            "front.files",
            "front.notice",
            "front.search",
            "front.chart",
            "front.office",
            "front.jobs",
            "front.intake",
            "front.calendar",
            "front.clerk",
            "front.honours",
            "front.institutions",
            "front.rulemaking",
            "front.standings",
            "front.sensitivity",
            "front.cases",
            "front.waves",
            "front.signing",
            "front.secretariat",
            "front.panel",
            "front.papers",
            "front.audit",
            "front.calculator",
            "front.verification",
            "front.fiction",
            "front.rehearsal");

    /** Beside the JDK's own, what a package of the law may lean on. */
    private static final Map<String, String> LIBRARY_OF_THE_LAW = Map.of("law.allocation", "com.google.ortools..");

    private static final Path SOURCES = Path.of("src/main/java/id/juara");

    private static final JavaClasses JUARA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.juara");

    static List<String> calendar() {
        return CALENDAR;
    }

    static List<String> law() {
        return CALENDAR.stream().filter(name -> name.startsWith("law.")).toList();
    }

    @ParameterizedTest
    @MethodSource("calendar")
    void aPackageLooksBackAndNeverAhead(String name) {
        var ahead = CALENDAR.subList(CALENDAR.indexOf(name) + 1, CALENDAR.size()).stream()
                .map(ArchitectureTest::full)
                .toArray(String[]::new);

        noClasses()
                .that(resideInAPackage(full(name)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ahead).or(resideInAPackage("id.juara")))
                .allowEmptyShould(true) // a stage may still be to come
                .check(JUARA);
    }

    @ParameterizedTest
    @MethodSource("law")
    void theLawIsPlainJava(String name) {
        var allowed = resideInAnyPackage("java..", "id.juara.law..")
                .or(resideInAPackage(LIBRARY_OF_THE_LAW.getOrDefault(name, "java..")));

        noClasses()
                .that(resideInAPackage(full(name)))
                .should()
                .dependOnClassesThat(not(allowed))
                .allowEmptyShould(true)
                .check(JUARA);
    }

    @Test
    void everyClassStandsInAPackageOfTheCalendar() {
        var known = CALENDAR.stream().map(ArchitectureTest::full).toArray(String[]::new);

        classes()
                .that()
                .haveNameNotMatching("id\\.juara\\.Juara(\\$.*)?")
                .should()
                .resideInAnyPackage(known)
                .check(JUARA);
    }

    @Test
    void everyPackageSaysInThreeLinesWhatItIsFor() throws IOException {
        try (var folders = Files.walk(SOURCES)) {
            var silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(SOURCES))
                    .filter(folder -> hasJava(folder) && !Files.exists(folder.resolve("package-info.java")))
                    .toList();

            assertThat(silent).isEmpty();
        }
    }

    @Test
    void noNameAsksForABetterNoun() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl|Service)")
                .check(JUARA);
    }

    @Test
    void aResourceFindsAThingOnlyTogetherWithWhoAsks() {
        var unguarded = new DescribedPredicate<JavaMethodCall>("a lookup by identity alone") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getName().startsWith("findById");
            }
        };

        noClasses()
                .that(new DescribedPredicate<JavaClass>("are resources") {
                    @Override
                    public boolean test(JavaClass one) {
                        return one.getName().matches(".*(Resource|Pages)(\\$.*)?");
                    }
                })
                .should()
                .callMethodWhere(unguarded)
                .allowEmptyShould(true)
                .check(JUARA);
    }

    private static String full(String name) {
        return "id.juara." + name;
    }

    private static boolean hasJava(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
