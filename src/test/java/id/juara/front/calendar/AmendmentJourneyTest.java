package id.juara.front.calendar;

import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dates of a running edition are moved by two people, on pages alone. */
@QuarkusTest
class AmendmentJourneyTest {
    private static final Instant OPENS = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2036-04-01T00:00:30Z");

    private Cast cast;
    private String page;
    private Visitor staff;

    @BeforeEach
    void aRunningEdition() {
        cast = Cast.of(SampleRules.small(SampleRules.freshName("moved"), OPENS, CLOSES));
        page = "/office/" + cast.edition() + "/amendments";
        staff = Visitor.signedIn(cast.staff());
    }

    @Test
    void staffSeeTheEffectProposeAndTheSignatoryIsLedToSignWhatThenEverybodyReads() {
        var unit = Visitor.signedIn(cast.unit(BANYUWANGI, "Puskesmas Sobo"));
        var entry = unit.post("/entries/new/" + cast.edition(), Map.of("title", "Klinik Terapung", "group", "umum"))
                .header("Location");
        assertThat(read(staff.get("/office/" + cast.edition()))
                        .select("main a[href^=" + page + "]")
                        .text())
                .isEqualTo("Jadwal dan perubahannya");

        var seen = read(staff.post(page, typed("2036-04-15T23:59", "new-close", "see")));

        assertThat(seen.select("[aria-labelledby=effect]").text())
                .contains("1 April 2036 pukul 07.00 WIB", "15 April 2036 pukul 23.59 WIB")
                .contains("16 April 2036 pukul 00.59 WITA", "16 April 2036 pukul 01.59 WIT")
                .contains("1 entri yang masih ditulis dan 0 entri di admin lokal");
        assertThat(seen.select("#closes").val()).isEqualTo("2036-04-15T23:59");
        assertThat(seen.select(".card [form=draw][value=propose]")).hasSize(1);
        assertThat(staff.post(page, typed("2036-04-15T23:59", "new-close", "propose"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(read(unit.get(entry)).text()).contains(" 1 April 2036");

        var signatory = Visitor.signedIn(cast.signatory());
        var due = read(signatory.get("/office/" + cast.edition())).select(".tasks a[href^=" + page + "]");
        assertThat(due.text()).contains("1");
        var signing = read(signatory.get(due.attr("href")));
        assertThat(signing.select(".card").text()).contains("B/123/2036", "Gangguan jaringan", "23.59 WIB");
        var signed = read(
                signatory.follow(signatory.post(signing.select(".card form").attr("action"), Map.of())));

        assertThat(signed.select(".card .state").text()).isEqualTo("berlaku");
        assertThat(signed.select(".card .hash").eachText()).hasSize(2).doesNotHaveDuplicates();
        assertThat(signed.select(".card code").text()).contains("2036-04-01T00:00:30Z", "2036-04-15T16:59:00Z");
        assertThat(read(signatory.get("/office/" + cast.edition())).select(".tasks a[href^=" + page + "]"))
                .isEmpty();
        for (var path : new String[] {"/eligibility", "/results/" + cast.edition(), "/method/" + cast.edition()}) {
            assertThat(new Visitor().get(path).asString()).as(path).contains("15 April 2036");
        }
        assertThat(read(unit.get(entry)).text()).contains("15 April 2036").doesNotContain(" 1 April 2036");
    }

    @Test
    void theFrozenRulesSayBesideADateThatALetterMovedIt() {
        var rules = "/office/" + cast.edition() + "/rules";
        propose("2036-04-15T23:59");
        assertThat(read(staff.get(rules)).select(".facts dd a")).isEmpty();
        Visitor.signedIn(cast.signatory()).post(page + "/1/approval", Map.of());
        propose("2036-04-20T23:59");

        var told = read(staff.get(rules));

        assertThat(told.select(".facts dd").eachText())
                .anyMatch(one -> one.contains("1 April 2036") && one.contains("Dipindahkan ke 15 April 2036"))
                .noneMatch(one -> one.contains("1 Januari 2026") && one.contains("Dipindahkan"));
        assertThat(told.select(".facts dd a").eachAttr("href"))
                .hasSize(1)
                .allMatch(one -> one.startsWith(page) && one.endsWith("#amendment-1"));
        assertThat(read(staff.get(page)).select("#amendment-1")).hasSize(1);
    }

    @Test
    void whoProposedDoesNotSign() {
        Cast.grant(cast.staff(), Role.SIGNATORY);
        propose("2036-04-15T23:59");

        var told = read(staff.get(page));

        assertThat(told.select(".card form")).isEmpty();
        assertThat(told.select(".card").text()).contains("orang lain harus menandatanganinya");
        assertThat(staff.post(page + "/1/approval", Map.of()).statusCode()).isEqualTo(409);
        assertThat(read(staff.get(page)).select(".card .state").text()).isEqualTo("menunggu tanda tangan");
    }

    @Test
    void aSecondClickProposesAndSignsNothingTwice() {
        propose("2036-04-15T23:59");
        propose("2036-04-15T23:59");
        var signatory = Visitor.signedIn(cast.signatory());
        assertThat(read(signatory.get(page)).select(".card")).hasSize(1);

        assertThat(signatory.post(page + "/1/approval", Map.of()).statusCode()).isEqualTo(303);
        var second = signatory.post(page + "/1/approval", Map.of());

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(read(second).select(".errors").text()).contains("Sudah demikian");
        assertThat(read(second).select(".card .state").text()).isEqualTo("berlaku");
    }

    @Test
    void anAmendmentOfDatesThatMovedMeanwhileIsVoidAndNoLongerDue() {
        propose("2036-04-15T23:59");
        propose("2036-04-20T23:59");
        var signatory = Visitor.signedIn(cast.signatory());
        signatory.post(page + "/2/approval", Map.of());

        var told = read(signatory.get(page));

        assertThat(told.select(".card .state").eachText()).containsExactly("berlaku", "tidak berlaku");
        assertThat(told.select(".card form")).isEmpty();
        assertThat(read(signatory.get("/office/" + cast.edition()))
                        .select(".tasks")
                        .text())
                .doesNotContain("perubahan jadwal");
        assertThat(signatory.post(page + "/1/approval", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void everyFaultStandsBesideItsFieldAndNothingTypedIsLost() {
        var form = new HashMap<>(typed("2025-01-01T00:00", "", "propose"));
        form.put("letter", " ");
        form.put("letterDate", "");
        var answer = staff.post(page, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        var told = read(answer);
        assertThat(told.select(".error").eachAttr("id"))
                .containsExactly("letter-error", "letterDate-error", "closes-error", "ageFrom-error");
        assertThat(told.select(".errors a").eachText())
                .startsWith("Nomor surat: Wajib diisi, paling panjang 2000 karakter.");
        assertThat(told.select("#reason").text()).isEqualTo("Gangguan jaringan");
        assertThat(told.select("#closes").val()).isEqualTo("2025-01-01T00:00");
        var unreadable = staff.post(page, typed("besok", "new-close", "see"));
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(read(unreadable).select("#closes-error").text()).contains("2026-05-02T10:00");
    }

    @Test
    void aDateThatReadsAsBeforeIsNotMovedByItsSeconds() {
        var answer = staff.post(page, typed("2036-04-01T07:00", "new-close", "see"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(read(answer).select("#closes-error").text()).contains("Tidak ada tanggal yang berubah");
    }

    @Test
    void aCloseThatComesSoonerOrHasPassedIsToldBeforeItIsSigned() {
        assertThat(read(staff.post(page, typed("2036-03-01T00:00", "old-close", "see")))
                        .select(".warn")
                        .text())
                .contains("dimajukan");
        assertThat(read(staff.post(page, typed("2026-02-01T00:00", "old-close", "see")))
                        .select(".warn")
                        .text())
                .contains("sudah lewat");
    }

    @Test
    void aDraftsDatesAreChangedInItsRules() {
        var draft = Cast.draft(SampleRules.small(SampleRules.freshName("draft")));
        var path = "/office/" + draft.edition() + "/amendments";
        var visitor = Visitor.signedIn(draft.staff());

        var told = read(visitor.get(path));

        assertThat(told.select("main form")).isEmpty();
        assertThat(told.select("main a[href^=/office/" + draft.edition() + "/rules]"))
                .hasSize(1);
        assertThat(visitor.post(path, typed("2036-04-15T23:59", "new-close", "propose"))
                        .statusCode())
                .isEqualTo(409);
    }

    private void propose(String closes) {
        staff.post(page, typed(closes, "new-close", "propose"));
    }

    private static Map<String, String> typed(String closes, String ageFrom, String act) {
        return Map.of(
                "letter", "B/123/2036",
                "letterDate", "2036-03-30",
                "opens", "2026-01-01T07:00",
                "closes", closes,
                "ageFrom", ageFrom,
                "reason", "Gangguan jaringan",
                "act", act);
    }

    private static Document read(Response page) {
        return Jsoup.parse(page.asString());
    }
}
