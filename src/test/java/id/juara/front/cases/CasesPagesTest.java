package id.juara.front.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.law.calibration.MadeUp;
import id.juara.story.advice.JudgedField;
import id.juara.story.advice.JudgedField.Sheet;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff search a round's marks for what is odd, take a case, decide it with a reason; an auditor reads along. */
@QuarkusTest
class CasesPagesTest {
    private static final Pattern CASE = Pattern.compile("href=\"([^\"]*/cases/[0-9a-f-]{36})\\?");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Test
    void whatLooksOddIsSearchedForTakenAndDecidedWithAReason() {
        var round = planted();
        var staff = Visitor.signedIn(round.staff);
        var list = list(round);

        assertThat(staff.get(list).asString()).contains("There are no cases yet.");
        var preview = staff.get(list.replace("/cases?", "/cases/search?")).asString();
        assertThat(preview).contains("Nothing is kept yet.", "same total", "New cases");
        assertThat(staff.get(list).asString()).as("a preview keeps nothing").contains("There are no cases yet.");
        var searched = searched(staff, list);
        assertThat(searched).contains("A case is no proof", ". same total</a>", "stands out");
        var one = caseOf(searched, "same total");
        var fresh = staff.get(one + "?lang=en").asString();
        assertThat(fresh)
                .contains("Nobody has taken it yet", "Hakim Rahasia 0", "What it means", "Odd below 0.25")
                .doesNotContain("Keep the decision");

        var early = staff.post(
                one + "/decision?lang=en",
                Map.of("version", version(fresh), "decision", "explained", "reason", "Ditanya."));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(staff.post(one + "/take?lang=en", Map.of("version", version(fresh)))
                        .statusCode())
                .isEqualTo(303);
        var taken = staff.get(one + "?lang=en").asString();
        var unsaid = staff.post(
                one + "/decision?lang=en", Map.of("version", version(taken), "decision", "", "reason", "Ditanya."));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.asString()).contains("Choose one.", ">Ditanya.</textarea>");
        assertThat(staff.post(
                                one + "/decision?lang=en",
                                Map.of("version", version(taken), "decision", "explained", "reason", "Ditanya."))
                        .statusCode())
                .isEqualTo(303);

        assertThat(staff.get(one + "?lang=en").asString())
                .contains("explained", "Ditanya.")
                .doesNotContain("<form");
        assertThat(staff.get(list + "&state=decided").asString()).contains(one);
        assertThat(staff.get(list + "&state=taken").asString()).contains("There are no such cases.");
    }

    @Test
    void whoSawAnOlderStateOfACaseChangesNothing() {
        var round = planted();
        var staff = Visitor.signedIn(round.staff);
        var one = caseOf(searched(staff, list(round)), "same total");
        var seen = version(staff.get(one + "?lang=en").asString());
        staff.post(one + "/take?lang=en", Map.of("version", seen));

        var again = staff.post(one + "/take?lang=en", Map.of("version", seen)); // a second click
        var stale = staff.post(
                one + "/decision?lang=en", Map.of("version", seen, "decision", "explained", "reason", "Ditanya."));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.asString()).contains("Keep the decision", ">Ditanya.</textarea>");
        assertThat(staff.get(list(round) + "&state=taken").asString()).contains(one);
    }

    @Test
    void anAuditorReadsCasesAndTheirWorkbookWithoutActing() {
        var round = planted();
        var searched = searched(Visitor.signedIn(round.staff), list(round));
        var auditor = Visitor.signedIn(round.auditor);

        assertThat(auditor.get(list(round)).asString())
                .contains(". same total</a>")
                .doesNotContain("<button", "/cases/search");
        assertThat(auditor.get(caseOf(searched, "same total") + "?lang=en").asString())
                .contains("How odd it is")
                .doesNotContain("<button");
        var workbook = auditor.get(list(round).replace("/cases?", "/cases/cases.xlsx?"));
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.contentType()).contains("spreadsheetml");
        assertThat(auditor.get("/office/" + round.edition + "/rounds/desk?lang=en")
                        .asString())
                .contains("What looks odd in the marks");
    }

    @Test
    void aPlenaryHasNoMarksToSearchAndIsOfferedNone() {
        var round = new ClosedRound(
                        List.of("cut: {top: 2}"),
                        List.of("kind: deliberation", "deliberation: {quorum: 60}", "cut: {top: 1}"),
                        ClosedRound.both(90),
                        ClosedRound.both(80))
                .sealed();
        round.closePanel();
        var staff = Visitor.signedIn(round.staff);
        var plenary = "/office/" + round.edition + "/rounds/panel";

        var cases = staff.get(plenary + "/cases?lang=en").asString();
        var waves = staff.get(plenary + "/waves?lang=en").asString();
        var page = staff.get(plenary + "?lang=en").asString();

        var why = "This round is decided by deliberation; there are no marks.";
        assertThat(cases).contains(why).doesNotContain("/cases/search");
        assertThat(waves).contains(why).doesNotContain("Close the readings under way");
        assertThat(page)
                .contains("there are no marks to be searched")
                .doesNotContain("/panel/cases", "/panel/waves", "/panel/judging");
        assertThat(staff.get(plenary + "/cases/search?lang=en").statusCode()).isEqualTo(409);
        assertThat(staff.get("/secretariat/" + round.edition + "/panel?lang=en").asString())
                .doesNotContain("/panel/waves");
    }

    /** The list after a search, to which its answer leads. */
    private static String searched(Visitor staff, String list) {
        assertThat(staff.post(list, Map.of()).statusCode()).isEqualTo(303);
        return staff.get(list).asString();
    }

    /** The page of a case of that kind in a list. */
    private static String caseOf(String list, String kind) {
        var row = list.substring(0, list.indexOf(". " + kind + "</a>"));
        return found(CASE, row.substring(row.lastIndexOf("<a ")));
    }

    private static String version(String page) {
        return found(VERSION, page);
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String list(ClosedRound round) {
        return "/office/" + round.edition + "/rounds/desk/cases?lang=en";
    }

    /** 100 submissions read three times by ten judges; judge 0 gives everything 70. */
    private static ClosedRound planted() {
        var sheets = JudgedField.sheets(
                        MadeUp.field(100, 10, 3).severity(.5).noise(.5).draw(5))
                .stream()
                .map(one -> one.judge() == 0 ? new Sheet(one.submission(), 0, 70, 70) : one)
                .toList();
        return new JudgedField(List.of("cut: {top: 20}"), 100, 10, sheets).round;
    }
}
