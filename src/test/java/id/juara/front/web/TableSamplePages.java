package id.juara.front.web;

import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static id.juara.samples.SampleInstitutions.MAKASSAR;

import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.intake.Sheets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables of entries on their way in, and calendars being moved. */
final class TableSamplePages {
    private TableSamplePages() {}

    static List<SamplePage> all() {
        var pages = new ArrayList<SamplePage>();
        tables(pages);
        calendars(pages);
        return pages;
    }

    private static void tables(List<SamplePage> pages) {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("tables")));
        var admin = cast.localAdmin(BANYUWANGI);
        var own = "/queue/" + cast.edition() + "/table";
        var office = "/office/" + cast.edition() + "/table";
        var flawed = new ArrayList<Object[]>();
        for (var n = 0; n < 60; n++) {
            flawed.add(Sheets.row("F-" + n, "Inovasi " + n, 1 + n % 6, n % 6 == 5 ? "=1+1" : "besok".repeat(n % 3)));
        }
        var taken = upload(admin, own, "inovasi-2026.xlsx", Sheets.book(Sheets.OWN, rows("A-1", "A-2")));
        Visitor.signedIn(admin).post(taken, Map.of());
        var faulty = upload(admin, own, "inovasi-lanjutan.xlsx", Sheets.book(Sheets.OWN, flawed));
        var nothing = upload(admin, own, "inovasi-lagi.xlsx", Sheets.book(Sheets.OWN, rows("A-1")));
        var sound = upload(admin, own, "inovasi-baru.xlsx", Sheets.book(Sheets.OWN, rows("A-1", "A-3")));
        var year = new ArrayList<Object[]>();
        rows("S-1", "S-2").forEach(row -> year.add(Sheets.rowOf(MAKASSAR, row)));
        var ofStaff = upload(cast.staff(), office, "tahun-2025.xlsx", Sheets.book(Sheets.ofStaff(), year));
        pages.add(SamplePage.form("table", admin, own));
        pages.add(SamplePage.form("table-none", cast.localAdmin(MAKASSAR), "/queue/" + cast.edition() + "/table"));
        pages.add(SamplePage.staff("table-faulty", admin, faulty));
        pages.add(SamplePage.form("table-sound", admin, sound));
        pages.add(SamplePage.form("table-nothing", admin, nothing));
        pages.add(SamplePage.form("table-taken", admin, taken));
        pages.add(SamplePage.staff("table-queue", admin, "/queue"));
        pages.add(SamplePage.staff("table-office", cast.staff(), office));
        pages.add(SamplePage.staff("table-office-sound", cast.staff(), ofStaff));
        pages.add(SamplePage.staff("table-edition", cast.staff(), "/office/" + cast.edition()));
    }

    private static void calendars(List<SamplePage> pages) {
        var opens = Instant.now().minusSeconds(60);
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("calendar"), opens, opens.plusSeconds(1_000_000)));
        var draft = Cast.draft(SampleRules.small(SampleRules.freshName("calendar")));
        var path = "/office/" + cast.edition() + "/amendments";
        var staff = Visitor.signedIn(cast.staff());
        staff.post(path, typed("B/118/M.PANRB/2036", "2036-04-15T23:59", "old-close"));
        staff.post(path, typed("B/123/M.PANRB/2036", "2036-04-20T23:59", "new-close"));
        Visitor.signedIn(cast.signatory()).post(path + "/2/approval", Map.of());
        staff.post(path, typed("B/130/M.PANRB/2036", "2036-05-01T23:59", "new-close"));
        pages.add(SamplePage.staff("calendar", cast.signatory(), path));
        pages.add(SamplePage.staff("calendar-rules", cast.staff(), "/office/" + cast.edition() + "/rules"));
        pages.add(SamplePage.staff("calendar-draw", cast.staff(), path));
        pages.add(SamplePage.staff("calendar-draft", draft.staff(), "/office/" + draft.edition() + "/amendments"));
        pages.add(SamplePage.staff("calendar-due", cast.signatory(), "/office/" + cast.edition()));
    }

    private static Map<String, String> typed(String letter, String closes, String ageFrom) {
        var form = new HashMap<String, String>();
        form.put("letter", letter);
        form.put("letterDate", "2036-03-30");
        form.put("closes", closes);
        form.put("ageFrom", ageFrom);
        form.put("reason", "Gangguan jaringan di beberapa provinsi pada hari-hari terakhir pendaftaran.");
        form.put("act", "propose");
        return form;
    }

    private static List<Object[]> rows(String... refs) {
        var rows = new ArrayList<Object[]>();
        for (var ref : refs) {
            rows.add(Sheets.row(ref, "Inovasi " + ref));
        }
        return rows;
    }

    /** Where the table that was sent is read. */
    private static String upload(String subject, String page, String name, byte[] book) {
        return Visitor.signedIn(subject)
                .upload(page, "file", name, book)
                .header("Location")
                .replaceAll("^https?://[^/]*|\\?.*", "");
    }
}
