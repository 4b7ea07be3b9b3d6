package id.juara.front.folder;

import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Paper;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Letters come out filled in, and the questions as a document. */
@QuarkusTest
class LettersTest {
    private static final String DOCUMENTS =
            """
            documents:
              - id: consent
                title: {id: Surat kesediaan, en: Consent}
                types: [application/pdf]
                most-size: 1 MB
                letter: {id: Kami bersedia ditiru., en: We consent to be copied.}
              - {id: statement, title: {id: Surat pernyataan, en: Statement}, types: [application/pdf], most-size: 1 MB}
              - {id: photo, title: {id: Foto, en: Photo}, types: [image/png], most-size: 1 MB}
              - {id: more, title: {id: Lain, en: More}, required: false, types: [application/pdf], most-size: 1 MB}
            conditions:
            """;

    @Test
    void aLetterIsFilledInFromTheEntryAndDeclaresWhatTheRulesSay() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("letters")).replace("conditions:\n", DOCUMENTS));
        var unit = cast.unit(BANYUWANGI, "Puskesmas Sobo");
        var entry = "/entries/" + draft(cast, unit);
        var visitor = Visitor.signedIn(unit);

        var page = visitor.get(entry + "/letters").asString();
        var consent = Paper.of(visitor.get(entry + "/letters/consent").asByteArray());
        var english = Paper.of(visitor.get(entry + "/letters/consent?lang=en").asByteArray());
        var statement = Paper.of(visitor.get(entry + "/letters/statement").asByteArray());

        assertThat(page).contains(entry + "/letters/consent", entry + "/letters/statement");
        assertThat(page).doesNotContain("/letters/photo", "/letters/more");
        assertThat(consent.text())
                .contains("Surat kesediaan", "Klinik Terapung", "Puskesmas Sobo", "1 Februari 2020")
                .contains("Kami bersedia ditiru.", "Nama", "NIP", "Jabatan", "tanda tangan");
        assertThat(consent.bringsItsFonts()).isTrue();
        assertThat(consent.pages()).isEqualTo(1);
        assertThat(english.text()).contains("We consent to be copied.", "The undersigned");
        assertThat(statement.text()).contains("Surat pernyataan: isinya benar");
        for (var none : new String[] {"photo", "more", "other"}) {
            assertThat(visitor.get(entry + "/letters/" + none).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theQuestionsComeAsADocumentWithTheAnswersSoFar() throws IOException {
        var open = SampleEdition.now();
        var form = SampleEdition.entry("Klinik Terapung");
        form.put("answers", Map.of("summary", "Baris satu.\nBaris <dua> & tiga."));
        var entry = "/entries/" + open.draft(open.nurse, form);

        var answer = Visitor.signedIn(open.nurse).get(entry + "/questions.docx");

        assertThat(answer.header("Content-Disposition")).contains("questions.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(answer.asByteArray()))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsSubsequence(
                            "Klinik Terapung",
                            "Ringkasan",
                            "tidak diberi bobot tersendiri · paling banyak 12 kata",
                            "Baris satu.",
                            "Baris <dua> & tiga.",
                            "Dampak",
                            "tidak diberi bobot tersendiri · paling banyak 20 kata");
        }
    }

    @Test
    void anotherInstitutionGetsNeither() {
        var open = SampleEdition.now();
        var entry = "/entries/" + open.draft("Klinik Terapung");
        var other = Visitor.signedIn(open.otherAdmin);

        assertThat(other.get(entry + "/letters").statusCode()).isEqualTo(404);
        assertThat(other.get(entry + "/questions.docx").statusCode()).isEqualTo(404);
    }

    private static String draft(Cast cast, String unit) {
        return Cast.as(unit)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("group", "umum", "title", "Klinik Terapung", "startedOn", "2020-02-01"))
                .post("/api/v1/editions/" + cast.edition() + "/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
