package id.juara.front.secretariat;

import static id.juara.story.assignment.SampleRound.change;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Statements;
import id.juara.harness.Visitor;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who reads what is found on the board's table, and read part by part. */
@QuarkusTest
class BoardPagesTest {

    @Test
    void anEntryIsFoundByAPieceOfItsTitleOrItsNumber() {
        var round = new SampleRound(12, 3, "readings: 1").running();
        var secretary = Visitor.signedIn(round.secretary);

        var byTitle = look(secretary, table(round) + "&find=inovasi+1");
        var byNumber = look(secretary, table(round) + "&find=" + round.edition + "-1003");
        var percent = look(secretary, table(round) + "&find=%25");

        assertThat(titles(byTitle)).containsExactly("Inovasi 1", "Inovasi 10", "Inovasi 11");
        assertThat(byTitle.select("#find").val()).isEqualTo("inovasi 1");
        assertThat(titles(byNumber)).containsExactly("Inovasi 3");
        assertThat(titles(percent)).isEmpty();
        assertThat(percent.select("main [role=status]").text()).startsWith("No entry has that title or number");
    }

    @Test
    void aJudgeIsFoundByAPieceOfTheNameWithAllThatWasDealtToHimAndStandsFirst() {
        var round = new SampleRound(12, 10, "readings: 1").running();
        change("update person set name = 'Zubaidah Anggraini' where id = ?", round.people.get(9));
        var secretary = Visitor.signedIn(round.secretary);
        var dealt = round.pile(9).size();

        var page = look(secretary, table(round) + "&find=ANGGRA");

        assertThat(page.select("thead th").get(1).text()).isEqualTo("Zubaidah Anggraini");
        assertThat(titles(page)).hasSize(dealt).isNotEmpty();
        assertThat(page.select("tbody tr td:nth-child(2)").eachText()).containsOnly("reads");
    }

    @Test
    void theTableIsReadPartByPartAndKeepsWhatWasLookedFor() {
        var round = new SampleRound(30, 10, "readings: 1").running();
        var secretary = Visitor.signedIn(round.secretary);

        var first = look(secretary, table(round) + "&find=inovasi");
        var next = look(secretary, first.select("main a[rel=next]").attr("href"));
        var others = look(secretary, link(next, "Next judges"));

        var all = new ArrayList<>(titles(first));
        all.addAll(titles(next));
        assertThat(titles(first)).hasSize(25);
        assertThat(all).doesNotHaveDuplicates().hasSize(30);
        assertThat(next.select("main a[rel=next]")).isEmpty();
        assertThat(titles(others)).isEqualTo(titles(next));
        assertThat(others.select("thead th")).hasSize(3);
        assertThat(others.select("#find").val()).isEqualTo("inovasi");
        assertThat(titles(look(secretary, link(others, "From the first entry"))))
                .isEqualTo(titles(first));
        assertThat(look(secretary, link(others, "Previous judges"))
                        .select("thead th")
                        .eachText())
                .isEqualTo(next.select("thead th").eachText());
    }

    @Test
    void aLongerTableAsksTheDatabaseNoMoreStatements() {
        assertThat(asked(20, 6)).isEqualTo(asked(2, 2)).isNotEmpty();
    }

    private static List<String> asked(int submissions, int judges) {
        var round = new SampleRound(submissions, judges, "readings: 1").running();
        var secretary = Visitor.signedIn(round.secretary);
        Runnable look = () -> look(secretary, table(round) + "&find=inovasi");
        look.run(); // the first look may read the rules
        return Statements.of(look);
    }

    private static String link(Document page, String text) {
        return page.select("main .actions a").stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(page.select("main .actions").outerHtml()))
                .attr("href");
    }

    private static List<String> titles(Document page) {
        return page.select("tbody th").stream()
                .map(one -> one.ownText().strip())
                .toList();
    }

    private static Document look(Visitor visitor, String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static String table(SampleRound round) {
        return "/secretariat/" + round.edition + "/desk/entries?lang=en";
    }
}
