package id.juara.story.shortlist;

import static id.juara.samples.SampleInnovation.BOOK_BOAT;
import static id.juara.samples.SampleInnovation.COMPLAINT_LINE;
import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.ONE_DAY_PERMIT;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.juara.harness.Cast;
import id.juara.harness.EditionToJudge;
import id.juara.harness.PlayedRound;
import id.juara.samples.SampleInnovation;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plenary from its opening to its seal, over HTTP: it chooses from the list that a desk round left. */
@QuarkusTest
class PlenaryTest {
    private static final String ROUNDS =
            """
            - id: desk
              title: {id: Penilaian berkas, en: Desk evaluation}
              kind: marks
              readings: 1
              criteria:
                - {id: impact, weight: 100, scale: {from: 0, to: 100, step: 1}, title: {id: Dampak, en: Impact}}
              cut: {top: 5}
            - id: plenary
              title: {id: Sidang pleno, en: Plenary}
              kind: deliberation
              from: desk
              deliberation: {quorum: 60}
              cut: CUT
            - id: panel
              title: {id: Presentasi, en: Panel}
              kind: panel
              from: plenary
              criteria:
                - {id: impact, weight: 100, scale: {from: 0, to: 100, step: 1}, title: {id: Dampak, en: Impact}}
              cut: {top: 1}
            """;

    /** In the order in which the desk leaves them: regency, city, province, ministry, regency. */
    private static final List<SampleInnovation> ORDER =
            List.of(FLOATING_CLINIC, WASTE_BANK, ONE_DAY_PERMIT, COMPLAINT_LINE, BOOK_BOAT);

    @Test
    void aPlenaryIsOpenedWithoutReadingsAndSeesItsListOnceItSits() {
        var edition = afterTheDesk("{top: 3}");
        var plenary = edition.round("plenary").seat(3);

        plenary.deal().statusCode(409).body("title", equalTo("round-has-no-marks"));
        plenary.ranking().statusCode(409).body("title", equalTo("round-not-open"));
        plenary.open().statusCode(200).body("state", equalTo("open"));
        plenary.reconcile().statusCode(409).body("title", equalTo("no-reconciliation"));

        plenary.ranking()
                .statusCode(200)
                .body(
                        "rankings[0].items.title",
                        contains(ORDER.stream().map(SampleInnovation::title).toArray()))
                .body("rankings[0].items.exact", contains("90", "80", "70", "60", "50"))
                .body("rankings[0].items.outcome", contains("in", "in", "in", "out", "out"));
        plenary.propose(Map.of("attendance", 3)).statusCode(409).body("title", equalTo("round-not-closed"));
    }

    @Test
    void aPlenaryDepartsFromItsListWithReasonsAndThoseChosenGoOn() {
        var edition = afterTheDesk("{top: 3, clusters: {regency: {floor: 1, cap: 1}, ministry: {floor: 1}}}");
        var plenary = sitting(edition, 3);

        choose(edition, plenary, 3, in(COMPLAINT_LINE, " ")).statusCode(422).body("title", equalTo("form-flawed"));
        choose(edition, plenary, 1).statusCode(409).body("title", equalTo("no-quorum"));
        choose(edition, plenary, null).statusCode(422).body("title", equalTo("attendance-missing"));
        choose(edition, plenary, 3, out(COMPLAINT_LINE, "Belum siap."), in(ONE_DAY_PERMIT, "Lebih luas."))
                .statusCode(422)
                .body("title", equalTo("plenary-breaks-cut"))
                .body("detail", containsString("ministry 0 < 1"));
        choose(edition, plenary, 3, in(BOOK_BOAT, "Dari timur."), out(WASTE_BANK, "Sudah ditiru."))
                .statusCode(422)
                .body("detail", containsString("regency 2 > 1"));
        choose(edition, plenary, 3, out(WASTE_BANK, "Sudah ditiru."))
                .statusCode(422)
                .body("detail", containsString("2 < 3"));

        choose(
                        edition,
                        plenary,
                        2,
                        out(FLOATING_CLINIC, "Tahun lalu sudah menang."),
                        in(BOOK_BOAT, "Satu-satunya dari timur."))
                .statusCode(201)
                .body("attendance", is(2))
                .body(
                        "items.findAll { it.departure }.departure",
                        containsInAnyOrder("Tahun lalu sudah menang.", "Satu-satunya dari timur."))
                .body(
                        "items.findAll { it.chosen }.submission",
                        containsInAnyOrder(ids(edition, WASTE_BANK, COMPLAINT_LINE, BOOK_BOAT)));
        plenary.seal().statusCode(200);
        edition.round("panel")
                .seat(1)
                .deal()
                .statusCode(201)
                .body("pairs.submission", containsInAnyOrder(ids(edition, WASTE_BANK, COMPLAINT_LINE, BOOK_BOAT)));
    }

    @Test
    void whereThereAreFewerThanTheCutAsksForAPlenaryMayTakeAllOfThem() {
        var edition = afterTheDesk("{top: 5, clusters: {agency: {floor: 2}, regency: {cap: 1}}}");
        var plenary = sitting(edition, 2);

        choose(edition, plenary, 2, out(WASTE_BANK, "Belum siap."))
                .statusCode(422)
                .body("detail", containsString("3 < 4"));
        choose(edition, plenary, 2).statusCode(201).body("chosen", is(4));
    }

    @Test
    void nobodySignsForThePlenaryTwice() {
        var edition = afterTheDesk("{top: 3}");
        var plenary = sitting(edition, 1);
        choose(edition, plenary, 1).statusCode(201);

        Cast.as(edition.cast().staff())
                .post(plenary.path("/shortlist/seal"))
                .then()
                .statusCode(403);
        plenary.seal().statusCode(200);
        plenary.seal().statusCode(409).body("title", equalTo("no-shortlist-proposed"));
    }

    private static PlayedRound sitting(EditionToJudge edition, int members) {
        var plenary = edition.round("plenary").seat(members);
        plenary.open().statusCode(200);
        plenary.close().statusCode(200).body("readings", is(0));
        return plenary;
    }

    private record Departure(SampleInnovation innovation, boolean in, String reason) {}

    private static Departure in(SampleInnovation innovation, String reason) {
        return new Departure(innovation, true, reason);
    }

    private static Departure out(SampleInnovation innovation, String reason) {
        return new Departure(innovation, false, reason);
    }

    private static ValidatableResponse choose(
            EditionToJudge edition, PlayedRound plenary, Integer attendance, Departure... departures) {
        var told = List.of(departures).stream()
                .map(one -> Map.of(
                        "submission", edition.submission(one.innovation()), "in", one.in(), "reason", one.reason()))
                .toList();
        return plenary.propose(
                attendance == null ? Map.of("departures", told) : Map.of("departures", told, "attendance", attendance));
    }

    private static Object[] ids(EditionToJudge edition, SampleInnovation... innovations) {
        return List.of(innovations).stream()
                .map(one -> edition.submission(one).toString())
                .toArray();
    }

    /** The desk round gives 90, 80, 70, 60 and 50 points, and all go on. */
    private static EditionToJudge afterTheDesk(String cut) {
        var rules = SampleRules.withRounds(SampleRules.freshName("plenary"), ROUNDS.replace("CUT", cut));
        var edition = EditionToJudge.of(rules, ORDER.toArray(SampleInnovation[]::new));
        var desk = edition.round("desk").seat(1);
        desk.deal().statusCode(201);
        desk.open().statusCode(200);
        for (var one : ORDER) {
            desk.mark(0, one, Map.of("impact", 90 - 10 * ORDER.indexOf(one) + ""))
                    .statusCode(200);
        }
        desk.close().statusCode(200);
        desk.propose(Map.of()).statusCode(201);
        desk.seal().statusCode(200);
        return edition;
    }
}
