package id.juara.front.web;

import static id.juara.story.submission.SampleEdition.as;

import id.juara.harness.Told;
import id.juara.story.submission.SampleEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pages of notices, questions and the search: somebody was told, something waits, something failed. */
final class NoticeSamplePages {
    private NoticeSamplePages() {}

    static List<SamplePage> all() {
        var pages = new ArrayList<SamplePage>();
        var open = SampleEdition.now();
        for (var kind : List.of("sent", "withdrawn")) {
            as(open.staff)
                    .put("/api/v1/outbox/kinds/" + open.edition + "/" + kind + "/hold")
                    .then()
                    .statusCode(204);
        }
        open.handedIn("Klinik Terapung");
        open.sent("Bank Sampah Pesisir");
        Told.to(open.admin, 2);
        open.asOwner(
                "update notice_copy set mail = 'failed', tries = 8, why = '550 no such user here', begun_at = now() where person = ?",
                open.person(open.admin));
        String one = as(open.admin).get("/api/v1/notices").path("items[0].id");
        var waiting = "/outbox/" + open.edition + "/sent";
        Told.await(
                () -> open.askOwner("select count(*) from notice where edition = ? and kind = 'sent'", open.edition),
                "1"::equals);
        pages.add(SamplePage.form("notices", open.admin, "/notices"));
        pages.add(SamplePage.form("notices-none", open.otherAdmin, "/notices"));
        pages.add(SamplePage.form("notice", open.admin, "/notices/" + one));
        pages.add(SamplePage.form("notices-mail", open.admin, "/notices/mail"));
        pages.add(SamplePage.staff("outbox", open.staff, "/outbox"));
        pages.add(SamplePage.staff("outbox-kind", open.staff, waiting));
        var entry = open.sent("Perahu Pustaka");
        as(open.nurse)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "Bolehkah lampiran menyusul setelah pendaftaran ditutup?"))
                .post("/api/v1/submissions/" + entry + "/conversation")
                .then()
                .statusCode(201);
        pages.add(SamplePage.form("conversation", open.nurse, "/entries/" + entry + "/conversation"));
        pages.add(SamplePage.form("conversation-none", open.nurse, "/entries/" + open.draft("Baru") + "/conversation"));
        pages.add(SamplePage.staff("conversations", open.staff, "/conversations"));
        pages.add(SamplePage.staff("conversations-one", open.staff, "/conversations/" + entry));
        pages.add(SamplePage.staff("find", open.staff, "/find"));
        pages.add(SamplePage.staff("find-found", open.staff, "/find?text=terapung"));
        pages.add(SamplePage.staff("find-nothing", open.staff, "/find?text=xyzzyq"));
        pages.add(SamplePage.staff("find-owned", open.staff, "/find/" + entry));
        pages.add(SamplePage.staff("outbox-inward", open.staff, "/outbox/" + open.edition + "/handed-in?told=true"));
        return pages;
    }
}
