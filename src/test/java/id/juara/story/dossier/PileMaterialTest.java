package id.juara.story.dossier;

import static id.juara.harness.Cast.as;
import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static id.juara.story.material.PanelWithMaterial.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.proof.Digest;
import id.juara.samples.SampleInnovation;
import id.juara.story.material.PanelWithMaterial;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A panelist takes along what the entries brought that he has to mark, and of no other. */
@QuarkusTest
class PileMaterialTest {
    @Test
    void theZipHoldsAFolderOfWhatEachEntryBroughtByItsNumber() throws IOException {
        var panel = panel();
        panel.bring("Salindia kita.pdf", pdf(40_000));
        panel.bring("salindia kita.PDF", pdf(1_001));

        var zip = pile(panel, 0);

        var clinic = number(panel, FLOATING_CLINIC);
        var waste = number(panel, WASTE_BANK);
        assertThat(zip.keySet())
                .containsExactlyInAnyOrder(
                        panel.cast.edition() + "-panel-marks.xlsx",
                        clinic + ".pdf",
                        clinic + "/Salindia kita.pdf",
                        clinic + "/2-salindia kita.PDF",
                        waste + ".pdf");
        assertThat(zip.get(clinic + "/Salindia kita.pdf")).isEqualTo(pdf(40_000));
        assertThat(zip.get(clinic + "/2-salindia kita.PDF")).isEqualTo(pdf(1_001));
        assertThat(text(zip.get(clinic + ".pdf")))
                .contains("Presentation material", "Salindia kita.pdf")
                .contains(Digest.of(pdf(40_000)).hex().substring(0, 16));
        assertThat(text(zip.get(waste + ".pdf"))).doesNotContain("Presentation material");
    }

    @Test
    void whatWasTakenAwayAgainIsNotInIt() throws IOException {
        var panel = panel();
        panel.bring("lama.pdf", pdf(1_000));
        String file = panel.brought().getString("items[0].files[0].id");
        as(panel.unit)
                .delete(panel.path(FLOATING_CLINIC) + "/panel/" + file)
                .then()
                .statusCode(204);

        assertThat(pile(panel, 0).keySet()).noneMatch(one -> one.contains("/"));
    }

    @Test
    void whoeverIsExcusedFromAnEntryTakesNothingOfItAlong() throws IOException {
        var panel = panel();
        panel.bring("salindia.pdf", pdf(1_000));
        panel.bringOther("sampah.pdf", pdf(1_001));
        as(panel.round.judge(0))
                .body(Map.of("reason", "Saya kenal dokternya."))
                .post("/api/v1/assignments/" + panel.round.assignment(0, FLOATING_CLINIC) + "/recusal")
                .then()
                .statusCode(201);

        var waste = number(panel, WASTE_BANK);
        assertThat(pile(panel, 0).keySet())
                .containsExactlyInAnyOrder(
                        panel.cast.edition() + "-panel-marks.xlsx", waste + ".pdf", waste + "/sampah.pdf");
        assertThat(pile(panel, 1).keySet()).contains(number(panel, FLOATING_CLINIC) + "/salindia.pdf");
    }

    private static PanelWithMaterial panel() {
        var panel = new PanelWithMaterial().called(5);
        panel.round.deal().statusCode(201);
        panel.round.open().statusCode(200);
        return panel;
    }

    private static String number(PanelWithMaterial panel, SampleInnovation innovation) {
        return as(panel.cast.staff())
                .get("/api/v1/submissions/" + panel.edition.submission(innovation))
                .path("number");
    }

    private static Map<String, byte[]> pile(PanelWithMaterial panel, int judge) throws IOException {
        var zip = as(panel.round.judge(judge))
                .get(panel.round.path("/assignments/mine/pile.zip"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                files.put(one.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
