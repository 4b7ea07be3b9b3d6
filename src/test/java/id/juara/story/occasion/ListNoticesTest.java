package id.juara.story.occasion;

import static id.juara.harness.Cast.as;
import static id.juara.harness.Told.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Told;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever is on a list, and whoever is not, learns it with the public and not a moment earlier. */
@QuarkusTest
class ListNoticesTest {
    @Test
    void nobodyIsToldOfAListBeforeItsHour() {
        var round = ClosedRound.ofFour("objection-days: 5").sealed();
        round.announce(Instant.now().plus(1, ChronoUnit.HOURS)).statusCode(201);
        round.approve().statusCode(200);
        var waiting = await(
                () -> waits(round, "on-the-list").size()
                        + waits(round, "off-the-list").size(),
                n -> n == 4);

        var before = Told.to(round.localAdmin(0));
        as(round.localAdmin(0)).get("/api/v1/outbox").then().statusCode(403);
        ClosedRound.change(
                "update notice set due_at = due_at - interval '61 minutes' where edition = ?", round.edition);
        var chosen = Told.to(round.localAdmin(0), 1);
        var others = Told.to(round.localAdmin(3), 1);

        assertThat(waiting).isEqualTo(4);
        assertThat(before).isEmpty();
        assertThat(chosen.get(0)).startsWith("On the list: " + round.number(0));
        assertThat(others.get(0)).startsWith("Not on the list: " + round.number(3));
        assertThat(Told.to(round.writer(0), 1)).isEqualTo(chosen);
    }

    @Test
    void anObjectionsAnswerTheDecreeAndTheirSignaturesAreTold() {
        var round = ClosedRound.ofFour("objection-days: 5").published();
        String objection = as(round.localAdmin(2))
                .body(Map.of("submission", round.submissions.get(2), "text", "Nilai kami keliru."))
                .post(round.path() + "/objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(round.staff)
                .body(Map.of("answer", "Sudah diperiksa.", "effect", "NONE"))
                .post(round.path() + "/objections/" + objection + "/answer")
                .then()
                .statusCode(200);

        var objector = await(() -> Told.texts(round.localAdmin(2), "objection-answered"), found -> !found.isEmpty());
        var signatory = await(() -> Told.texts(round.signatory, "to-sign", round.edition), found -> found.size() == 2);

        assertThat(objector).hasSize(1);
        assertThat(objector.get(0)).contains(round.number(2)).doesNotContain("Sudah diperiksa");
        assertThat(signatory)
                .anyMatch(one -> one.contains("the announcement of a list: Desk evaluation, Trial"))
                .anyMatch(one -> one.contains("a shortlist: Desk evaluation, Trial"));
        assertThat(Told.texts(round.localAdmin(1), "objection-answered")).isEmpty();
    }

    private static List<String> waits(ClosedRound round, String kind) {
        return as(round.staff)
                .get("/api/v1/outbox/kinds/" + round.edition + "/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
