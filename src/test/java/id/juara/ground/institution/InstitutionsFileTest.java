package id.juara.ground.institution;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.institution.InstitutionsFile.Row;
import id.juara.ground.institution.InstitutionsFile.Succession;
import id.juara.law.rules.Cluster;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class InstitutionsFileTest {
    private static final InstitutionsFile FILE = InstitutionsFile.read();
    private static final LocalDate CLOSE_OF_2017 = LocalDate.parse("2017-04-01");
    private static final LocalDate NEW_YEAR_2023 = LocalDate.parse("2023-01-01");
    private static final Set<String> WITA =
            Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");
    private static final Set<String> WIT = Set.of("81", "82", "91", "92", "93", "94", "95", "96");

    @Test
    void thirtyFourProvincesCouldEnterIn2017() {
        var clusters = clustersOn(CLOSE_OF_2017);

        assertThat(clusters)
                .containsEntry("ministry", 34L)
                .containsEntry("province", 34L)
                .containsEntry("regency", 416L)
                .containsEntry("city", 98L)
                .containsOnlyKeys(Cluster.words());
        assertThat(clusters.get("agency")).isGreaterThanOrEqualTo(30);
        assertThat(clusters.get("state-enterprise")).isGreaterThanOrEqualTo(50);
        assertThat(clusters.get("regional-enterprise")).isGreaterThanOrEqualTo(30);
    }

    @Test
    void thirtyEightProvincesCanEnterAfter2022AndNoRegencyIsLost() {
        var clusters = clustersOn(NEW_YEAR_2023);

        assertThat(clusters)
                .containsEntry("province", 38L)
                .containsEntry("regency", 416L)
                .containsEntry("city", 98L);
    }

    @Test
    void aCodeStandsForOneInstitutionOnly() {
        assertThat(FILE.rows()).extracting(Row::code).doesNotHaveDuplicates();
    }

    @Test
    void noTwoInstitutionsOfADayBearTheSameName() {
        for (var day : List.of(CLOSE_OF_2017, NEW_YEAR_2023)) {
            assertThat(FILE.on(day)).extracting(Row::name).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyProvinceOfAnInstitutionExistsWhileTheInstitutionDoes() {
        for (var day : List.of(CLOSE_OF_2017, NEW_YEAR_2023)) {
            var provinces =
                    FILE.on(day).stream().filter(in("province")).map(Row::code).collect(toSet());

            assertThat(FILE.on(day))
                    .allMatch(row -> row.provinceCode().map(provinces::contains).orElse(true));
        }
    }

    @Test
    void aRegionLiesInTheProvinceThatItsCodeNames() {
        var regions =
                FILE.rows().stream().filter(in("province", "regency", "city")).toList();

        assertThat(regions).allMatch(row -> row.provinceCode()
                .equals(Optional.of(row.code().substring(0, 2))));
        assertThat(regions)
                .filteredOn(in("city"))
                .allMatch(row -> Integer.parseInt(row.code().substring(3)) >= 71);
    }

    @Test
    void everyoneLivesByTheTimeOfTheOwnProvince() {
        assertThat(FILE.rows()).allSatisfy(row -> assertThat(row.zone().getId())
                .as(row.name())
                .isEqualTo(row.provinceCode().map(InstitutionsFileTest::zoneOf).orElse("Asia/Jakarta")));
    }

    @Test
    void namesAreWrittenInProperCaseAndWhole() {
        assertThat(named("31")).isEqualTo("Provinsi DKI Jakarta");
        assertThat(named("34")).isEqualTo("Provinsi DI Yogyakarta");
        assertThat(named("11.01")).isEqualTo("Kabupaten Aceh Selatan");
        assertThat(named("11.71")).isEqualTo("Kota Banda Aceh");
        assertThat(named("31.01")).isEqualTo("Kabupaten Administrasi Kepulauan Seribu");
        assertThat(FILE.rows())
                .filteredOn(in("province", "regency", "city"))
                .extracting(Row::name)
                .allMatch(name -> name.matches("(Provinsi|Kabupaten|Kota) .+"))
                .noneMatch(name -> name.matches(".*(\\.|\\s{2}|[A-Z]{4,}).*"));
    }

    @Test
    void whoEndsOrBeginsInTheFileHasASuccessorOrAForerunner() {
        var followed = FILE.successions().stream().map(Succession::fromCode).collect(toSet());
        var following = FILE.successions().stream().map(Succession::toCode).collect(toSet());

        assertThat(FILE.rows())
                .filteredOn(row -> row.validUntil().isPresent())
                .allMatch(row -> followed.contains(row.code()));
        assertThat(FILE.rows())
                .filteredOn(row -> row.validFrom().isPresent())
                .allMatch(row -> following.contains(row.code()));
    }

    @Test
    void everySuccessionJoinsTwoInstitutionsOfTheFileOnADayOnWhichTheSecondExists() {
        assertThat(FILE.successions()).doesNotHaveDuplicates().allSatisfy(succession -> {
            assertThat(find(succession.fromCode()).existsOn(succession.on().minusDays(1)))
                    .isTrue();
            assertThat(find(succession.toCode()).existsOn(succession.on())).isTrue();
        });
    }

    @Test
    void meraukeLivesOnInPapuaSelatan() {
        assertThat(FILE.successions())
                .contains(new Succession("91.01", "93.01", LocalDate.parse("2022-11-11")))
                .contains(new Succession("92.71", "96.71", LocalDate.parse("2022-12-09")));
        assertThat(named("93.01")).isEqualTo(named("91.01"));
    }

    private static Map<String, Long> clustersOn(LocalDate day) {
        return FILE.on(day).stream().collect(groupingBy(Row::cluster, counting()));
    }

    private static Predicate<Row> in(String... clusters) {
        return row -> List.of(clusters).contains(row.cluster());
    }

    private static String zoneOf(String province) {
        return WIT.contains(province) ? "Asia/Jayapura" : WITA.contains(province) ? "Asia/Makassar" : "Asia/Jakarta";
    }

    private static Row find(String code) {
        return FILE.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no institution with code " + code));
    }

    private static String named(String code) {
        return find(code).name();
    }
}
