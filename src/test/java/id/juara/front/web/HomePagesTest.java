package id.juara.front.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

    private static Response home(String language) {
        return given().queryParam("lang", language).get("/");
    }
}
