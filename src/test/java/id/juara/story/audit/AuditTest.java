package id.juara.story.audit;

import static id.juara.harness.Cast.as;
import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.juara.ground.ledger.Event;
import id.juara.harness.Cast;
import id.juara.harness.EditionToJudge;
import id.juara.harness.PlayedRound;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Language;
import id.juara.samples.SampleRules;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an auditor asks of the ledger, and what it answers. */
@QuarkusTest
class AuditTest {
    @Test
    void whoChangedThisMarkWhenAndWhoAllowedItIsToldAtOnce() {
        var edition = EditionToJudge.of(SampleRules.small(SampleRules.freshName("marks")), FLOATING_CLINIC, WASTE_BANK);
        var desk = judged(edition);
        desk.mark(0, FLOATING_CLINIC, Map.of("novelty", "70", "impact", "60")).statusCode(200);
        desk.mark(0, FLOATING_CLINIC, Map.of("novelty", "85", "impact", "60")).statusCode(200);

        var told = auditor(edition, "/assignments/" + desk.assignment(0, FLOATING_CLINIC))
                .statusCode(200)
                .body("title", equalTo("Klinik Terapung"))
                .body("changes.version", contains(2, 1))
                .body("changes[0].marks.find { it.criterion == 'novelty' }.from", equalTo("70"))
                .body("changes[0].marks.find { it.criterion == 'novelty' }.to", equalTo("85"))
                .body("changes[0].marks.find { it.criterion == 'impact' }.to", equalTo("60"))
                .body("allowed.kind", contains("JudgesSeated", "ReadingsDealt", "RoundOpened"))
                .body("changes[0].allowedBy.kind", equalTo("RoundOpened"))
                .extract()
                .jsonPath();

        assertThat(told.getString("changes[0].deed.by")).isEqualTo(told.getString("judge"));
        assertThat(Instant.parse(told.getString("changes[0].deed.at")))
                .isAfter(Instant.parse(told.getString("changes[1].deed.at")));
    }

    @Test
    void theTimelineOfAnEntryHoldsWhatHappenedToItsReadingsAndWhatWasSaidOfIt() {
        var edition = EditionToJudge.of(SampleRules.small(SampleRules.freshName("trail")), FLOATING_CLINIC, WASTE_BANK);
        var desk = judged(edition);
        desk.mark(0, FLOATING_CLINIC, Map.of("novelty", "70", "impact", "60")).statusCode(200);
        var clinic = "submission/" + edition.submission(FLOATING_CLINIC);

        var told = auditor(edition, "/timeline?about=" + clinic)
                .statusCode(200)
                .body("items.kind", hasItems("ScoresheetSubmitted", "ScreeningClosed", "SubmissionSent"))
                .body("items.about", not(hasItem("submission/" + edition.submission(WASTE_BANK))))
                .body("readings", not(empty()))
                .extract()
                .jsonPath();
        auditor(edition, "/timeline?about=" + told.getString("named.id").split(" · ")[0])
                .body("about", equalTo(clinic));
        auditor(edition, "/timeline?about=" + clinic + "&until=2020-01-01T00:00:00Z")
                .body("items", empty());
        auditor(edition, "/timeline?about=nothing").statusCode(404);
        auditor(edition, "/timeline?about=").statusCode(400);
        auditor(edition, "/timeline?about=" + clinic + "&until=yesterday").statusCode(400);
    }

    @Test
    void everyHumanHandIsInOneListWithItsReasonAndTheSecondPerson() {
        var round = ClosedRound.ofFour("objection-days: 5");
        round.propose(Map.of(
                        "departures",
                        List.of(
                                Map.of(
                                        "submission",
                                        round.submissions.get(2),
                                        "in",
                                        true,
                                        "reason",
                                        "Daerah tertinggal"),
                                Map.of(
                                        "submission",
                                        round.submissions.get(1),
                                        "in",
                                        false,
                                        "reason",
                                        "Satu provinsi"))))
                .statusCode(201);
        hands(round, "")
                .body("items.way", contains("departure"))
                .body("items[0].second", equalTo(""))
                .body("items[0].details.id", hasItem(startsWith("+ " + round.number(2) + " · ")))
                .body("items[0].details.id", hasItem(endsWith(": Daerah tertinggal")));
        round.seal().statusCode(200);
        round.announce(Instant.now()).statusCode(201);
        round.approve().statusCode(200);
        as(round.staff)
                .body(Map.of("reason", "Salah hitung", "struck", List.of(round.number(0)), "added", List.of()))
                .post(round.path() + "/errata")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.path() + "/errata/1/approval").then().statusCode(200);

        hands(round, "")
                .body("items.way", contains("amendment", "departure"))
                .body("items[0].deed.why.id", equalTo("Salah hitung"))
                .body("items[1].deed.why", nullValue())
                .body("items[0].deed.named.en", startsWith("Desk evaluation"))
                .body("items.deed.by", contains("Orang " + round.staff, "Orang " + round.staff))
                .body("items.second", contains("Orang " + round.signatory, "Orang " + round.signatory));
        hands(round, "?way=departure").body("items.way", contains("departure"));
        hands(round, "?way=proxy").body("items", empty());
        as(round.auditor)
                .get("/api/v1/audit/editions/" + round.edition + "/hands?way=any")
                .then()
                .statusCode(400);
    }

    @Test
    void aListThatFollowsTheOrderIsNoHand() {
        var round = ClosedRound.ofFour().published();

        hands(round, "").body("items", empty());
    }

    @Test
    void anEditionIsToldAsItStoodAtAMoment() {
        var round = ClosedRound.ofFour();
        var closed = Instant.now();
        round.sealed();
        var sealed = Instant.now();
        round.announce(sealed.plusSeconds(3600)).statusCode(201);
        round.approve().statusCode(200);

        state(round, closed).body("rounds.state", contains("waiting", "waiting")); // it was never opened by an act
        state(round, sealed)
                .body("state", equalTo("draft"))
                .body("rounds[0].state", equalTo("sealed"))
                .body("rounds[0].readings", equalTo(8))
                .body("sent", equalTo(4));
        state(round, Instant.now()).body("rounds[0].state", equalTo("approved"));
        state(round, sealed.plusSeconds(4000)).body("rounds[0].state", equalTo("told"));
    }

    @Test
    void aCalendarIsToldAsItWasBeforeALaterAmendment() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("then")));
        String before = as(cast.staff())
                .get("/api/v1/editions/" + cast.edition() + "/calendar")
                .then()
                .extract()
                .path("closes");
        var then = Instant.now();
        as(cast.staff())
                .body(Map.of(
                        "letter", "B/1/2026",
                        "letterDate", "2026-01-31",
                        "reason", "Diperpanjang.",
                        "closes", Instant.parse(before).plusSeconds(86_400).toString(),
                        "ageFrom", "new-close"))
                .post("/api/v1/editions/" + cast.edition() + "/amendments")
                .then()
                .statusCode(201);
        as(cast.signatory())
                .post("/api/v1/editions/" + cast.edition() + "/amendments/1/approval")
                .then()
                .statusCode(200);

        var path = "/api/v1/audit/editions/" + cast.edition();
        String frozen = as(cast.staff())
                .get("/api/v1/editions/" + cast.edition())
                .then()
                .extract()
                .path("rulesSha256");
        as(cast.staff())
                .get(path + "/state?at=" + then)
                .then()
                .body("closes", equalTo(before))
                .body("rulesSha256", equalTo(frozen)); // an amendment moves days and leaves the rules
        as(cast.staff())
                .get(path + "/state?at=" + Instant.now())
                .then()
                .body(
                        "closes",
                        equalTo(Instant.parse(before).plusSeconds(86_400).toString()));
        as(cast.staff())
                .get(path + "/hands")
                .then()
                .body("items.deed.kind", contains("AmendmentProposed"))
                .body("items[0].deed.why.en", equalTo("Diperpanjang."));
    }

    @Test
    void theRulesOfADraftAreToldAsTheyWereBeforeTheyWereReplaced() {
        var text = SampleRules.small(SampleRules.freshName("draft"));
        var cast = Cast.draft(text);
        var path = "/api/v1/audit/editions/" + cast.edition() + "/state?at=";
        var then = Instant.now();
        as(cast.staff())
                .contentType("text/yaml")
                .header("If-Match", "\"0\"")
                .body(text + "# lain\n")
                .put("/api/v1/editions/" + cast.edition() + "/rules")
                .then()
                .statusCode(200);

        as(cast.staff()).get(path + then).then().body("rulesSha256", equalTo(sha256(text)));
        as(cast.staff()).get(path + Instant.now()).then().body("rulesSha256", equalTo(sha256(text + "# lain\n")));
    }

    private static String sha256(String text) {
        return Digest.ofText(text).hex();
    }

    @Test
    void everyKindOfEventHasASentenceInBothLanguages() {
        var kinds = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.juara").stream()
                        .filter(one -> one.isAssignableTo(Event.class) && !one.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();

        assertThat(kinds).hasSizeGreaterThan(70).allSatisfy(kind -> {
            assertThat(TellDeeds.SENTENCES.in(Language.ID, kind)).isNotBlank();
            assertThat(TellDeeds.SENTENCES.in(Language.EN, kind)).isNotBlank();
        });
    }

    private static PlayedRound judged(EditionToJudge edition) {
        var desk = edition.round("desk").seat(2);
        desk.deal().statusCode(201);
        desk.open().statusCode(200);
        return desk;
    }

    private static ValidatableResponse auditor(EditionToJudge edition, String path) {
        return as(edition.cast().staff()).get("/api/v1/audit" + path).then();
    }

    private static ValidatableResponse hands(ClosedRound round, String asked) {
        return as(round.auditor)
                .get("/api/v1/audit/editions/" + round.edition + "/hands" + asked)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse state(ClosedRound round, Instant at) {
        return as(round.auditor)
                .get("/api/v1/audit/editions/" + round.edition + "/state?at=" + at)
                .then()
                .statusCode(200);
    }
}
