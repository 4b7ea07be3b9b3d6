package id.juara.front.web;

import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Neighbours;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody finds who signed in. */
@QuarkusTest
class OwnPagesTest {
    private static Cast cast;

    @BeforeEach
    void everybodyIsThere() {
        if (cast == null) {
            cast = Cast.of(SampleRules.small(SampleRules.freshName("own-pages")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unit, Penulis unit, Menulis entri, Writer of a unit, Write your unit",
        "local-admin, Admin lokal, Memeriksa entri, Local admin, Check what the units",
        "judge, Penilai, Menilai entri, Judge, Mark the submissions",
        "secretary, Sekretaris penilaian, Mengundang penilai, Secretary of the judges, Invite judges",
        "staff, Staf kementerian, Menyiapkan kompetisi, Ministry staff, Prepare editions",
        "signatory, Penanda tangan kedua, Memberi tanda tangan kedua, Second signatory, Put the second signature",
        "auditor, Pengawas, Membaca semua, Auditor, Read everything"
    })
    void everyRoleIsToldInWordsWithWhatItMayDo(String role, String name, String duty, String english, String may) {
        var visitor = Visitor.signedIn(subject(role));

        var page = visitor.get("/me").asString();
        var inEnglish = visitor.get("/me?lang=en").asString();

        assertThat(page).contains("<html lang=\"id\">", name, duty, "Keluar");
        assertThat(inEnglish)
                .contains("<html lang=\"en\">", english, may, "Sign out")
                .doesNotContain("Anda", "Peran");
    }

    @Test
    void aWriterSeesInstitutionAndUnitAndUntilWhenSubmissionsAreTaken() {
        var page = Visitor.signedIn(subject("unit")).get("/me").asString();

        assertThat(page)
                .contains("Kabupaten Banyuwangi", "Puskesmas Sobo", "Pendaftaran dibuka sampai")
                .doesNotContain("tidak ada pendaftaran yang dibuka");
    }

    @Test
    void aJudgeSeesHowFarTheOwnPileIs() {
        var round = new SampleRound(3, 2, "readings: 2").running();
        round.save(0, round.pile(0).get(0), "70", "80", "submitted").statusCode(200);

        var page = Visitor.signedIn(round.judge(0)).get("/me").asString();

        assertThat(page).contains("1 dari 3 bacaan sudah dinilai", "value=\"1\" max=\"3\"");
    }

    @Test
    void aJudgeOfAnEditionThatIsNotMarkedYetIsToldToWait() {
        var page = Visitor.signedIn(cast.judge()).get("/me").asString();

        assertThat(page).contains("Kompetisi kecil", "tidak ada tahap yang dibuka untuk Anda nilai");
    }

    @Test
    void somebodyWithoutARoleIsLedToTheCode() {
        var page = Visitor.signedIn("stranger-" + UUID.randomUUID()).get("/me").asString();

        assertThat(page)
                .contains("belum mempunyai peran", "href=\"/invitation?lang=id\"")
                .doesNotContain("REST API");
    }

    @Test
    void aDraftIsSeenByThoseWhoMayAndByNobodyElse() {
        var draft = Cast.draft(SampleRules.small(SampleRules.freshName("draft"))
                .replace("Kompetisi kecil", "Kompetisi yang disusun")
                .replaceAll("opens: \\d{4}", "opens: 2101")
                .replaceAll("closes: \\d{4}", "closes: 2102"));

        var ofStaff = Visitor.signedIn(draft.staff()).get("/me").asString();
        var ofUnit = Visitor.signedIn(subject("unit")).get("/me").asString();

        assertThat(ofStaff).contains("Kompetisi yang disusun", "Aturan masih disusun");
        assertThat(ofUnit).doesNotContain("Kompetisi yang disusun");
    }

    @Test
    void nobodyIsToldThatHeTookWhatIsAnothers() {
        var other = Cast.as(subject("auditor"))
                .get("/api/v1/people/me")
                .then()
                .extract()
                .<String>path("memberships[0].id");
        var visitor = Visitor.signedIn(subject("unit"));

        for (var accepted : List.of(other, "nonsense")) {
            assertThat(visitor.get("/me?accepted=" + accepted).asString()).doesNotContain("Undangan diterima");
        }
    }

    @Test
    void whoeverSignsOutMustSignInAgain() {
        var visitor = Visitor.signedIn(subject("staff"));

        var out = visitor.get("/sign-out");

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(visitor.get("/me").header("Location")).startsWith(Neighbours.issuer());
        assertThat(visitor.get("/sign-out").header("Location")).endsWith("/");
    }

    @Test
    void anOwnPageIsKeptByNoCache() {
        var page = Visitor.signedIn(subject("staff")).get("/me");

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    private static String subject(String role) {
        return switch (role) {
            case "unit" -> cast.unit(BANYUWANGI, "Puskesmas Sobo");
            case "local-admin" -> cast.localAdmin(BANYUWANGI);
            case "judge" -> cast.judge();
            case "secretary" -> cast.secretary();
            case "staff" -> cast.staff();
            case "signatory" -> cast.signatory();
            default -> cast.auditor();
        };
    }
}
