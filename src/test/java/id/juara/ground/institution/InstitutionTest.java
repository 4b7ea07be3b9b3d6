package id.juara.ground.institution;

import static id.juara.harness.Cast.as;
import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.juara.ground.identity.Role;
import id.juara.ground.institution.InstitutionEvents.InstitutionsLoaded;
import id.juara.harness.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstitutionTest {
    private static final String STAFF = "staff-" + UUID.randomUUID();

    @Inject
    LoadInstitutions load;

    @BeforeAll
    static void staffIsThere() {
        Cast.grant(STAFF, Role.STAFF);
    }

    @Test
    void theInstitutionsOf2017AreThereFromTheFirstStartAndASecondStartChangesNothing() throws SQLException {
        var again = load.from(InstitutionsFile.read());

        assertThat(again).isEqualTo(new InstitutionsLoaded(0, 0));
        as(STAFF)
                .get("/api/v1/institutions?cluster=province&on=2017-04-01&limit=500")
                .then()
                .statusCode(200)
                .body("items", hasSize(34))
                .body("items.cluster", everyItem(equalTo("province")));
        as(STAFF)
                .get("/api/v1/institutions?cluster=province&on=2023-01-01&limit=500")
                .then()
                .body("items", hasSize(38));
    }

    @Test
    void aLaterFileBringsWhatIsNewAndChangesWhatItSaysOtherwise() throws SQLException {
        var file = InstitutionsFile.read();
        var was = file.rows().stream()
                .filter(row -> row.code().equals("D48"))
                .findFirst()
                .orElseThrow();
        var renamed = new InstitutionsFile.Row(
                was.code(),
                "PDAM Baru",
                was.cluster(),
                was.provinceCode(),
                was.zone(),
                was.validFrom(),
                was.validUntil());

        assertThat(load.from(new InstitutionsFile(List.of(renamed), List.of())))
                .isEqualTo(new InstitutionsLoaded(1, 0));
        as(STAFF).get("/api/v1/institutions/D48").then().body("institution.name", equalTo("PDAM Baru"));

        assertThat(load.from(file)).isEqualTo(new InstitutionsLoaded(1, 0));
    }

    @Test
    void institutionsKnowTheirSuccessors() {
        as(STAFF)
                .get("/api/v1/institutions/K13")
                .then()
                .statusCode(200)
                .body("successors.code", hasItems("K12", "K36"))
                .body("successors.on", everyItem(equalTo("2019-10-23")));
        as(STAFF).get("/api/v1/institutions/K36").then().body("predecessors.code", equalTo(List.of("K13")));
    }

    @Test
    void institutionsGoOnPageByPageInTheOrderOfTheirCodes() {
        var page = as(STAFF)
                .get("/api/v1/institutions?limit=3")
                .then()
                .body("items", hasSize(3))
                .extract();
        List<String> first = page.path("items.code");
        var next = page.header("Link").replaceAll("^<(.*?)>.*", "$1");

        List<String> second =
                as(STAFF).urlEncodingEnabled(false).get(next).then().extract().path("items.code");

        assertThat(first).isSorted();
        assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
        assertThat(second.get(0)).isGreaterThan(first.get(2));
    }

    @Test
    void anUnknownInstitutionIsNotThere() {
        as(STAFF).get("/api/v1/institutions/99.99").then().statusCode(404);
        as(STAFF).get("/api/v1/institutions?on=yesterday").then().statusCode(400);
    }

    @Test
    void staffRecordsAScoreAndItsLetterFollows() {
        score(2016, "65.40").then().statusCode(200).header("ETag", "\"0\"").body("grade", equalTo("B"));

        as(STAFF)
                .get("/api/v1/institutions/" + BANYUWANGI)
                .then()
                .body("grades.find { it.year == 2016 }.score", equalTo("65.40"));
    }

    @Test
    void aScoreOnABoundaryHasNoLetterUntilAnEditionsRulesDecide() {
        score(2015, "70").then().statusCode(200).body("score", equalTo("70.00")).body("grade", nullValue());
    }

    @Test
    void aScoreIsChangedOnlyByWhoeverSawItLast() {
        score(2014, "50.01").then().statusCode(200);

        score(2014, "55").then().statusCode(428);
        as(STAFF)
                .header("If-Match", "\"7\"")
                .body(Map.of("score", "55"))
                .put(grade(2014))
                .then()
                .statusCode(412);
        as(STAFF)
                .header("If-Match", "\"0\"")
                .body(Map.of("score", "55"))
                .put(grade(2014))
                .then()
                .statusCode(200);
    }

    @Test
    void aScoreLiesBetweenZeroAndAHundred() {
        for (var wrong : List.of("-1", "100.01", "70.123")) {
            score(2013, wrong).then().statusCode(422).body("errors.pointer", hasItem("/score"));
        }
        score(1900, "70").then().statusCode(422).body("errors.pointer", hasItem("/year"));
    }

    @Test
    void onlyStaffRecordsScores() {
        var auditor = "auditor-" + UUID.randomUUID();
        Cast.grant(auditor, Role.AUDITOR);

        as(auditor).body(Map.of("score", "70")).put(grade(2012)).then().statusCode(403);
        as(auditor).get("/api/v1/institutions/" + BANYUWANGI).then().body("grades.year", not(hasItem(2012)));
    }

    private static Response score(int year, String score) {
        return as(STAFF).body(Map.of("score", score)).put(grade(year));
    }

    private static String grade(int year) {
        return "/api/v1/institutions/" + BANYUWANGI + "/grades/" + year;
    }
}
