package id.juara.front.web;

import static id.juara.samples.SampleInstitutions.BANYUWANGI;

import id.juara.harness.Cast;
import id.juara.samples.SampleRules;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every page with something on it, made once by the public API; a new page gets its line here. */
final class SamplePages {
    private static List<SamplePage> made;

    private SamplePages() {}

    static synchronized List<SamplePage> all() {
        if (made == null) {
            var pages = new ArrayList<SamplePage>();
            frame(pages);
            pages.addAll(JudgesSamplePages.all());
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
}
