package id.juara.front.fiction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.front.fiction.Entry.Fault;
import id.juara.front.fiction.Season.Asked;
import id.juara.front.fiction.Season.Entrant;
import id.juara.front.fiction.Season.Unit;
import id.juara.ground.institution.InstitutionsFile;
import id.juara.ground.institution.InstitutionsFile.Row;
import id.juara.law.rules.Cluster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonTest {
    private static final Season FULL = Season.of(2017, 3054);
    private static final List<Asked> QUESTIONS = List.of(
            new Asked("summary", 200, true),
            new Asked("background", 300, true),
            new Asked("novelty", 200, true),
            new Asked("implementation", 200, true),
            new Asked("impact", 600, true),
            new Asked("adaptability-replicated", 100, false),
            new Asked("adaptability-potential", 200, true),
            new Asked("resources", 200, true),
            new Asked("sustainability", 500, true),
            new Asked("anything-else", 25, false));

    @Test
    void theSameSeedGivesTheSameSeason() {
        assertThat(Season.of(7, 200)).isEqualTo(Season.of(7, 200));
        assertThat(Season.of(7, 200).fingerprint()).isEqualTo(Season.of(7, 200).fingerprint());
    }

    @Test
    void anotherSeedGivesAnotherSeason() {
        assertThat(Season.of(7, 200).fingerprint())
                .isNotEqualTo(Season.of(8, 200).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 19, 10_001, 50_000})
    void aSeasonIsNeitherTooSmallNorTooLarge(int entries) {
        assertThatThrownBy(() -> Season.of(7, entries)).hasMessage("a season has from 20 to 10000 entries");
    }

    @ParameterizedTest
    @CsvSource({"20, 9", "21, 9", "200, 90", "1000, 450", "3054, 1373", "10000, 4496"})
    void theShareOf2017PassesTheScreeningExactly(int sent, int passing) {
        for (var seed = 1; seed <= 5; seed++) {
            var season = Season.of(seed, sent);

            assertThat(season.entries()).hasSize(sent);
            assertThat(season.passing()).hasSize(passing).hasSize(Season.passing(sent));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 3054})
    void everyFaultIsThereAndIsWhatTheEntryShows(int sent) {
        var season = Season.of(2017, sent);
        var close = LocalDate.parse("2017-04-01");
        var twice = season.entries().stream()
                .collect(groupingBy(entry -> entry.title().toLowerCase().replaceAll("[^a-z]", "")))
                .values()
                .stream()
                .filter(entries -> entries.size() > 1)
                .flatMap(List::stream)
                .collect(toSet());

        assertThat(season.entries()).allSatisfy(entry -> {
            assertThat(entry.startedOn(close).isAfter(close.minusYears(1))).isEqualTo(has(entry, Fault.TOO_YOUNG));
            assertThat(entry.goals().isEmpty()).isEqualTo(has(entry, Fault.NO_GOAL));
            assertThat(season.answers(entry, QUESTIONS).containsValue("")).isEqualTo(has(entry, Fault.BLANK_ANSWER));
            assertThat(twice.contains(entry)).isEqualTo(has(entry, Fault.SAME_TITLE));
            assertThat(entry.clerkTurnsDown()).isEqualTo(has(entry, Fault.FILLER_ANSWER));
        });
        assertThat(season.entries()).flatMap(Entry::faults).contains(Fault.values());
    }

    @Test
    void aClerkLooksAtTwelveEntriesAndTurnsEightDown() {
        assertThat(FULL.entries()).filteredOn(Entry::suspect).hasSize(12);
        assertThat(FULL.entries()).filteredOn(Entry::clerkTurnsDown).hasSize(8).allMatch(Entry::suspect);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 3054})
    void everyClusterAndEveryTimeZoneTakesPart(int sent) {
        var season = Season.of(2017, sent);
        var codes = season.entries().stream().map(Entry::institution).collect(toSet());
        var taking = InstitutionsFile.read().rows().stream()
                .filter(row -> codes.contains(row.code()))
                .toList();

        assertThat(season.entrants()).extracting(Entrant::code).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(taking).extracting(Row::cluster).contains(Cluster.words().toArray(String[]::new));
        assertThat(taking)
                .extracting(row -> row.zone().getId())
                .contains("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
        assertThat(taking).allMatch(row -> row.validUntil().isEmpty());
    }

    @Test
    void everyEntryIsWrittenByAUnitOfItsInstitution() {
        var units = FULL.units().stream().collect(groupingBy(Unit::key));

        assertThat(FULL.entries())
                .allMatch(entry -> units.get(entry.unit()).size() == 1
                        && units.get(entry.unit()).get(0).institution().equals(entry.institution()));
    }

    @Test
    void everyPersonIsOnePerson() {
        var subjects = new ArrayList<String>();
        FULL.units().forEach(unit -> subjects.add(unit.writer().subject()));
        FULL.entrants().forEach(entrant -> subjects.add(entrant.admin().subject()));
        FULL.cast().desk().forEach(judge -> subjects.add(judge.person().subject()));
        FULL.cast().panel().forEach(judge -> subjects.add(judge.person().subject()));

        assertThat(subjects).doesNotHaveDuplicates().hasSizeGreaterThan(2000);
        assertThat(FULL.cast().desk()).hasSize(120);
        assertThat(FULL.cast().panel()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 3054})
    void fourJudgesAreFreeToReadEveryEntryWhereTheOwnProvinceIsBarred(int sent) {
        for (var seed = 1; seed <= 5; seed++) {
            var season = Season.of(seed, sent);

            assertThat(season.passing())
                    .allMatch(entry -> season.cast().desk().stream()
                                    .filter(judge -> !judge.province()
                                            .equals(entry.institution().split("\\.")[0]))
                                    .filter(judge -> !judge.institution().equals(Optional.of(entry.institution())))
                                    .count()
                            >= 4);
        }
    }

    @Test
    void noAnswerIsLongerThanItsQuestionAllows() {
        assertThat(FULL.entries()).allSatisfy(entry -> assertThat(FULL.answers(entry, QUESTIONS))
                .allSatisfy((id, answer) -> assertThat(words(answer)).isLessThanOrEqualTo(limit(id))));
    }

    @Test
    void aSoundAnswerFillsAtLeastAThirdOfItsRoomAndLeavesNoWordUnfilled() {
        assertThat(FULL.passing()).filteredOn(entry -> !entry.suspect()).allSatisfy(entry -> assertThat(
                        FULL.answers(entry, QUESTIONS.subList(0, 9)))
                .allSatisfy((id, answer) -> {
                    assertThat(words(answer)).isGreaterThan(limit(id) / 3);
                    assertThat(answer)
                            .doesNotContain("<", ">", "(", ")", "|", "  ")
                            .endsWith(".");
                }));
    }

    @Test
    void entriesDoNotReadAlike() {
        var summaries = new HashSet<String>();
        var sentences = new HashSet<String>();
        var said = 0;
        for (var entry : FULL.passing()) {
            var answer = FULL.answers(entry, QUESTIONS).get("impact");
            summaries.add(answer);
            var parts = answer.split("\\.\\s+");
            said += parts.length;
            sentences.addAll(List.of(parts));
        }

        assertThat(summaries).hasSizeGreaterThan(1360);
        assertThat(sentences.size()).isGreaterThan(said / 2);
    }

    @Test
    void titlesAreOfAPlausibleLength() {
        assertThat(FULL.entries())
                .allMatch(entry -> words(entry.title()) <= 20 && entry.title().length() <= 160);
    }

    @Test
    void aChoiceIsOneOfThoseOffered() {
        var offered = List.of("pelayanan publik", "tata kelola", "pemberdayaan masyarakat");

        assertThat(FULL.entries().stream()
                        .map(entry -> FULL.choice(entry, offered))
                        .collect(toSet()))
                .isEqualTo(Set.copyOf(offered));
    }

    private static boolean has(Entry entry, Fault fault) {
        return entry.faults().contains(fault);
    }

    private static int limit(String question) {
        return QUESTIONS.stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .map(Asked::mostWords)
                .orElseThrow();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.trim().split("\\s+").length;
    }
}
