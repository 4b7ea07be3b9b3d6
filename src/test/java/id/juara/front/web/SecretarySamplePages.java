package id.juara.front.web;

import static id.juara.story.assignment.SampleRound.as;

import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.assignment.SampleRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The pages of a panel's secretary with something on each. */
final class SecretarySamplePages {
    private static final int ENTRIES = 60;
    private static final int JUDGES = 15;

    private SecretarySamplePages() {}

    static List<SamplePage> all() {
        var pages = new ArrayList<SamplePage>();
        running(pages);
        waiting(pages);
        panel(pages);
        return pages;
    }

    /** A round in which something is marked, somebody left and somebody is related to an entry. */
    private static void running(List<SamplePage> pages) {
        var round = new SampleRound(ENTRIES, JUDGES, "readings: 2");
        prepare(round, Map.of("marksBy", "2099-12-01"));
        var seats = round.seatAll();
        conflict(round, 0, 3);
        conflict(round, 4, 7);
        round.deal();
        round.open();
        IntStream.range(0, JUDGES).forEach(judge -> round.pile(judge).stream()
                .limit(judge % 5)
                .forEach(one -> round.save(judge, one, "70", "80", "submitted")));
        as(round.secretary).delete(round.path() + "/judges/" + seats.get(2) + "?reason=Sakit");
        as(round.secretary)
                .body(Map.of("judges", List.of(seats.get(5))))
                .post(round.path() + "/reminders")
                .then()
                .statusCode(201);
        var path = "/secretariat/" + round.edition + "/desk";
        pages.add(SamplePage.staff("secretariat", round.secretary, "/secretariat"));
        pages.add(SamplePage.staff("secretariat-board", round.secretary, path));
        pages.add(SamplePage.staff("secretariat-board-looked-at", round.auditor, path));
        pages.add(SamplePage.staff("secretariat-entries", round.secretary, path + "/entries"));
        pages.add(SamplePage.staff("secretariat-entries-found", round.secretary, path + "/entries?find=judge-3"));
        pages.add(SamplePage.staff("secretariat-entries-none", round.secretary, path + "/entries?find=tidak"));
        pages.add(SamplePage.staff("secretariat-dealing-rest", round.secretary, path + "/dealing?how=repair"));
        pages.add(SamplePage.staff("secretariat-chase", round.secretary, path + "/chase"));
        pages.add(SamplePage.staff("secretariat-chase-looked-at", round.auditor, path + "/chase"));
        pages.add(SamplePage.staff("secretariat-preparation-opened", round.secretary, path + "/preparation"));
        pages.add(SamplePage.staff("secretariat-readings", round.secretary, path + "/readings"));
        pages.add(SamplePage.staff("secretariat-judge", round.secretary, path + "/judges/" + seats.get(1)));
        pages.add(SamplePage.staff("secretariat-judge-left", round.secretary, path + "/judges/" + seats.get(2)));
        pages.add(SamplePage.staff("secretariat-leave", round.secretary, path + "/judges/" + seats.get(1) + "/leave"));
    }

    /** A round whose judges are being invited, and one that a limit keeps from being dealt. */
    private static void waiting(List<SamplePage> pages) {
        var blocked = new SampleRound(6, 2, "readings: 2");
        as(blocked.secretary)
                .body(Map.of(
                        "judges",
                        List.of(
                                Map.of("person", blocked.people.get(0), "most", 2),
                                Map.of("person", blocked.people.get(1), "most", 6))))
                .post(blocked.path() + "/judges")
                .then()
                .statusCode(201);
        var free = new SampleRound(4, 3, "readings: 1");
        free.seatAll();
        free.deal();
        var text = Map.of("id", "Pasar buka pada malam hari.", "en", "The market opens at night.");
        var entry = Map.of(
                "id",
                "market",
                "title",
                text,
                "parts",
                List.of(Map.of("heading", text, "text", text)),
                "marks",
                Map.of("novelty", 40, "impact", 75.5),
                "reasons",
                text);
        prepare(free, Map.of("pact", text, "marksBy", "2099-12-01", "practice", List.of(entry)));
        var told = "/secretariat/" + free.edition + "/desk/preparation";
        pages.add(SamplePage.staff("secretariat-preparation", free.secretary, told));
        pages.add(SamplePage.staff("secretariat-preparation-looked-at", free.auditor, told));
        pages.add(SamplePage.staff("secretariat-practice", free.secretary, told + "/practice/market"));
        pages.add(SamplePage.staff("secretariat-practice-new", free.secretary, told + "/practice"));
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("secretary")));
        cast.judge();
        Cast.invite(cast.secretary(), "Prof. Sari", Map.of("role", "judge", "edition", cast.edition()))
                .statusCode(201);
        var none = "/secretariat/" + cast.edition() + "/desk";
        pages.add(SamplePage.staff("secretariat-board-empty", cast.secretary(), none));
        pages.add(SamplePage.staff("secretariat-seats", cast.secretary(), none + "/seats"));
        pages.add(SamplePage.staff(
                "secretariat-dealing-blocked",
                blocked.secretary,
                "/secretariat/" + blocked.edition + "/desk/dealing?how=first"));
        pages.add(SamplePage.staff(
                "secretariat-dealing-redo", free.secretary, "/secretariat/" + free.edition + "/desk/dealing?how=redo"));
        pages.add(SamplePage.staff("secretariat-dealing-refused", cast.secretary(), none + "/dealing?how=first")
                .answering(409));
    }

    /** A panel's day with a turn under way, and sheets that were typed in: one waits, one was rejected. */
    private static void panel(List<SamplePage> pages) {
        var round = new SampleRound(8, 3, "kind: panel", "readings: all");
        var seats = round.seatAll();
        round.deal();
        round.open();
        var work = "/secretariat/" + round.edition + "/desk";
        var secretary = Visitor.signedIn(round.secretary);
        var made = secretary.post(
                work + "/days",
                Map.of("begins", "2026-05-02T09:00", "minutes", "20", "venue", "Aula Kementerian", "many", "5"));
        var day = made.header("Location").replaceAll(".*/days/([0-9a-f-]{36}).*", "$1");
        secretary.post(work + "/days/" + day + "/turns/" + round.submissions.get(0), Map.of("then", "begin"));
        secretary.post(work + "/days/" + day + "/attendance", Map.of("present", seats.get(0)));
        var pile = round.pile(0);
        for (var one : pile.subList(0, 2)) {
            secretary.post(work + "/sheets/" + one, Map.of("mark-novelty", "82,5", "mark-impact", "90", "remark", ""));
        }
        String sheet =
                as(round.judge(0)).get(round.path() + "/typed-sheets/mine").path("items[1].id");
        Visitor.signedIn(round.judge(0))
                .post(
                        "/panel/" + round.edition + "/desk/sheets/" + sheet + "/rejection",
                        Map.of("reason", "Dampak 70, bukan 90."));
        pages.add(SamplePage.staff("panel-days", round.secretary, work + "/days"));
        pages.add(SamplePage.staff("panel-day", round.secretary, work + "/days/" + day));
        pages.add(SamplePage.staff("panel-day-looked-at", round.auditor, work + "/days/" + day));
        pages.add(SamplePage.staff("panel-sheets", round.secretary, work + "/judges/" + seats.get(0) + "/sheets"));
        pages.add(SamplePage.staff("panel-typing", round.secretary, work + "/sheets/" + pile.get(2)));
        pages.add(SamplePage.form("panel-mine", round.judge(0), "/panel"));
        pages.add(SamplePage.form("panel-follow", round.judge(0), "/panel/" + round.edition + "/desk"));
    }

    private static void prepare(SampleRound round, Map<String, ?> told) {
        as(round.secretary).body(told).put(round.path() + "/preparation").then().statusCode(200);
    }

    private static void conflict(SampleRound round, int judge, int submission) {
        UUID entry = round.submissions.get(submission);
        as(round.judge(judge))
                .body(Map.of("submission", entry, "relation", "Pernah mendampingi unit ini"))
                .post(round.path() + "/conflicts")
                .then()
                .statusCode(201);
    }
}
