package id.juara.story.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.http.ToldMoment;
import id.juara.law.rules.Rules;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void theBytesOfAnEntryAreCanonicalWhateverTheOrderOfItsAnswers() {
        var entry = new Entry(
                "kipp-2017",
                "33.02",
                "Puskesmas Terapung",
                "umum",
                Optional.empty(),
                "Klinik Terapung",
                Optional.of(LocalDate.parse("2015-02-01")),
                List.of(3, 10),
                Map.of("summary", "Baris\nbaru", "impact", "Naik"),
                List.of(new Entry.File("supporting", "surat.pdf", 10, "00ff")));

        assertThat(new String(entry.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"answers\":{\"impact\":\"Naik\",\"summary\":\"Baris\\nbaru\"},"
                                + "\"attachments\":[{\"bytes\":10,\"document\":\"supporting\",\"name\":\"surat.pdf\",\"sha256\":\"00ff\"}],"
                                + "\"edition\":\"kipp-2017\",\"goals\":[3,10],\"group\":\"umum\",\"institution\":\"33.02\","
                                + "\"startedOn\":\"2015-02-01\",\"title\":\"Klinik Terapung\",\"unit\":\"Puskesmas Terapung\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-04-01, 2017-03-31T17:00:00Z, 12", // midnight of 1 April in Jakarta
        "2016-04-02, 2017-03-31T17:00:00Z, 11",
        "2016-04-01, 2017-03-31T16:59:59Z, 11",
        "2016-02-29, 2017-02-28T16:59:59Z, 11",
        "2017-06-01, 2017-03-31T17:00:00Z, -2",
    })
    void theAgeOfAnInnovationIsCountedInWholeMonthsBackFromTheClose(LocalDate start, Instant close, int months) {
        assertThat(EntryFacts.monthsRunning(start, close, JAKARTA)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "'Klinik  Terapung!', 'KLINIK TERAPUNG', true",
        "'Kafé Baca 2', 'kafe-baca 2', true",
        "'Klinik Terapung', 'Klinik Terapung 2', false",
    })
    void titlesAreTheSameWhereLettersAndDigitsAre(String one, String other, boolean same) {
        assertThat(TitleKey.of(one).equals(TitleKey.of(other))).isEqualTo(same);
    }

    @Test
    void aMomentIsToldInTheThreeZonesOfTheCountry() {
        var told = ToldMoment.of(Instant.parse("2026-05-02T16:59:59.999Z"));

        assertThat(told)
                .isEqualTo(new ToldMoment(
                        "Sabtu, 2 Mei 2026 pukul 23.59 WIB",
                        "Minggu, 3 Mei 2026 pukul 00.59 WITA",
                        "Minggu, 3 Mei 2026 pukul 01.59 WIT"));
    }

    @ParameterizedTest
    @CsvSource({"90, AA, A", "80, A, BB", "79.99, BB, BB", "30, C, D", "0, D, D", "100, AA, AA"})
    void theRulesSayToWhichGradeABoundaryBelongs(BigDecimal score, String higher, String lower) {
        var institution = new id.juara.ground.institution.Institution();
        institution.code = "33.02";
        institution.cluster = "regency";

        assertThat(EntryFacts.of(institution, Optional.of(score), Rules.Grades.BOUNDARY_BELONGS_TO_HIGHER)
                        .grade())
                .contains(higher);
        assertThat(EntryFacts.of(institution, Optional.of(score), Rules.Grades.BOUNDARY_BELONGS_TO_LOWER)
                        .grade())
                .contains(lower);
    }
}
