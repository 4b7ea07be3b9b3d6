package id.juara.front.secretariat;

import static id.juara.story.assignment.SampleRound.as;
import static id.juara.story.assignment.SampleRound.figure;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Judges come in by the secretary's pages, and readings are dealt, looked at first. */
@QuarkusTest
class DealingPagesTest {
    private static final String DEALT = "select count(*) from assignment where round = ? and state = 'open'";
    private static final String READERS =
            "select count(distinct judge) from assignment where round = ? and state = 'open'";

    @Test
    void aDealingIsLookedAtBeforeItIsKept() {
        var round = new SampleRound(6, 3, "readings: 2");
        round.seatAll();
        var secretary = Visitor.signedIn(round.secretary);
        var path = path(round);

        var preview = secretary.get(path + "/dealing?how=first&lang=en").asString();
        assertThat(preview).contains("12 readings are dealt.", "Can the judges be compared?");
        assertThat(figure(DEALT, round.round)).isZero();

        assertThat(secretary.post(path + "/dealing", Map.of("how", "first")).statusCode())
                .isEqualTo(303);
        assertThat(figure(DEALT, round.round)).isEqualTo(12);
        assertThat(secretary.post(path + "/dealing", Map.of("how", "first")).statusCode())
                .as("a second click")
                .isEqualTo(409);
    }

    @Test
    void allIsDealtAnewForAJudgeWhoCameLaterButOnlyBeforeTheRoundOpens() {
        var round = new SampleRound(6, 3, "readings: 1");
        seat(round, 0, 1);
        round.deal();
        var secretary = Visitor.signedIn(round.secretary);
        var path = path(round);
        assertThat(figure(READERS, round.round)).isEqualTo(2);

        var seated = secretary.post(path + "/seats", Map.of("person", round.people.get(2), "most", ""));
        assertThat(seated.statusCode()).isEqualTo(303);
        assertThat(secretary.post(path + "/dealing", Map.of("how", "redo")).statusCode())
                .isEqualTo(303);

        assertThat(figure(DEALT, round.round)).isEqualTo(6);
        assertThat(figure(READERS, round.round)).isEqualTo(3);
        round.open();
        var late = secretary.post(path + "/dealing?lang=en", Map.of("how", "redo"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("cannot be dealt anew, only completed");
    }

    @Test
    void aRedoneDealingLeavesExcusedJudgesWithoutTheEntryThatTheyAreRelatedTo() {
        var round = new SampleRound(4, 2, "readings: 1");
        round.seatAll();
        round.deal();
        for (var submission : round.submissions) {
            as(round.judge(0))
                    .body(Map.of("submission", submission, "relation", "Keluarga"))
                    .post(round.path() + "/conflicts")
                    .then()
                    .statusCode(201);
        }

        Visitor.signedIn(round.secretary).post(path(round) + "/dealing", Map.of("how", "redo"));

        assertThat(figure(DEALT, round.round)).isEqualTo(4);
        assertThat(figure(READERS, round.round)).isEqualTo(1);
    }

    @Test
    void whatIsInTheWayIsNamedAndNothingIsDealt() {
        var round = new SampleRound(6, 2, "readings: 2");
        seat(round, 0, 1);
        var secretary = Visitor.signedIn(round.secretary);
        var judges = as(round.secretary).get(round.path() + "/judges").jsonPath();
        var first = path(round) + "/judges/" + judges.getString("items[0].id");

        assertThat(secretary.post(first + "?lang=en", Map.of("most", "banyak")).asString())
                .contains("Write a whole number of one or more");
        assertThat(secretary.post(first, Map.of("most", "2")).statusCode()).isEqualTo(303);

        var preview = secretary.get(path(round) + "/dealing?how=first&lang=en").asString();
        assertThat(preview).contains("What is in the way").doesNotContain("<button>Deal</button>");
        assertThat(secretary
                        .post(path(round) + "/dealing", Map.of("how", "first"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(figure(DEALT, round.round)).isZero();
    }

    @Test
    void aJudgeIsInvitedByALinkThatCanBeRenewedAndWithdrawn() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("inviting")));
        var secretary = Visitor.signedIn(cast.secretary());
        var path = "/secretariat/" + cast.edition() + "/desk/seats";

        var flawed = secretary.post(path + "/invitations", Map.of("names", " \n"));
        assertThat(flawed.statusCode()).isEqualTo(422);
        var made = secretary.post(path + "/invitations", Map.of("names", "Prof. Sari"));
        var code = made.asString().replaceAll("(?s).*<strong class=\"hash code\">([^<]+)</strong>.*", "$1");
        var id = made.asString().replaceAll("(?s).*/invitations/([0-9a-f-]{36})/renewal.*", "$1");
        var renewed = secretary.post(path + "/invitations/" + id + "/renewal", Map.of());
        var fresh = renewed.asString().replaceAll("(?s).*<strong class=\"hash code\">([^<]+)</strong>.*", "$1");
        assertThat(fresh).isNotEqualTo(code);
        Cast.accept("sari-" + id, fresh).statusCode(200);

        assertThat(secretary.get(path).asString()).contains("Prof. Sari").doesNotContain("/renewal");
        secretary.post(path + "/invitations", Map.of("names", "Prof. Budi"));
        var other = secretary.get(path).asString().replaceAll("(?s).*/invitations/([0-9a-f-]{36})/renewal.*", "$1");
        assertThat(secretary
                        .post(path + "/invitations/" + other + "/revocation", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(secretary.get(path).asString()).doesNotContain("Prof. Budi");
    }

    @Test
    void manyJudgesAreInvitedAtOnceOrNoneWhereALineIsAtFault() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("many")));
        var secretary = Visitor.signedIn(cast.secretary());
        var path = "/secretariat/" + cast.edition() + "/desk/seats";
        secretary.post(path + "/invitations", Map.of("names", "Prof. Budi"));

        var flawed = secretary.post(
                path + "/invitations?lang=en",
                Map.of(
                        "names",
                        "Dr. Tari, M.Si.\n\nProf. Sari; tiada\ndr. tari, m.si.\nprof.  budi\n; 3201\n"
                                + "x".repeat(201)));
        var invited = secretary.get(path).asString();
        var made = secretary.post(
                path + "/invitations", Map.of("names", "Dr. Tari, M.Si.\n\n  Prof. Sari ; \nProf. Wulan\n"));

        assertThat(flawed.statusCode()).isEqualTo(422);
        assertThat(flawed.asString())
                .contains("Line 4: dr. tari, m.si. stands in line 1 already.")
                .contains("Line 5: prof.  budi is invited already")
                .contains("Prof. Sari; tiada\n"); // nothing typed is lost
        assertThat(invited).doesNotContain("Dr. Tari");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.asString().split("<strong class=\"hash code\">")).hasSize(4);
        assertThat(secretary.get(path).asString()).contains("Dr. Tari, M.Si.", "Prof. Sari", "Prof. Wulan");
        var unknown = secretary.post(
                path + "/invitations?lang=en", Map.of("names", "Prof. Made\nProf. Nyoman; tiada\n; 3201\n"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.asString())
                .contains("Line 2: There is no institution of this code.", "Line 3: Must be filled");
        assertThat(secretary.get(path).asString()).doesNotContain("Prof. Made");
    }

    private static String path(SampleRound round) {
        return "/secretariat/" + round.edition + "/desk";
    }

    private static void seat(SampleRound round, int... judges) {
        as(round.secretary)
                .body(Map.of(
                        "judges",
                        List.copyOf(java.util.Arrays.stream(judges)
                                .mapToObj(one -> Map.of("person", round.people.get(one)))
                                .toList())))
                .post(round.path() + "/judges")
                .then()
                .statusCode(201);
    }
}
