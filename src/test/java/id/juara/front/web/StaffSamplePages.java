package id.juara.front.web;

import id.juara.harness.Cast;
import id.juara.harness.Told;
import id.juara.harness.Visitor;
import id.juara.law.calibration.MadeUp;
import id.juara.samples.SampleRules;
import id.juara.story.advice.JudgedField;
import id.juara.story.screening.ScreenedEdition;
import id.juara.story.shortlist.ClosedRound;
import id.juara.story.submission.SampleEdition;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of ministry staff and the signatory with something on each. */
final class StaffSamplePages {
    private StaffSamplePages() {}

    static List<SamplePage> all() {
        var pages = new ArrayList<SamplePage>();
        office(pages);
        standings(pages);
        signing(pages);
        screening(pages);
        rules(pages);
        return pages;
    }

    private static void office(List<SamplePage> pages) {
        var open = SampleEdition.now();
        open.sent("Izin Satu Hari");
        var ended = SampleEdition.inSilence("is-sent");
        ended.handedIn("Perahu Baca");
        ended.closesIn("-1 second");
        var closed = ClosedRound.ofFour();
        pages.add(SamplePage.staff("office-closing", ended.staff, "/office/" + ended.edition + "/closing"));
        pages.add(SamplePage.staff("office", closed.staff, "/office"));
        pages.add(SamplePage.staff("office-found", closed.staff, "/office?find=" + closed.edition));
        pages.add(SamplePage.staff("office-open", closed.staff, "/office/" + open.edition));
        pages.add(SamplePage.staff("office-closed", closed.signatory, "/office/" + closed.edition));
        pages.add(SamplePage.staff("office-round", closed.staff, "/office/" + closed.edition + "/rounds/desk"));
        pages.add(
                SamplePage.staff("office-round-waiting", closed.staff, "/office/" + closed.edition + "/rounds/panel"));
    }

    private static void standings(List<SamplePage> pages) {
        var field = new JudgedField(
                List.of("points: {method: mean, decimals: 2, rounding: half-up, advice: calibrated}", "cut: {top: 20}"),
                60,
                10,
                JudgedField.sheets(MadeUp.field(60, 10, 3).severity(1).draw(11)));
        var closed = field.round;
        var round = "/office/" + closed.edition + "/rounds/desk";
        pages.add(SamplePage.staff("results", closed.staff, round + "/results"));
        pages.add(SamplePage.staff("results-why", closed.signatory, round + "/entries/" + field.submissions.get(3)));
        pages.add(SamplePage.staff("results-judging", closed.staff, round + "/judging"));
        pages.add(SamplePage.staff("results-what-if", closed.staff, round + "/what-if"));
        Visitor.signedIn(closed.staff).post(round + "/cases", Map.of());
        var odd = Cast.as(closed.staff).get(closed.path() + "/cases").<String>path("items[0].id");
        pages.add(SamplePage.staff("cases", closed.staff, round + "/cases"));
        pages.add(SamplePage.staff("cases-search", closed.staff, round + "/cases/search"));
        pages.add(SamplePage.staff("cases-none", closed.auditor, round + "/cases?state=decided"));
        pages.add(SamplePage.staff("cases-one", closed.staff, round + "/cases/" + odd));
        pages.add(SamplePage.staff("sensitivity", closed.staff, round + "/sensitivity"));
        pages.add(SamplePage.staff("sensitivity-found", closed.staff, studied(closed)));
    }

    /** A study of that round, which has ended. */
    private static String studied(ClosedRound round) {
        var id = Cast.as(round.staff)
                .body(Map.of("draws", 1000))
                .post(round.path() + "/sensitivity")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        Told.await(() -> Cast.as(round.staff).get("/api/v1/jobs/" + id).<String>path("state"), "DONE"::equals);
        return "/office/" + round.edition + "/rounds/desk/sensitivity/" + id;
    }

    private static void signing(List<SamplePage> pages) {
        var asked = ClosedRound.ofFour();
        var proposed = ClosedRound.ofFour();
        proposed.propose(Map.of(
                        "departures",
                        List.of(Map.of(
                                "submission", proposed.submissions.get(2), "in", true, "reason", "Daerah tertinggal"))))
                .statusCode(201);
        var sealed = ClosedRound.ofFour().sealed();
        var announced = ClosedRound.ofFour().sealed();
        announced.announce(Instant.now().plus(2, ChronoUnit.DAYS)).statusCode(201);
        var told = ClosedRound.ofFour("objection-days: 5").published();
        object(told, 2);
        pages.add(staff("signing-propose", asked.staff, asked, "/shortlist"));
        pages.add(staff("signing-proposed", proposed.staff, proposed, "/shortlist"));
        pages.add(staff("signing-seal", proposed.signatory, proposed, "/shortlist"));
        pages.add(staff("signing-announce", sealed.staff, sealed, "/publication"));
        pages.add(staff("signing-sign", announced.signatory, announced, "/publication"));
        pages.add(staff("signing-published", told.auditor, told, "/publication"));
        pages.add(staff("signing-objections", told.staff, told, "/objections"));
        pages.add(staff("signing-errata", told.staff, told, "/errata"));
        pages.add(staff("signing-decree", told.signatory, told, "/decree"));
        pages.add(staff("papers-none", asked.staff, asked, "/papers"));
        pages.add(staff("papers", told.signatory, told, "/papers"));
    }

    private static void screening(List<SamplePage> pages) {
        var day = new ScreenedEdition();
        day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");
        day.sent("Isian", "2020-01-01", "tes");
        day.closed();
        day.run().statusCode(200);
        var desk = "/office/" + day.edition + "/screening";
        var clerk = Visitor.signedIn(day.clerks.get(0));
        clerk.post(desk + "/queue", Map.of());
        var job = clerk.post(desk + "/run", Map.of()).header("Location").replaceAll("^https?://[^/]*|\\?.*", "");
        pages.add(SamplePage.staff("screening", day.staff, desk));
        pages.add(SamplePage.staff("screening-finding", day.clerks.get(0), desk + "/queue"));
        pages.add(SamplePage.staff("screening-nothing", day.clerks.get(1), desk + "/queue"));
        pages.add(SamplePage.staff("jobs", day.clerks.get(0), "/jobs"));
        pages.add(SamplePage.staff("jobs-one", day.clerks.get(0), job));
    }

    private static void rules(List<SamplePage> pages) {
        var frozen = Cast.of(SampleRules.small(SampleRules.freshName("rules")));
        var draft = Cast.draft(SampleRules.small(SampleRules.freshName("rules")));
        var path = "/office/" + draft.edition() + "/rules";
        Visitor.signedIn(draft.staff()).post(path + "/freeze", Map.of());
        pages.add(SamplePage.staff("rules", frozen.auditor(), "/office/" + frozen.edition() + "/rules"));
        pages.add(SamplePage.staff("rules-draft", draft.signatory(), path));
        pages.add(SamplePage.staff("rules-text", draft.staff(), path + "/text"));
        pages.add(SamplePage.staff("rules-form", draft.staff(), path + "/form"));
        pages.add(SamplePage.staff("rules-new", draft.staff(), "/office/new?from=" + frozen.edition()));
        pages.add(SamplePage.staff("rules-new-form", draft.staff(), "/office/new/form?from=" + frozen.edition()));
        pages.add(SamplePage.staff("rules-compared", draft.staff(), path + "/comparison?with=" + frozen.edition()));
        pages.add(SamplePage.staff("rules-trial", draft.staff(), path + "/trial"));
        pages.add(SamplePage.staff("rules-tried", draft.staff(), tried(draft)));
        pages.add(SamplePage.staff("office-draft", draft.staff(), "/office/" + draft.edition()));
    }

    /** A trial on a round of four, at its end. */
    private static String tried(Cast draft) {
        var staff = Visitor.signedIn(draft.staff());
        var form = Map.of("from", ClosedRound.ofFour().edition);
        var trial = staff.post("/office/" + draft.edition() + "/rules/trial", form)
                .header("Location")
                .replaceAll("^https?://[^/]*|\\?.*", "");
        while (staff.get(trial).asString().contains("data-refresh")) {
            Thread.onSpinWait();
        }
        return trial;
    }

    private static void object(ClosedRound round, int submission) {
        Cast.as(round.localAdmin(submission))
                .body(Map.of("submission", round.submissions.get(submission), "text", "Nilai kami kurang."))
                .post(round.path() + "/objections")
                .then()
                .statusCode(201);
    }

    private static SamplePage staff(String name, String subject, ClosedRound round, String page) {
        return SamplePage.staff(name, subject, "/office/" + round.edition + "/rounds/desk" + page);
    }
}
