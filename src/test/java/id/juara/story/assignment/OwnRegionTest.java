package id.juara.story.assignment;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the rules say of a judge's own region, as the dealing keeps it: barred, capped or allowed. */
@QuarkusTest
class OwnRegionTest {

    @Test
    void aJudgeDoesNotReadHisOwnRegionWhereTheRulesBarIt() {
        var round = new SampleRound(4, 3, "readings: 2", "conflicts: {own-region: barred}");
        fromTheProvinceOf(round, 0, 1);
        var seats = round.seatAll();

        round.deal();

        assertThat(reads(round, seats.get(0), 1)).isFalse();
    }

    @Test
    void aRefusalNamesTheBarOnTheOwnRegionWhereThatAloneKeepsReadersAway() {
        var round = new SampleRound(2, 2, "readings: 2", "conflicts: {own-region: barred}");
        fromTheProvinceOf(round, 0, 1);
        var seats = round.seatAll();

        as(round.secretary)
                .post(round.path() + "/assignments?dryRun=true")
                .then()
                .statusCode(200)
                .body("blocked.limit", equalTo(List.of("own-region-barred")))
                .body(
                        "blocked[0].submissions",
                        equalTo(List.of(round.submissions.get(1).toString())))
                .body("blocked[0].judges", equalTo(List.of(seats.get(0).toString())))
                .body("blocked[0].possible", is(1));
        refusedInBothLanguages(
                round, "Penilai dari daerah yang sama dilarang", "Judges from the same region are barred");
    }

    @Test
    void aJudgeReadsHisOwnRegionWhereTheRulesAllowIt() {
        var round = new SampleRound(4, 2, "readings: 2", "conflicts: {own-region: allowed}");
        fromTheProvinceOf(round, 0, 1);
        var seats = round.seatAll();

        round.deal();

        assertThat(reads(round, seats.get(0), 1)).isTrue();
    }

    @Test
    void whereTheRulesCapTheOwnRegionNoPileHoldsMoreOfIt() {
        var round = new SampleRound(8, 4, "readings: 2", "conflicts: {own-region: capped, most-of-pile: 50}");
        inOneProvince(round, 6);
        fromTheProvinceOf(round, 0, 0);
        var seats = round.seatAll();

        var load = round.deal().body("readings", is(16)).extract().jsonPath().getInt("loads.'" + seats.get(0) + "'");

        var own = round.submissions.subList(0, 6).stream()
                .filter(submission -> reads(round, seats.get(0), round.submissions.indexOf(submission)))
                .count();
        assertThat(own * 2).isLessThanOrEqualTo(load);
        assertThat(load).isPositive();
    }

    @Test
    void sixtyPercentOfAPileMayBeOfTheOwnRegionWhereTheRulesCapItAndSayNoMore() {
        var round = new SampleRound(10, 2, "readings: 2", "conflicts: {own-region: capped}");
        inOneProvince(round, 6);
        fromTheProvinceOf(round, 0, 0);
        round.seatAll();
        var path = round.path() + "/assignments?dryRun=true";

        var six = as(round.secretary).post(path).then().statusCode(200);
        inOneProvince(round, 7);
        var seven = as(round.secretary).post(path).then().statusCode(200);

        six.body("readings", is(20)).body("blocked.limit", equalTo(List.of()));
        seven.body("readings", is(0))
                .body("gate", nullValue())
                .body("blocked.limit", equalTo(List.of("own-region-cap")));
    }

    @Test
    void aRefusalNamesTheCapOnTheOwnRegionAndWhoIsAtIt() {
        var round = new SampleRound(2, 1, "readings: 1", "conflicts: {own-region: capped, most-of-pile: 50}");
        inOneProvince(round, 2);
        fromTheProvinceOf(round, 0, 0);
        var seats = round.seatAll();

        as(round.secretary)
                .post(round.path() + "/assignments?dryRun=true")
                .then()
                .statusCode(200)
                .body("blocked.limit", equalTo(List.of("own-region-cap")))
                .body("blocked[0].judges", equalTo(List.of(seats.get(0).toString())));
        refusedInBothLanguages(round, "bagian dari daerahnya sendiri", "share from their own region");
        assertThat(SampleRound.figure("select count(*) from assignment where round = ?", round.round))
                .isZero();
    }

    @Test
    void whereAllReadAllACapOnTheOwnRegionLeavesOutWhatIsTooMuch() {
        var round = new SampleRound(4, 2, "readings: all", "conflicts: {own-region: capped, most-of-pile: 34}");
        inOneProvince(round, 2);
        fromTheProvinceOf(round, 0, 0);
        var seats = round.seatAll();

        round.deal().body("loads.'" + seats.get(0) + "'", is(3)).body("loads.'" + seats.get(1) + "'", is(4));
    }

    @Test
    void whereAllReadAllASubmissionLeftOutByEveryCapIsNamed() {
        var round = new SampleRound(1, 1, "readings: all", "conflicts: {own-region: capped, most-of-pile: 50}");
        fromTheProvinceOf(round, 0, 0);
        round.seatAll();

        as(round.secretary)
                .post(round.path() + "/assignments?dryRun=true")
                .then()
                .statusCode(200)
                .body("blocked.limit", equalTo(List.of("own-region-cap")));
    }

    private static void fromTheProvinceOf(SampleRound round, int judge, int submission) {
        var institution = UUID.randomUUID();
        SampleRound.change(
                """
                insert into institution (id, code, name, cluster, province_code, zone, valid_from)
                values (?, ?, 'Universitas', 'agency', ?, 'Asia/Jakarta', '2000-01-01')
                """,
                institution,
                round.edition + "-university",
                round.edition + "-p" + submission);
        SampleRound.change(
                "update membership set institution = ? where person = ?", institution, round.people.get(judge));
    }

    /** The first so many submissions come from the province of the first of them. */
    private static void inOneProvince(SampleRound round, int many) {
        round.institutions
                .subList(1, many)
                .forEach(institution -> SampleRound.change(
                        "update institution set province_code = ? where id = ?", round.edition + "-p0", institution));
    }

    private static void refusedInBothLanguages(SampleRound round, String indonesian, String english) {
        for (var language : Map.of("id", indonesian, "en", english).entrySet()) {
            as(round.secretary)
                    .header("Accept-Language", language.getKey())
                    .post(round.path() + "/assignments")
                    .then()
                    .statusCode(409)
                    .body("title", equalTo("dealing-blocked"))
                    .body("errors[0].detail", containsString(language.getValue()));
        }
    }

    private static boolean reads(SampleRound round, UUID seat, int submission) {
        return SampleRound.figure(
                        "select count(*) from assignment where judge = ? and submission = ?",
                        seat,
                        round.submissions.get(submission))
                > 0;
    }
}
