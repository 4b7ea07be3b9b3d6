package id.juara.front.web;

import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static id.juara.story.submission.SampleEdition.as;

import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.shortlist.ClosedRound;
import id.juara.story.submission.AnswerQuestion;
import id.juara.story.submission.SampleEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Every page with something on it, made once by the public API; a new page gets its line here. */
final class SamplePages {
    private static List<SamplePage> made;

    private SamplePages() {}

    static synchronized List<SamplePage> all() {
        if (made == null) {
            var pages = new ArrayList<SamplePage>();
            frame(pages);
            writing(pages);
            outcome(pages);
            pages.addAll(NoticeSamplePages.all());
            pages.addAll(JudgesSamplePages.all());
            pages.addAll(PublicSamplePages.all());
            pages.addAll(StaffSamplePages.all());
            pages.addAll(WavesSamplePages.all());
            pages.addAll(TableSamplePages.all());
            pages.addAll(AuditSamplePages.all());
            pages.addAll(SecretarySamplePages.all());
            pages.addAll(PeopleSamplePages.all());
            pages.addAll(MaterialSamplePages.all());
            made = List.copyOf(pages);
        }
        return made;
    }

    private static void frame(List<SamplePage> pages) {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("pages")));
        var stranger = "stranger-" + UUID.randomUUID();
        pages.add(SamplePage.open("home", "/"));
        pages.add(SamplePage.open("enter", "/enter"));
        pages.add(SamplePage.open("invitation", "/invitation"));
        pages.add(SamplePage.open("not-signed-in", "/not-signed-in"));
        pages.add(SamplePage.open("not-found", "/no-such-page").answering(404));
        pages.add(SamplePage.form("me-without-role", stranger, "/me"));
        pages.add(SamplePage.form("me-unit", cast.unit(BANYUWANGI, "Puskesmas Sobo"), "/me"));
        pages.add(SamplePage.form("me-judge", cast.judge(), "/me"));
        pages.add(SamplePage.staff("me-staff", cast.staff(), "/me"));
        pages.add(SamplePage.form("invitation-code", stranger, "/invitation"));
    }

    /** An edition of a unit and its local admin: an entry being written, one with its files handed in, one sent. */
    private static void writing(List<SamplePage> pages) {
        var open = SampleEdition.now();
        var draft = open.draft(open.nurse, Map.of("group", "umum", "title", "Klinik Terapung", "answers", Map.of()));
        var waiting = open.handedIn("Bank Sampah Pesisir");
        var returned = open.handedIn("Perahu Pustaka");
        var sent = open.sent("Izin Satu Hari");
        as(open.admin)
                .body(Map.of("remarks", List.of(Map.of("question", "impact", "remark", "Sebutkan cara mengukurnya."))))
                .post("/api/v1/submissions/" + returned + "/return")
                .then()
                .statusCode(200);
        var mended = open.handedIn("Apotek Keliling");
        var unit = Visitor.signedIn(open.nurse);
        Visitor.signedIn(open.admin).post("/entries/" + mended + "/return", Map.of("whole", "Sebutkan sumbernya."));
        unit.post(
                "/entries/" + mended + "/questions/impact",
                Map.of(
                        "seen",
                        AnswerQuestion.mark("Kunjungan naik dari 40 menjadi 310 orang sebulan, dihitung puskesmas."),
                        "text",
                        "Kunjungan naik dari 40 menjadi 310 orang sebulan, dihitung dinas setiap bulan."));
        unit.post("/entries/" + mended + "/hand-in", Map.of("declared", "yes"));
        var queue = "/queue/" + open.edition + "/sending?submission=" + waiting;
        pages.add(SamplePage.open("eligibility", "/eligibility"));
        pages.add(SamplePage.open("eligibility-asked", "/eligibility/" + open.edition));
        pages.add(SamplePage.open(
                "eligibility-barred", "/eligibility/" + open.edition + "?old-enough=yes&names-a-goal=no"));
        pages.add(SamplePage.form("entries", open.nurse, "/entries"));
        pages.add(SamplePage.form("entries-none", open.librarian, "/entries"));
        pages.add(SamplePage.form("begin", open.nurse, "/entries/new/" + open.edition));
        pages.add(SamplePage.form("tasks", open.nurse, "/entries/" + draft));
        pages.add(SamplePage.form("tasks-returned", open.nurse, "/entries/" + returned));
        pages.add(SamplePage.form("tasks-sent", open.admin, "/entries/" + sent));
        pages.add(SamplePage.form("about", open.nurse, "/entries/" + draft + "/about"));
        pages.add(SamplePage.form("question", open.nurse, "/entries/" + draft + "/questions/summary"));
        pages.add(SamplePage.form("question-remarked", open.nurse, "/entries/" + returned + "/questions/impact"));
        pages.add(SamplePage.form("question-locked", open.nurse, "/entries/" + waiting + "/questions/impact"));
        pages.add(SamplePage.form("files", open.nurse, "/entries/" + draft + "/files"));
        pages.add(SamplePage.form("check", open.nurse, "/entries/" + draft + "/check"));
        pages.add(SamplePage.form("review", open.nurse, "/entries/" + draft + "/review"));
        pages.add(SamplePage.form("receipt", open.nurse, "/entries/" + sent + "/receipt"));
        pages.add(SamplePage.form("history", open.nurse, "/entries/" + returned + "/history"));
        pages.add(SamplePage.form("letters", open.nurse, "/entries/" + draft + "/letters"));
        pages.add(SamplePage.form("sharing", open.nurse, "/entries/" + draft + "/sharing"));
        pages.add(SamplePage.open("shared", sharedBy(open.nurse, draft)));
        pages.add(SamplePage.open("shared-sent", sharedBy(open.admin, sent)));
        pages.add(SamplePage.open("shared-ended", "/shared/no-such-code").answering(404));
        pages.add(SamplePage.form("results-none", open.nurse, "/entries/" + sent + "/results"));
        pages.add(SamplePage.form("withdrawal", open.nurse, "/entries/" + draft + "/withdrawal"));
        pages.add(SamplePage.form("no-entry", open.nurse, "/entries/" + UUID.randomUUID())
                .answering(404));
        pages.add(SamplePage.form("not-allowed", open.nurse, "/queue").answering(403));
        pages.add(SamplePage.staff("queue", open.admin, "/queue"));
        pages.add(SamplePage.staff("queue-sending", open.admin, queue));
        pages.add(SamplePage.staff("return", open.admin, "/entries/" + waiting + "/return"));
        pages.add(SamplePage.staff("differences-none", open.admin, "/entries/" + waiting + "/differences"));
        pages.add(SamplePage.staff("differences", open.admin, "/entries/" + mended + "/differences"));
        pages.add(SamplePage.staff("team", open.admin, "/team"));
    }

    /** A list announced, with all that rules may tell entrants, and an objection that may still be made. */
    private static void outcome(List<SamplePage> pages) {
        var round = ClosedRound.ofFour(
                        "objection-days: 5",
                        "tells: {entrant: {order: rank, points: true, criteria: true, remarks: true}}")
                .published();
        pages.add(SamplePage.form("results", round.localAdmin(2), "/entries/" + round.submissions.get(2) + "/results"));
    }

    /** The path of a link by which an entry may be read. */
    private static String sharedBy(String subject, String entry) {
        var page = Visitor.signedIn(subject).post("/entries/" + entry + "/sharing", Map.of());
        var link = Pattern.compile("href=\"[^\"]*(/shared/[^\"?]+)\"").matcher(page.asString());
        if (!link.find()) {
            throw new AssertionError(page.asString());
        }
        return link.group(1);
    }
}
