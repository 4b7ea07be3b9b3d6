package id.juara.front.web;

import static id.juara.harness.Cast.accept;
import static id.juara.harness.Cast.as;
import static id.juara.harness.Cast.invite;
import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.juara.ground.invitation.InvitationCode;
import id.juara.harness.Cast;
import id.juara.harness.Neighbours;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the link in a letter to the role, as a person at a browser goes it. */
@QuarkusTest
class InvitationPagesTest {
    private static Cast cast;

    @BeforeEach
    void everybodyIsThere() {
        if (cast == null) {
            cast = Cast.draft(SampleRules.small(SampleRules.freshName("invitation-pages")));
        }
    }

    @Test
    void aLinkLeadsThroughTheSignInToTheRole() {
        var link = "/invitation/" + unitCode();
        var guest = stranger();
        var visitor = new Visitor();

        var before = visitor.get(link);
        var offer = visitor.arriveAt(buttonOf(before), guest);
        var taken = visitor.post(link, Map.of("name", "Sari Dewi"));
        var own = visitor.follow(taken);

        assertThat(before.asString()).contains("Yang terjadi berikutnya").doesNotContain("Puskesmas Sobo");
        assertThat(offer.asString())
                .contains("Penulis unit", "Kabupaten Banyuwangi", "Puskesmas Sobo", "Berlaku sampai", "WIB");
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(own.asString()).contains("Undangan diterima", "Penulis unit", "<h1>Sari Dewi</h1>");
        as(guest)
                .get("/api/v1/people/me")
                .then()
                .body("memberships", hasSize(1))
                .body("memberships[0].role", equalTo("unit"))
                .body("name", equalTo("Sari Dewi"));
    }

    @Test
    void theJourneyIsReadInEnglishToItsEnd() {
        var link = "/invitation/" + unitCode();
        var visitor = new Visitor();

        var before = visitor.get(link + "?lang=en");
        var offer = visitor.arriveAt(buttonOf(before), stranger());
        var own = visitor.follow(visitor.post(link + "?lang=en", Map.of("name", "Sari Dewi")));

        for (var page : List.of(before, offer, own)) {
            assertThat(page.asString()).contains("<html lang=\"en\">").doesNotContain("Undangan", "Anda");
        }
        assertThat(offer.asString()).contains("Writer of a unit", "Accept the invitation", "Stands until");
        assertThat(own.asString()).contains("Invitation accepted");
    }

    @Test
    void aJudgeSeesWhichEditionItIs() {
        String code = invite(cast.secretary(), "Budi", Map.of("role", "judge", "edition", cast.edition()))
                .statusCode(201)
                .extract()
                .path("code");

        var offer = Visitor.signedIn(stranger()).get("/invitation/" + code);

        assertThat(offer.asString()).contains("Penilai", titleOfTheEdition());
    }

    @Test
    void aCodeFromPaperMayBeTypedInSmallLettersAndWithoutDashes() {
        var code = unitCode();
        var visitor = Visitor.signedIn(stranger());

        var form = visitor.get("/invitation");
        var typed = visitor.post(
                "/invitation",
                Map.of("code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")));

        assertThat(form.asString()).contains("<label for=\"code\">");
        assertThat(typed.header("Location")).contains("/invitation/" + code);
        assertThat(visitor.follow(typed).asString()).contains("Puskesmas Sobo");
    }

    @Test
    void whatIsNoCodeAtAllIsToldSoAndCountsAsNoGuess() {
        var code = unitCode();
        var visitor = Visitor.signedIn(stranger());

        for (int i = 0; i < 6; i++) {
            var answer = visitor.post("/invitation", Map.of("code", "K7MD-2Q"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString())
                    .contains("class=\"errors\"", "href=\"#code\"", "aria-invalid=\"true\"", "value=\"K7MD-2Q\"");
        }

        assertThat(visitor.get("/invitation/" + code).statusCode()).isEqualTo(200);
    }

    @Test
    void beforeSigningInNobodyLearnsWhetherACodeIsGood() throws SQLException {
        var good = unitCode();

        var pages = List.of(
                        good, usedCode(), endedCode(), InvitationCode.random().toString())
                .stream()
                .map(code -> new Visitor().get("/invitation/" + code).asString().replace(code, "CODE"))
                .toList();

        assertThat(pages).containsOnly(pages.get(0));
    }

    @Test
    void everyCodeThatOpensNothingIsRefusedInTheSameWords() throws SQLException {
        var visitor = Visitor.signedIn(stranger());

        var pages = List.of(
                        usedCode(),
                        endedCode(),
                        withdrawnCode(),
                        InvitationCode.random().toString())
                .stream()
                .map(code -> {
                    var answer = visitor.get("/invitation/" + code);
                    assertThat(answer.statusCode()).isEqualTo(410);
                    return answer.asString().replace(code, "CODE");
                })
                .toList();

        assertThat(pages).containsOnly(pages.get(0));
        assertThat(pages.get(0)).contains("tidak membuka undangan").doesNotContain("Puskesmas", "Banyuwangi");
    }

    @Test
    void whoeverGuessesMustWaitEvenWithARightCode() {
        var code = unitCode();
        var visitor = Visitor.signedIn(stranger());
        for (int i = 0; i < 5; i++) {
            visitor.get("/invitation/" + InvitationCode.random());
        }

        var looking = visitor.get("/invitation/" + code);
        var taking = visitor.post("/invitation/" + code, Map.of("name", "Sari"));

        for (var answer : List.of(looking, taking)) {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.contentType()).startsWith("text/html");
            assertThat(answer.asString()).contains("seperempat jam").doesNotContain("Puskesmas");
        }
        accept(stranger(), code).statusCode(200);
    }

    @Test
    void aSecondClickAndAReloadDoNoHarm() {
        var link = "/invitation/" + unitCode();
        var guest = stranger();
        var visitor = Visitor.signedIn(guest);

        var first = visitor.post(link, Map.of("name", "Sari"));
        var second = visitor.post(link, Map.of("name", "Sari"));
        var again = visitor.get(link);

        assertThat(List.of(second.statusCode(), again.statusCode())).containsOnly(303);
        assertThat(List.of(second.header("Location"), again.header("Location"))).containsOnly(first.header("Location"));
        assertThat(visitor.follow(again).statusCode()).isEqualTo(200);
        as(guest).get("/api/v1/people/me").then().body("memberships", hasSize(1));
    }

    @Test
    void lookingTakesNothing() {
        var code = unitCode();
        var guest = stranger();
        var visitor = Visitor.signedIn(guest);

        visitor.get("/invitation/" + code);
        visitor.get("/invitation/" + code);

        as(guest).get("/api/v1/people/me").then().body("person", nullValue());
        accept(stranger(), code).statusCode(200);
    }

    @Test
    void whoeverHoldsTheRoleAlreadyIsToldSoAndTheCodeStaysUnused() {
        var code = unitCode();
        var visitor = Visitor.signedIn(cast.unit(BANYUWANGI, "Puskesmas Sobo"));

        var looking = visitor.get("/invitation/" + code);
        var taking = visitor.post("/invitation/" + code, Map.of());

        assertThat(looking.statusCode()).isEqualTo(200);
        assertThat(looking.asString()).contains("Anda sudah memegang peran ini").doesNotContain("<form");
        assertThat(taking.statusCode()).isEqualTo(409);
        assertThat(taking.asString()).contains("Anda sudah memegang peran ini");
        accept(stranger(), code).statusCode(200);
    }

    @Test
    void aCodeWhoseGiftHasEndedOpensNothingAnyMore() {
        var code = unitCode();
        var guest = stranger();
        String membership = accept(guest, code).statusCode(200).extract().path("id");
        as(cast.localAdmin(BANYUWANGI))
                .post("/api/v1/memberships/" + membership + "/end")
                .then()
                .statusCode(204);

        var answer = Visitor.signedIn(guest).get("/invitation/" + code);

        assertThat(answer.statusCode()).isEqualTo(410);
    }

    @Test
    void aNameIsAskedForOnceAndMayNotBeEmpty() {
        var first = "/invitation/" + unitCode();
        var second = "/invitation/" + code("Puskesmas Kertosari");
        var visitor = Visitor.signedIn(stranger());

        var empty = visitor.post(first, Map.of("name", "  "));
        var long_ = visitor.post(first, Map.of("name", "a".repeat(201)));
        visitor.post(first, Map.of("name", "Sari Dewi"));
        var known = visitor.get(second);

        for (var answer : List.of(empty, long_)) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString())
                    .contains(
                            "class=\"errors\"",
                            "<title>Kesalahan: ",
                            "href=\"#name\"",
                            "aria-describedby=\"name-error");
        }
        assertThat(known.asString()).contains("Nama Anda di sini: Sari Dewi").doesNotContain("<label for=\"name\">");
    }

    @Test
    void whatAPersonTypedIsShownAsTextAndNothingElse() {
        var visitor = Visitor.signedIn(stranger());

        var answer = visitor.post("/invitation", Map.of("code", "\"><script>alert(1)</script>"));

        assertThat(answer.asString()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    static List<Map<String, String>> headersOfOthers() {
        return List.of(
                Map.of(),
                Map.of("Origin", "null"),
                Map.of("Origin", "https://example.org"),
                Map.of("Origin", "not an origin"),
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"));
    }

    @ParameterizedTest
    @MethodSource("headersOfOthers")
    void aFormOfAnotherSiteTakesNoInvitation(Map<String, String> headers) {
        var code = unitCode();
        var visitor = Visitor.signedIn(stranger());

        var answer = visitor.post("/invitation/" + code, Map.of("name", "Sari"), headers);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.asString()).contains("tidak berasal dari halaman Juara");
        accept(stranger(), code).statusCode(200);
    }

    @Test
    void aFormIsOursWhereTheBrowserSaysSo() {
        var visitor = Visitor.signedIn(stranger());

        var answer = visitor.post(
                "/invitation/" + unitCode(), Map.of("name", "Sari"), Map.of("Sec-Fetch-Site", "same-origin"));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void whoeverIsNotSignedInTakesNothingButIsLedBackToTheOffer() {
        var code = unitCode();
        var visitor = new Visitor();

        var sent = visitor.post("/invitation/" + code, Map.of("name", "Sari"));
        var offer = visitor.follow(visitor.get(visitor.login(sent.header("Location"), stranger(), "any")));

        assertThat(sent.header("Location")).startsWith(Neighbours.issuer()).doesNotContain(code);
        assertThat(sent.header("Content-Security-Policy")).contains("form-action 'self' " + Neighbours.issuer());
        assertThat(offer.asString()).contains("Terima undangan");
    }

    @Test
    void theCodeIsToldToNobodyElse() {
        var code = unitCode();
        var visitor = new Visitor();

        var before = visitor.get("/invitation/" + code);
        var sent = visitor.get(buttonOf(before));
        var offer = visitor.arriveAt(buttonOf(before), stranger());

        assertThat(before.cookies()).isEmpty();
        assertThat(sent.header("Location")).startsWith(Neighbours.issuer()).doesNotContain(code);
        assertThat(sent.cookies().values()).noneMatch(value -> value.contains(code));
        for (var page : List.of(before, offer)) {
            assertThat(page.headers().getValues("Referrer-Policy")).containsExactly("strict-origin");
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(page.htmlPath().getString("html.head.title")).doesNotContain(code);
            assertThat(page.asString()).doesNotContain("http://", "https://");
        }
    }

    private static String buttonOf(Response page) {
        return page.htmlPath().getString("**.find { it.@class == 'button' }.@href");
    }

    private static String titleOfTheEdition() {
        return as(cast.staff())
                .get("/api/v1/editions/" + cast.edition())
                .then()
                .extract()
                .path("title.id");
    }

    private static String stranger() {
        return "stranger-" + UUID.randomUUID();
    }

    private static String unitCode() {
        return code("Puskesmas Sobo");
    }

    private static String code(String unit) {
        return invited(unit).get("code");
    }

    private static Map<String, String> invited(String unit) {
        return invite(cast.localAdmin(BANYUWANGI), "Sari", Map.of("role", "unit", "unit", unit))
                .statusCode(201)
                .extract()
                .path("");
    }

    private static String usedCode() {
        var code = unitCode();
        accept(stranger(), code).statusCode(200);
        return code;
    }

    private static String withdrawnCode() {
        var invitation = invited("Puskesmas Sobo");
        as(cast.localAdmin(BANYUWANGI))
                .post("/api/v1/invitations/" + invitation.get("id") + "/revocation")
                .then()
                .statusCode(204);
        return invitation.get("code");
    }

    private static String endedCode() throws SQLException {
        var invitation = invited("Puskesmas Sobo");
        try (var database = Neighbours.asOwner();
                var past = database.prepareStatement("update invitation set ends_at = now() where id = ?")) {
            past.setObject(1, UUID.fromString(invitation.get("id")));
            past.executeUpdate();
        }
        return invitation.get("code");
    }
}
