package id.juara.front.web;

import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;

import id.juara.ground.paper.Pdf;
import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.story.material.PanelWithMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of presentation material, with some brought, some missing and some too late. */
final class MaterialSamplePages {
    private MaterialSamplePages() {}

    static List<SamplePage> all() {
        var pages = new ArrayList<SamplePage>();
        brought(pages);
        past(pages);
        return pages;
    }

    private static void brought(List<SamplePage> pages) {
        var panel = new PanelWithMaterial().called(2);
        panel.bring(
                "Salindia Klinik Terapung.pdf",
                Pdf.of(
                        "<html lang=\"id\"><head><title>Salindia</title></head><body><h1>Klinik Terapung</h1></body></html>"));
        panel.round.deal().statusCode(201);
        panel.round.open().statusCode(200);
        var work = "/secretariat/" + panel.cast.edition() + "/panel";
        var entry = "/entries/" + panel.edition.submission(FLOATING_CLINIC);
        var mark = "/judging/assignments/" + panel.round.assignment(0, FLOATING_CLINIC);
        String file = panel.brought().getString("items[0].files[0].id");
        var secretary = Visitor.signedIn(panel.cast.secretary());
        var link = "https://rapat.kementerian.example.id/j/99812245771/UGFuZWxQcmVzZW50YXNpS2xpbmlrVGVyYXB1bmc";
        secretary.post(
                work + "/days", Map.of("begins", "2026-05-02T09:00", "minutes", "20", "venue", link, "many", "2"));
        String day = Cast.as(panel.cast.secretary())
                .get(panel.round.path("/panel-days"))
                .path("items[0].day.id");
        pages.add(SamplePage.form("material-task", panel.unit, entry));
        pages.add(SamplePage.form(
                "material-turn-elsewhere", panel.otherUnit, "/entries/" + panel.edition.submission(WASTE_BANK)));
        pages.add(SamplePage.form("material-brought", panel.unit, entry + "/material/panel"));
        pages.add(SamplePage.form(
                "material-missing",
                panel.otherUnit,
                "/entries/" + panel.edition.submission(WASTE_BANK) + "/material/panel"));
        pages.add(SamplePage.staff("material-called", panel.cast.secretary(), work + "/material"));
        pages.add(SamplePage.staff("material-looked-at", panel.cast.auditor(), work + "/material"));
        pages.add(SamplePage.staff(
                "material-pages",
                panel.cast.secretary(),
                work + "/material/" + panel.edition.submission(FLOATING_CLINIC) + "/" + file + "/pages"));
        pages.add(SamplePage.staff("material-day", panel.cast.secretary(), work + "/days/" + day));
        pages.add(SamplePage.form("material-mark", panel.round.judge(0), mark));
        pages.add(SamplePage.staff("material-mine", panel.round.judge(0), mark + "/material/" + file + "/pages"));
        pages.add(
                SamplePage.form("material-follow", panel.round.judge(0), "/panel/" + panel.cast.edition() + "/panel"));
    }

    private static void past(List<SamplePage> pages) {
        var panel = new PanelWithMaterial();
        pages.add(SamplePage.staff(
                "material-not-called",
                panel.cast.secretary(),
                "/secretariat/" + panel.cast.edition() + "/panel/material"));
        var late = new PanelWithMaterial().called(1);
        late.end();
        pages.add(SamplePage.form(
                "material-past",
                late.unit,
                "/entries/" + late.edition.submission(FLOATING_CLINIC) + "/material/panel"));
    }
}
