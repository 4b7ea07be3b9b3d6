package id.juara.front.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.story.submission.AnswerQuestion;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A local admin who gave an entry back sees what was mended when it comes again. */
@QuarkusTest
class DifferencesTest {
    private static final String IMPACT = "Kunjungan naik dari 40 menjadi 310 orang sebulan, dihitung puskesmas.";

    private final SampleEdition open = SampleEdition.now();
    private Visitor admin;
    private Visitor nurse;

    @BeforeEach
    void signIn() {
        admin = Visitor.signedIn(open.admin);
        nurse = Visitor.signedIn(open.nurse);
    }

    @Test
    void whatWasMendedSinceTheReturnIsMarked() {
        var id = open.handedIn("Klinik Terapung");
        var entry = "/entries/" + id;
        admin.post(entry + "/return", Map.of("whole", "Sebutkan sumbernya."));
        nurse.post(
                entry + "/questions/impact",
                Map.of("seen", AnswerQuestion.mark(IMPACT), "text", IMPACT.replace("puskesmas", "dinas")));
        nurse.post(entry + "/about", about(id));
        nurse.upload(
                entry + "/files/supporting", "file", "bukti.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        nurse.post(entry + "/hand-in", Map.of("declared", "yes"));

        var queue = admin.get("/queue").asString();
        var page = admin.get(entry + "/differences").asString();

        assertThat(queue).contains(entry + "/differences", "Yang berubah pada Klinik Apung");
        assertThat(page)
                .contains(
                        "dihitung<del> puskesmas.</del><ins> dinas.</ins>",
                        "Klinik<del> Terapung</del><ins> Apung</ins>")
                .contains("<ins>bukti.pdf</ins>")
                .doesNotContain("Perahu membawa dokter", "Kategori");
    }

    @Test
    void whatWasNeverSeenIsNewAndWhatWasSentIsTheSame() {
        var fresh = "/entries/" + open.handedIn("Klinik Terapung");
        var sent = "/entries/" + open.sent("Bank Sampah");

        assertThat(admin.get("/queue").asString()).doesNotContain(fresh + "/differences");
        assertThat(admin.get(fresh + "/differences").asString()).contains("semuanya baru bagi Anda");
        assertThat(admin.get(sent + "/differences").asString()).contains("Tidak ada yang berubah.");
    }

    @Test
    void aUnitAndAnotherInstitutionSeeNoneOfIt() {
        var entry = "/entries/" + open.handedIn("Klinik Terapung");

        assertThat(nurse.get(entry + "/differences").statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn(open.otherAdmin).get(entry + "/differences").statusCode())
                .isEqualTo(404);
    }

    private Map<String, Object> about(String id) {
        long version = SampleEdition.as(open.nurse)
                .get("/api/v1/submissions/" + id)
                .jsonPath()
                .getLong("version");
        var form = new HashMap<String, Object>();
        form.put("title", "Klinik Apung");
        form.put("group", "umum");
        form.put("category", "Pelayanan inklusif");
        form.put("startedOn", "2024-02-01");
        form.put("goals", List.of(3, 10));
        form.put("version", version);
        return form;
    }
}
