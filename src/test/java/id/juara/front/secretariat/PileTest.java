package id.juara.front.secretariat;

import static id.juara.story.assignment.SampleRound.as;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Statements;
import id.juara.harness.Visitor;
import id.juara.story.assignment.SampleRound;
import id.juara.story.secretariat.ShowPile;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The secretary sees what a judge has to read and how far each reading is, and no mark. */
@QuarkusTest
class PileTest {

    @Test
    void theSecretarySeesEachEntryOfAPileAndHowFarItsReadingIs() {
        var round = new SampleRound(4, 2, "readings: 2");
        var seats = round.seatAll();
        round.deal();
        round.open();
        Map<String, UUID> pile = as(round.judge(0))
                .get(round.path() + "/assignments/mine?limit=500")
                .jsonPath()
                .<Map<String, String>>getList("items")
                .stream()
                .collect(toMap(one -> one.get("number"), one -> UUID.fromString(one.get("id"))));
        round.save(0, pile.get(number(round, 1)), "61.5", "62.5", "draft").statusCode(200);
        round.save(0, pile.get(number(round, 2)), "63.5", "64.5", "submitted").statusCode(200);
        as(round.judge(0))
                .body(Map.of("submission", round.submissions.get(3), "relation", "Keluarga"))
                .post(round.path() + "/conflicts")
                .then()
                .statusCode(201);

        var page = look(Visitor.signedIn(round.secretary), judge(round, seats.get(0)));

        assertThat(page.select("ul[aria-labelledby=pile] li").eachText())
                .containsExactly(
                        "Inovasi 0 To do " + number(round, 0) + " · Kabupaten 0",
                        "Inovasi 1 In work " + number(round, 1) + " · Kabupaten 1",
                        "Inovasi 2 Submitted " + number(round, 2) + " · Kabupaten 2",
                        "Inovasi 3 Excused " + number(round, 3) + " · Kabupaten 3");
        assertThat(page.text()).doesNotContain("61.5", "62.5", "63.5", "64.5");
        assertThat(as(round.auditor)
                        .get(round.path() + "/judges/" + seats.get(0) + "/pile")
                        .jsonPath()
                        .getList("items.stands"))
                .containsExactly("to-do", "in-work", "submitted", "excused");
    }

    @Test
    void aReadingInAPileHasNoRoomForAMark() {
        assertThat(Stream.of(ShowPile.Reading.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("number", "title", "institution", "stands");
    }

    @Test
    void aLongPileIsReadPartByPartAndAsksTheDatabaseNoMore() {
        var round = new SampleRound(103, 1, "readings: 1");
        var seats = round.seatAll();
        var secretary = Visitor.signedIn(round.secretary);
        assertThat(look(secretary, judge(round, seats.get(0))).select("p.empty").text())
                .isEqualTo("No entries are dealt to this judge yet.");
        round.deal();

        var first = look(secretary, judge(round, seats.get(0)));
        var next = look(secretary, first.select("main a[rel=next]").attr("href"));

        var all = new ArrayList<>(first.select(".rows li strong").eachText());
        all.addAll(next.select(".rows li strong").eachText());
        assertThat(first.select(".rows li")).hasSize(100);
        assertThat(all).hasSize(103).doesNotHaveDuplicates();
        assertThat(next.select("main a[rel=next]")).isEmpty();
        assertThat(asked(round, seats.get(0))).isEqualTo(asked(2)).isNotEmpty();
    }

    @Test
    void aPileIsToldToThoseAloneWhoRunItsRound() {
        var round = new SampleRound(2, 1, "readings: 1");
        round.seatAll();
        var other = new SampleRound(2, 1, "readings: 1");
        var elsewhere = other.seatAll().get(0);

        as(round.secretary)
                .get(round.path() + "/judges/" + elsewhere + "/pile")
                .then()
                .statusCode(404);
        assertThat(Visitor.signedIn(round.secretary)
                        .get(judge(round, elsewhere))
                        .statusCode())
                .isEqualTo(404);
    }

    private static List<String> asked(int submissions) {
        var round = new SampleRound(submissions, 1, "readings: 1");
        var seats = round.seatAll();
        round.deal();
        return asked(round, seats.get(0));
    }

    private static List<String> asked(SampleRound round, UUID seat) {
        var secretary = Visitor.signedIn(round.secretary);
        Runnable look = () -> look(secretary, judge(round, seat));
        look.run(); // the first look may read the rules
        return Statements.of(look);
    }

    private static Document look(Visitor visitor, String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static String number(SampleRound round, int entry) {
        return round.edition + "-" + (1000 + entry);
    }

    private static String judge(SampleRound round, UUID seat) {
        return "/secretariat/" + round.edition + "/desk/judges/" + seat + "?lang=en";
    }
}
