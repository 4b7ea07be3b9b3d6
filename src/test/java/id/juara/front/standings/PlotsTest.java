package id.juara.front.standings;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.law.calibration.MadeUp;
import id.juara.story.advice.JudgedField;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Each plot has a title, a description and a table beside it, and draws the figures of that table and no others. */
@QuarkusTest
class PlotsTest {
    private static final List<String> RULES = List.of(
            "points: {method: mean, decimals: 2, rounding: half-up, advice: calibrated}",
            "disagreement: {spread-over: 15, then: one-more-reading}",
            "cut: {top: 20}");

    @Test
    void theFiguresOfEachPlotAreThoseOfTheTableBesideIt() {
        var field = new JudgedField(
                RULES,
                60,
                10,
                JudgedField.sheets(MadeUp.field(60, 10, 3).severity(1).draw(11)));
        var round = "/office/" + field.round.edition + "/rounds/desk";
        var staff = Visitor.signedIn(field.round.staff);
        var seen = new ArrayList<String>();

        for (var page : List.of("/office/" + field.round.edition, round + "/results", round + "/judging")) {
            for (var language : List.of("id", "en")) {
                var plots = Jsoup.parse(staff.get(page + "?lang=" + language).asString())
                        .select("figure.chart");
                assertThat(plots).isNotEmpty();
                for (var plot : plots) {
                    seen.add(plot.attr("data-chart"));
                    assertThat(plot.select("svg > title").text()).isNotBlank();
                    assertThat(plot.select("svg > desc").text()).isNotBlank();
                    assertThat(drawn(plot)).isNotEmpty().isEqualTo(told(plot));
                }
            }
        }
        assertThat(seen).contains("funnel", "arrivals", "line-1", "marks", "severity", "agreement");
    }

    /** What is written in the picture: label and figure of each mark, in its order. */
    private static List<String> drawn(Element plot) {
        return switch (plot.attr("data-chart")) {
            case "funnel" -> paired(plot.select("svg > text:not(.figure)"), plot.select("svg > text.figure"));
            case "arrivals" ->
                plot.select("svg > circle > title").eachText().stream().sorted().toList();
            case "marks" -> plot.select("svg > rect > title").eachText();
            default ->
                plot.select("svg > circle > title, svg > polygon > title").eachText();
        };
    }

    private static List<String> paired(List<Element> labels, List<Element> figures) {
        var told = new ArrayList<String>();
        for (var i = 0; i < labels.size(); i++) {
            told.add(labels.get(i).text() + ": " + figures.get(i).text());
        }
        return told;
    }

    private static List<String> told(Element plot) {
        var told = new ArrayList<String>();
        for (var row : plot.select("tbody tr")) {
            var cells = row.select("td").eachText();
            switch (plot.attr("data-chart")) {
                case "arrivals" -> {
                    if (!row.child(1).text().isEmpty()) {
                        told.add(row.child(0).text() + ": " + row.child(1).text());
                    }
                    if (!row.child(2).text().isEmpty()) {
                        told.add(row.child(0).text() + ": " + row.child(2).text());
                    }
                }
                case "marks" -> {
                    told.add(cells.get(0) + ": " + cells.get(3) + " – " + cells.get(5));
                    told.add(cells.get(0) + ": " + cells.get(4));
                }
                default -> told.add(cells.get(0) + ": " + cells.get(1));
            }
        }
        return plot.attr("data-chart").equals("arrivals")
                ? told.stream().sorted().toList()
                : told;
    }

    @Test
    void aRoundWithASingleEntryReadOnceHasNoAgreementToDraw() {
        var round = new ClosedRound(List.of("cut: {top: 1}"), List.of(), new int[][] {{70, 80}});

        var told = Visitor.signedIn(round.staff)
                .get("/office/" + round.edition + "/rounds/desk/judging?lang=en")
                .asString();

        assertThat(told).contains("No entry was read more than once.", "cannot be told from the readings");
    }
}
