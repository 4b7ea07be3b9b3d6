package id.juara.story.shortlist;

import static id.juara.samples.SampleInnovation.BOOK_BOAT;
import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.ONE_DAY_PERMIT;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.juara.harness.Cast;
import id.juara.harness.EditionToJudge;
import id.juara.harness.PlayedRound;
import id.juara.samples.SampleInnovation;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A panel round from its opening to its seal, over HTTP and after a desk round that was played the same way. */
@QuarkusTest
class PanelRoundTest {
    private static final String ROUNDS =
            """
            - id: desk
              title: {id: Penilaian berkas, en: Desk evaluation}
              kind: marks
              readings: 1
              criteria:
                - {id: novelty, weight: 40, scale: {from: 0, to: 100, step: 1}, title: {id: Kebaruan, en: Novelty}}
                - {id: impact, weight: 60, scale: {from: 0, to: 100, step: 1}, title: {id: Dampak, en: Impact}}
              cut: {top: 3}
            - id: panel
              title: {id: Presentasi, en: Panel}
              kind: panel
              from: desk
              readings: READINGS
              criteria:
                - {id: substance, weight: 70, scale: {from: 0, to: 100, step: 1}, title: {id: Isi, en: Substance}}
                - {id: delivery, weight: 30, scale: {from: 0, to: 100, step: 1}, title: {id: Paparan, en: Delivery}}
              reconciliation: {counts: revised}
              carries: {desk: 40, panel: 60}
              ties: [substance, lot]
              cut: {top: 2}
            """;

    @Test
    void everyPanelistMarksEveryFinalistTheyReconcileAndCarriedPointsCount() {
        var edition = afterTheDesk("all");
        var panel = edition.round("panel").seat(2);

        panel.open().statusCode(409).body("title", equalTo("submissions-without-judge"));
        panel.deal().statusCode(201).body("readings", is(6));
        panel.open().statusCode(200);
        panel.reconcile().statusCode(409).body("title", equalTo("scoresheets-missing"));
        for (var panelist : List.of(0, 1)) {
            mark(panel, panelist, WASTE_BANK, 90, 80); // 87
            mark(panel, panelist, BOOK_BOAT, 70, 70); // 70
        }
        mark(panel, 0, FLOATING_CLINIC, 60, 60);
        mark(panel, 1, FLOATING_CLINIC, 80, 80); // 80
        panel.reconcile().statusCode(200).body("state", equalTo("reconciling"));
        Cast.as(panel.judge(0))
                .get("/api/v1/assignments/" + panel.assignment(0, FLOATING_CLINIC) + "/team")
                .then()
                .statusCode(200)
                .body("items.marks", contains(Map.of("substance", "80", "delivery", "80")));
        mark(panel, 0, FLOATING_CLINIC, 80, 70); // 77, so 78.5 by the two of them
        panel.ranking().statusCode(409).body("title", equalTo("round-not-closed"));
        panel.close().statusCode(200).body("readings", is(6));

        panel.ranking()
                .statusCode(200)
                .body(
                        "rankings[0].items.title",
                        contains(WASTE_BANK.title(), FLOATING_CLINIC.title(), BOOK_BOAT.title()))
                .body("rankings[0].items.exact", contains("82.6", "80.7", "68.4")) // 0.4 · desk + 0.6 · panel
                .body("rankings[0].items.outcome", contains("in", "in", "out"));
        panel.propose(Map.of()).statusCode(201).body("chosen", is(2));
        panel.seal().statusCode(200);
    }

    @Test
    void aTeamHearsEachFinalistAndNobodyElseSeesItsMarks() {
        var edition = afterTheDesk("2");
        var panel = edition.round("panel").seat(3);
        panel.deal().statusCode(201).body("readings", is(6));
        panel.open().statusCode(200);

        var heard = new ArrayList<String>();
        for (var panelist : List.of(0, 1, 2)) {
            var pile = panel.pile(panelist);
            assertThat(pile).hasSize(2).doesNotHaveDuplicates();
            heard.addAll(pile);
        }

        assertThat(heard)
                .containsExactlyInAnyOrder(
                        FLOATING_CLINIC.title(),
                        FLOATING_CLINIC.title(),
                        WASTE_BANK.title(),
                        WASTE_BANK.title(),
                        BOOK_BOAT.title(),
                        BOOK_BOAT.title());
        for (var panelist : List.of(0, 1, 2)) {
            finalists(panel, panelist).forEach(one -> mark(panel, panelist, one, 70, 70));
        }
        panel.reconcile().statusCode(200);
        for (var panelist : List.of(0, 1, 2)) {
            for (var one : finalists(panel, panelist)) {
                var path = "/api/v1/assignments/" + panel.assignment(panelist, one) + "/team";
                Cast.as(panel.judge(panelist)).get(path).then().statusCode(200).body("items", hasSize(1));
                Cast.as(panel.judge((panelist + 1) % 3)).get(path).then().statusCode(404);
            }
        }
        panel.close().statusCode(200);
        panel.propose(Map.of()).statusCode(201);
        panel.seal().statusCode(200);
    }

    @Test
    void aPanelistInConflictHearsTheOthersAndOneWhoComesLateHearsAll() {
        var edition = afterTheDesk("all");
        var panel = edition.round("panel").seat(2);
        Cast.as(panel.judge(0))
                .body(Map.of("submission", edition.submission(BOOK_BOAT), "relation", "Pernah menjadi pembinanya"))
                .post(panel.path("/conflicts"))
                .then()
                .statusCode(201);
        panel.deal().statusCode(201).body("readings", is(5));
        panel.open().statusCode(200);

        panel.seat(1);
        Cast.as(edition.cast().secretary())
                .post(panel.path("/assignments/repair"))
                .then()
                .statusCode(201)
                .body("readings", is(3));

        assertThat(panel.pile(0)).doesNotContain(BOOK_BOAT.title()).hasSize(2);
        assertThat(panel.pile(2)).hasSize(3);
    }

    /** The desk round gives 84, 76, 66 and 50 points, of which the first three go on. */
    private static EditionToJudge afterTheDesk(String readings) {
        var rules = SampleRules.withRounds(SampleRules.freshName("panel"), ROUNDS.replace("READINGS", readings));
        var edition = EditionToJudge.of(rules, FLOATING_CLINIC, WASTE_BANK, BOOK_BOAT, ONE_DAY_PERMIT);
        var desk = edition.round("desk").seat(1);
        desk.deal().statusCode(201);
        desk.open().statusCode(200);
        atTheDesk(desk, FLOATING_CLINIC, 90, 80);
        atTheDesk(desk, WASTE_BANK, 70, 80);
        atTheDesk(desk, BOOK_BOAT, 60, 70);
        atTheDesk(desk, ONE_DAY_PERMIT, 50, 50);
        desk.close().statusCode(200);
        desk.propose(Map.of()).statusCode(201).body("chosen", is(3));
        desk.seal().statusCode(200);
        return edition;
    }

    private static List<SampleInnovation> finalists(PlayedRound panel, int panelist) {
        var pile = panel.pile(panelist);
        return List.of(FLOATING_CLINIC, WASTE_BANK, BOOK_BOAT).stream()
                .filter(one -> pile.contains(one.title()))
                .toList();
    }

    private static void atTheDesk(PlayedRound desk, SampleInnovation one, int novelty, int impact) {
        desk.mark(0, one, Map.of("novelty", novelty + "", "impact", impact + ""))
                .statusCode(200);
    }

    private static void mark(PlayedRound panel, int panelist, SampleInnovation one, int substance, int delivery) {
        panel.mark(panelist, one, Map.of("substance", substance + "", "delivery", delivery + ""))
                .statusCode(200);
    }
}
