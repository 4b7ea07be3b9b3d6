package id.juara.front.web;

import static id.juara.samples.SampleInstitutions.BANYUWANGI;

import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.screening.ScreenedEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pages on which staff keep people, institutions and former winners, with something on each. */
final class PeopleSamplePages {
    private PeopleSamplePages() {}

    static List<SamplePage> all() {
        var pages = new ArrayList<SamplePage>();
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("people")));
        cast.unit(BANYUWANGI, "Puskesmas Sobo");
        Cast.invite(cast.staff(), "Sari Wulandari", Map.of("role", "local-admin", "institution", "73.71"))
                .statusCode(201);
        String held = Cast.as(cast.staff())
                .get("/api/v1/memberships?role=local-admin&institution=" + BANYUWANGI)
                .path("items[0].id");
        var staff = cast.staff();
        pages.add(SamplePage.staff("people", staff, "/people?institution=" + BANYUWANGI));
        pages.add(SamplePage.staff("people-looked-at", cast.auditor(), "/people?role=auditor"));
        pages.add(SamplePage.staff("people-none", staff, "/people?name=nobody+of+this+name"));
        pages.add(SamplePage.staff("people-invitations", staff, "/people/invitations?name=sari"));
        pages.add(SamplePage.staff("people-admins", staff, "/people/admins"));
        pages.add(SamplePage.staff("people-successor", staff, "/people/members/" + held + "/transfer"));
        pages.add(SamplePage.staff("institutions", staff, "/institutions?cluster=ministry"));
        pages.add(SamplePage.staff("institutions-none", cast.secretary(), "/institutions?find=atlantis"));
        pages.add(SamplePage.staff("institutions-one", staff, "/institutions/K13"));
        pages.add(SamplePage.staff("institutions-looked-at", cast.secretary(), "/institutions/" + BANYUWANGI));
        honours(pages);
        return pages;
    }

    /** Two entries that look like former winners, one of them decided. */
    private static void honours(List<SamplePage> pages) {
        var day = new ScreenedEdition();
        for (var title : List.of("Perahu", "Bank Sampah")) {
            var name = title + " " + UUID.randomUUID(); // like no other test's
            day.sent(name);
            day.honour(2015, "winner", name, "Puskesmas Terapung", day.institutionName);
        }
        var empty = Cast.of(SampleRules.small(SampleRules.freshName("honours")));
        var page = "/office/" + day.edition + "/honours";
        day.closed();
        day.run().statusCode(200);
        List<String> matches = Cast.as(day.staff)
                .get("/api/v1/editions/" + day.edition + "/honours/matches")
                .path("items.id");
        Visitor.signedIn(day.staff)
                .post(page + "/matches/" + matches.get(0), Map.of("decision", "same", "reason", "Unit yang sama."));
        pages.add(SamplePage.staff("honours", day.staff, page + "?find=" + day.edition.replace("gate-", "")));
        pages.add(SamplePage.staff("honours-none", day.staff, page + "?find=atlantis"));
        pages.add(SamplePage.staff("honours-matches", day.staff, page + "/matches"));
        pages.add(SamplePage.staff(
                "honours-matches-none", empty.auditor(), "/office/" + empty.edition() + "/honours/matches"));
        pages.add(SamplePage.staff("honours-waiting", day.staff, page + "/matches/" + matches.get(1)));
        pages.add(SamplePage.staff("honours-decided", day.staff, page + "/matches/" + matches.get(0)));
    }
}
