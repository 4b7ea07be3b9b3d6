package id.juara.story.occasion;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Told;
import id.juara.story.papers.Decreed;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a list after it was announced is told to the sides of the entries that it concerns, and to no others. */
@QuarkusTest
class ListChangesTest {
    @Test
    void anErratumIsToldToThoseWhomItStrikesAndAdds() {
        var round = ClosedRound.ofFour("objection-days: 5").published();
        as(round.staff)
                .body(Map.of(
                        "reason",
                        "Salah hitung",
                        "struck",
                        List.of(round.number(1)),
                        "added",
                        List.of(round.submissions.get(2))))
                .post(round.path() + "/errata")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.path() + "/errata/1/approval").then().statusCode(200);

        for (var entry : List.of(1, 2)) {
            for (var reader : List.of(round.writer(entry), round.localAdmin(entry))) {
                assertThat(Told.texts(reader, "corrected", round.submissions.get(entry), 1))
                        .singleElement()
                        .asString()
                        .contains("Correction 1", "Salah hitung", round.number(entry));
            }
        }
        assertThat(Told.texts(round.writer(0), "corrected")).isEmpty();
    }

    @Test
    void aFinalListIsToldToThoseWhoStandOnIt() {
        var round =
                Decreed.of(ClosedRound.ofFour("objection-days: 5").published().later("-10 days"));

        assertThat(Told.texts(round.writer(0), "final", round.submissions.get(0), 1))
                .singleElement()
                .asString()
                .contains("KEP 19/2026", round.number(0));
        assertThat(Told.texts(round.writer(3), "final")).isEmpty();
    }
}
