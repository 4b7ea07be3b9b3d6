package id.juara.story.shortlist;

import static id.juara.harness.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A secretary sees the progress of a round always, its ranking and recap only where the rules say so. */
@QuarkusTest
class SecretarySightTest {
    private static final String SHOWN =
            "tells: {secretary: {order: rank, points: true, criteria: true, remarks: true, ranking: true}}";
    private static final String TOLD_LATER =
            "tells: {secretary: {order: rank, points: true, criteria: true, remarks: true}}";
    private static final List<String> RANKING = List.of("/ranking", "/ranking.xlsx", "/ranking.csv");
    private static final List<String> RECAP = List.of("/scoresheets.json", "/scoresheets.xlsx", "/scoresheets.csv");

    @Test
    void theProgressIsSeenWhateverTheRulesSay() {
        var round = ClosedRound.ofFour();

        for (var state : List.of("open", "reconciling", "closed", "sealed")) {
            ClosedRound.change("update round set state = ? where id = ?", state, round.desk);

            as(round.secretary).get(round.path() + "/progress").then().statusCode(200);
        }
    }

    @Test
    void aClosedRoundsRankingAndRecapAreNotShownUnlessTheRulesSaySo() {
        for (var round : List.of(ClosedRound.ofFour(), ClosedRound.ofFour(TOLD_LATER))) {
            for (var file : both()) {
                as(round.secretary)
                        .get(round.path() + file)
                        .then()
                        .statusCode(403)
                        .body("title", equalTo("ranking-not-shown"))
                        .body("detail", containsString("secretariat"));
            }
        }
    }

    @Test
    void whereTheRulesShowThemTheyAreSeenOnceTheRoundHasClosed() {
        var round = ClosedRound.ofFour(SHOWN);

        both().forEach(file ->
                as(round.secretary).get(round.path() + file).then().statusCode(200));

        ClosedRound.change("update round set state = 'open' where id = ?", round.desk);
        both().forEach(file -> as(round.secretary)
                .get(round.path() + file)
                .then()
                .statusCode(409)
                .body("title", equalTo("round-not-closed")));
    }

    @Test
    void theListThatStaffProposeStaysWithThem() {
        var round = ClosedRound.ofFour(SHOWN);
        round.propose().statusCode(201);

        as(round.secretary).get(round.path() + "/shortlist").then().statusCode(403);
    }

    @Test
    void aSecretaryWhoHoldsAnotherRoleSeesWhatThatRoleSees() {
        var round = ClosedRound.ofFour();
        Cast.grant(round.signatory, Role.SECRETARY);
        Cast.grant(round.staff, Role.SECRETARY);

        both().forEach(file -> as(round.staff).get(round.path() + file).then().statusCode(200));
        RANKING.forEach(
                file -> as(round.signatory).get(round.path() + file).then().statusCode(200));
        RECAP.forEach(
                file -> as(round.signatory).get(round.path() + file).then().statusCode(403));
    }

    private static List<String> both() {
        return List.of(RANKING, RECAP).stream().flatMap(List::stream).toList();
    }
}
