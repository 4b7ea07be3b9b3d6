package id.juara.front.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomePagesTest {
    @Test
    void everybodyReadsTheHomePageWithoutACookie() {
        var page = home("id");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.cookies()).isEmpty();
        assertThat(page.asString())
                .contains("<html lang=\"id\">")
                .contains("Kompetisi Inovasi Pelayanan Publik")
                .doesNotContain("<script");
    }

    @Test
    void thePageIsReadInEnglishWhereTheReaderAsksForIt() {
        assertThat(home("en").asString())
                .contains("<html lang=\"en\">")
                .contains("Public Service Innovation Competition")
                .doesNotContain("Kompetisi Inovasi");
    }

    @Test
    void aListOfAnUnknownEditionDoesNotExist() {
        given().get("/results/no-such-edition/desk").then().statusCode(404);
    }

    @Test
    void aListStandsOnTheHomePageFromItsHourOnAndOnceTwoHaveSigned() {
        var round = ClosedRound.ofFour().sealed();
        var link = "/results/" + round.edition + "/desk";

        round.announce(Instant.now().plus(Duration.ofDays(1))).statusCode(201);
        assertThat(home("id").asString()).as("planned").doesNotContain(link);
        round.approve().statusCode(200);
        assertThat(home("id").asString()).as("planned and signed").doesNotContain(link);
        given().get(link).then().statusCode(404);
        round.later("-2 days");

        assertThat(home("id").asString()).contains(link);
        given().get(link).then().statusCode(200);
    }

    @Test
    void aListWhoseHourHasComeUnsignedStandsNowhere() {
        var round = ClosedRound.ofFour().sealed();
        round.announce(Instant.now()).statusCode(201);

        assertThat(home("id").asString()).doesNotContain("/results/" + round.edition + "/desk");
        given().get("/results/" + round.edition + "/desk").then().statusCode(404);
    }

    private static Response home(String language) {
        return given().queryParam("lang", language).get("/");
    }
}
