package id.juara.front.signing;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.juara.harness.Visitor;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people take a list from the ranking to the public, and correct it once it is there; each click is counted. */
@QuarkusTest
class SigningJourneyTest {

    @Test
    void aSealedListIsPublishedByTwoPeopleInAtMostEightClicks() {
        var round = ClosedRound.ofFour().sealed();
        try (var staff = Hand.of(round.staff);
                var signatory = Hand.of(round.signatory)) {
            staff.office().due(round.edition, "Usulkan jam pengumuman");
            staff.page().getByLabel("Jam pengumuman").fill("2030-05-02T10:00");
            staff.button("Usulkan pengumuman");
            signatory.office().due(round.edition, "Tanda tangani pengumuman");
            assertThat(signatory.told())
                    .contains("Yang diberitahukan kepada peserta")
                    .contains("2 Mei 2030 pukul 10.00 WIB", "2 Mei 2030 pukul 11.00 WITA", "2 Mei 2030 pukul 12.00 WIT")
                    .contains("Inovasi 0", "Inovasi 1")
                    .doesNotContain("Inovasi 2", ClosedRound.JUDGE_NAME);
            signatory.button("Tanda tangani pengumuman");

            assertThat(signatory.told()).contains("Ditandatangani.", "Akan diumumkan");
            assertThat(staff.clicks() + signatory.clicks()).isLessThanOrEqualTo(8);
        }
        assertThat(Visitor.signedIn(round.staff)
                        .get("/results/" + round.edition + "/desk")
                        .statusCode())
                .isEqualTo(404); // its hour has not come
    }

    @Test
    void thePlenaryDepartsWithAReasonSeesTheEffectAndASecondPersonSeals() {
        var round = ClosedRound.ofFour();
        try (var staff = Hand.of(round.staff);
                var signatory = Hand.of(round.signatory)) {
            staff.office().due(round.edition, "Usulkan daftar pendek");
            staff.page().getByLabel("Penyimpangan 1: nomor entri").fill(round.number(2));
            staff.button("Lihat akibatnya");
            assertThat(staff.told()).contains(round.number(2) + ": tulis alasannya");
            staff.page().getByLabel("Alasan penyimpangan 1").fill("Daerah tertinggal");
            staff.page().getByLabel("Penyimpangan 2: nomor entri").fill(round.number(1));
            staff.page().getByLabel("Alasan penyimpangan 2").fill("Satu provinsi");
            staff.button("Lihat akibatnya");
            assertThat(staff.told()).contains("2 entri lolos: 1 dimasukkan dan 1 dikeluarkan oleh pleno");
            staff.button("Usulkan daftar ini");

            signatory.office().due(round.edition, "segel");
            assertThat(signatory.told()).contains("Daerah tertinggal", "Satu provinsi", "Inovasi 0", "Inovasi 2");
            signatory.button("Segel daftar ini");
            assertThat(signatory.told()).contains("Daftar pendek disegel.", "Disegel");
            assertThat(signatory.clicks()).isLessThanOrEqualTo(4);
        }
        as(round.staff).get(round.path() + "/shortlist").then().statusCode(200);
        assertThat(ClosedRound.ask("select state from round where id = ?", round.desk))
                .isEqualTo("sealed");
    }

    @Test
    void anObjectionIsAnsweredAndTheErratumItLeadsToIsPublished() {
        var round = ClosedRound.ofFour("objection-days: 5").published();
        as(round.localAdmin(2))
                .body(Map.of("submission", round.submissions.get(2), "text", "Lampiran kami tidak dibaca."))
                .post(round.path() + "/objections")
                .then()
                .statusCode(201);
        try (var staff = Hand.of(round.staff);
                var signatory = Hand.of(round.signatory)) {
            staff.office().due(round.edition, "1 sanggahan belum dijawab");
            assertThat(staff.told()).contains("Lampiran kami tidak dibaca.");
            staff.page()
                    .getByLabel("Jawaban", new Page.GetByLabelOptions().setExact(true))
                    .fill("Benar; daftar diperbaiki.");
            staff.click(staff.page().getByLabel("Daftar diperbaiki dengan ralat"));
            staff.button("Kirim jawaban");
            staff.click(staff.page().locator("main a").filter(new Locator.FilterOptions().setHasText("Siapkan ralat")));
            staff.page().getByLabel("Nomor yang dicoret").fill(round.number(3));
            staff.page().getByLabel("Nomor yang ditambahkan").fill(round.number(2));
            staff.button("Usulkan ralat");
            assertThat(staff.told())
                    .contains(round.number(3) + ": tidak ada di daftar", "Tulis alasannya, paling banyak 2.000 huruf.");
            staff.page().getByLabel("Nomor yang dicoret").fill(round.number(1));
            staff.page().getByLabel("Alasan ralat").fill("Lampiran dibaca ulang");
            staff.button("Usulkan ralat");

            signatory.office().due(round.edition, "1 ralat menunggu");
            assertThat(signatory.told()).contains("Daftar: 2 baris sekarang, 2 sesudah ralat ini.");
            signatory.button("Tanda tangani ralat 1");
            assertThat(signatory.told()).contains("Ditandatangani");

            signatory
                    .page()
                    .navigate(signatory.page().url().replaceAll("/office/.*", "/results/" + round.edition + "/desk"));
            assertThat(signatory.page().locator("tr.struck").innerText()).contains(round.number(1));
            assertThat(signatory.told()).contains(round.number(2), "Lampiran dibaca ulang");
        }
    }

    @Test
    void whoeverProposedIsToldThatAnotherPersonHasToSign() {
        var round = ClosedRound.ofFour();
        as(round.bothHands)
                .body(Map.of())
                .post(round.path() + "/shortlist")
                .then()
                .statusCode(201);
        try (var both = Hand.of(round.bothHands)) {
            both.office().due(round.edition, "segel");

            assertThat(both.told()).contains("orang lain harus menyegelnya");
            assertThat(both.page().getByRole(AriaRole.BUTTON).all())
                    .noneMatch(one -> one.innerText().contains("Segel"));
        }
        var path = "/office/" + round.edition + "/rounds/desk/shortlist/seal?lang=en";
        assertThat(Visitor.signedIn(round.bothHands).post(path, Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(ClosedRound.ask("select state from round where id = ?", round.desk))
                .isEqualTo("closed");
    }

    @Test
    void aProposalIsTakenBackForAReasonOnly() {
        var round = ClosedRound.ofFour();
        round.propose().statusCode(201);
        var path = "/office/" + round.edition + "/rounds/desk/shortlist/withdrawal?lang=en";
        var visitor = Visitor.signedIn(round.staff);

        assertThat(visitor.post(path, Map.of("reason", " ")).statusCode()).isEqualTo(422);
        assertThat(visitor.post(path, Map.of("reason", "x".repeat(2_001))).statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(path, Map.of("reason", "Nomor salah")).statusCode())
                .isEqualTo(303);

        assertThat(List.of(ClosedRound.ask("select string_agg(state, ',') from shortlist where round = ?", round.desk)))
                .containsExactly("withdrawn");
    }

    @Test
    void anAnnouncementIsTakenBackForAReasonOnly() {
        var round = ClosedRound.ofFour().sealed();
        round.announce(Instant.now().plus(1, ChronoUnit.DAYS)).statusCode(201);
        var path = "/office/" + round.edition + "/rounds/desk/publication/withdrawal?lang=id";
        var visitor = Visitor.signedIn(round.staff);

        for (var unsaid : List.of(" ", "x".repeat(2_001))) {
            var refused = visitor.post(path, Map.of("reason", unsaid));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains("Tulis alasannya, paling banyak 2.000 huruf.");
        }
        assertThat(visitor.post(path, Map.of("reason", "Jamnya keliru")).statusCode())
                .isEqualTo(303);
        assertThat(visitor.post(path, Map.of("reason", "Jamnya keliru")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void anErratumNeedsAReasonThatFits() {
        var round = ClosedRound.ofFour().published();
        var path = "/office/" + round.edition + "/rounds/desk/errata?lang=id";

        var refused = Visitor.signedIn(round.staff)
                .post(path, Map.of("struck", round.number(1), "added", "", "reason", "x".repeat(2_001)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Tulis alasannya, paling banyak 2.000 huruf.", round.number(1));
    }

    @Test
    void whoSealsFindsTheBriefBesideTheList() {
        var round = ClosedRound.ofFour();
        round.propose().statusCode(201);
        var visitor = Visitor.signedIn(round.signatory);
        var shortlist = "/office/" + round.edition + "/rounds/desk/shortlist?lang=id";
        var brief = "/office/" + round.edition + "/rounds/desk/papers/brief.pdf?lang=id";

        assertThat(visitor.get(shortlist).asString()).contains("href=\"" + brief + "\"");
        assertThat(visitor.get(brief).contentType()).isEqualTo("application/pdf");
    }

    @Test
    void aSecondClickOnASignatureChangesNothing() {
        var round = ClosedRound.ofFour();
        round.propose().statusCode(201);
        var path = "/office/" + round.edition + "/rounds/desk/shortlist/seal?lang=en";
        var visitor = Visitor.signedIn(round.signatory);

        assertThat(visitor.post(path, Map.of()).statusCode()).isEqualTo(303);
        assertThat(visitor.post(path, Map.of()).statusCode()).isEqualTo(409);

        assertThat(ClosedRound.ask("select count(*) from shortlist where round = ?", round.desk))
                .isEqualTo("1");
    }
}
