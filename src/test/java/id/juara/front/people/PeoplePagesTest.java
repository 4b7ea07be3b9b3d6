package id.juara.front.people;

import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.Statements;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff let people in, find them and let them go; each guest comes by the link that stood on the page. */
@QuarkusTest
class PeoplePagesTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Visitor staff;

    @BeforeEach
    void staffIsThere() {
        Cast.grant("staff-" + mark, Role.STAFF);
        staff = Visitor.signedIn("staff-" + mark);
    }

    @Test
    void aLocalAdminIsInvitedByAPieceOfTheInstitutionsNameAndComesByTheLink() {
        var page = read(invite("local-admin", "kabupaten banyuwangi", "Sari " + mark));
        var guest = Visitor.signedIn("sari-" + mark);

        assertThat(page.select(".slip").text())
                .contains("Sari " + mark, "Local admin · Kabupaten Banyuwangi", "Scan this picture");
        assertThat(page.select("[id^=fresh-chat]").text())
                .contains("Dear Sari " + mark + ", you are invited to Juara as Local admin (Kabupaten Banyuwangi).")
                .contains(link(page));
        assertThat(page.select("a[href^=/people/invitations?]").eachText()).doesNotContain("Show all");
        var taken = guest.follow(guest.post(link(page), Map.of("name", "Sari " + mark)));
        assertThat(taken.asString()).contains("Kabupaten Banyuwangi");
        assertThat(text(staff.get("/people?lang=en&institution=" + BANYUWANGI + "&name=" + mark)))
                .contains("Kabupaten Banyuwangi 35.10", "Sari " + mark)
                .doesNotContain("Of no institution");
        assertThat(text(staff.get("/people/invitations?lang=en&name=" + mark))).contains("No invitation is waiting.");
    }

    @Test
    void aNameThatSeveralInstitutionsBearIsAskedForItsCode() {
        var several = read(invite("local-admin", "bandung", "Sari"));
        var none = read(invite("local-admin", "atlantis", "Sari"));
        var absent = read(invite("local-admin", "", "Sari"));

        assertThat(several.select("#institution-error").text())
                .startsWith("More than one institution; write its code: ")
                .contains("32.73 Kota Bandung");
        assertThat(several.select("#name").val()).isEqualTo("Sari");
        assertThat(none.select("#institution-error").text()).isEqualTo("There is no institution of this code or name.");
        assertThat(absent.select("#institution-error").text()).isEqualTo("Name the institution's code.");
    }

    @Test
    void staffInviteTheMinistrysPeopleAndNoWriterOrJudge() {
        var auditor = read(invite("auditor", "", "Dewi " + mark));
        var flawed = staff.post(
                "/people/invitations?lang=en", Map.of("role", "staff", "name", " ", "email", "nobody", "days", "many"));

        assertThat(auditor.select(".slip").text()).contains("Dewi " + mark + ", Auditor");
        assertThat(invite("unit", "", "Tono").statusCode()).isEqualTo(422);
        assertThat(invite("judge", "", "Tini").statusCode()).isEqualTo(422);
        assertThat(flawed.statusCode()).isEqualTo(422);
        assertThat(read(flawed).select("#days-error").text()).isEqualTo("Write a whole number.");
    }

    @Test
    void aRenewedLinkOpensAndTheOldOneIsDeadAsIsAWithdrawnOne() {
        var first = read(invite("auditor", "", "Dewi " + mark));
        var path = waiting();
        var again = read(staff.post(path + "/renewal?lang=en", Map.of()));
        var guest = Visitor.signedIn("dewi-" + mark);

        assertThat(text(guest.get(link(first) + "?lang=en"))).contains("opens no invitation");
        assertThat(text(guest.get(link(again) + "?lang=en"))).contains("Auditor");
        var withdrawn = staff.follow(staff.post(path + "/revocation?lang=en", Map.of()));
        assertThat(text(withdrawn)).contains("The invitation was withdrawn.");
        assertThat(text(guest.get(link(again) + "?lang=en"))).contains("opens no invitation");
        assertThat(staff.post(path + "/revocation", Map.of()).statusCode()).isEqualTo(410);
        assertThat(text(staff.get("/people/invitations?lang=en&name=" + mark))).contains("No invitation is waiting.");
    }

    @Test
    void aRoleIsHandedToASuccessorAndTheHolderIsOut() {
        var holder = "auditor-" + mark;
        Cast.grant(holder, Role.AUDITOR);
        var path = read(staff.get("/people?name=" + holder))
                .select("a[href*=/transfer]")
                .attr("href");

        var asked = read(staff.get(path));
        var nameless = staff.post(path, Map.of("name", " "));
        var handed = read(staff.post(path, Map.of("name", "Penerus " + mark)));

        assertThat(asked.select("main").text()).contains("Peran " + holder + " berakhir sekarang juga");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(read(nameless).select("#name-error").text()).startsWith("Wajib diisi");
        assertThat(handed.select(".slip").text()).contains("Penerus " + mark + ", Pengawas");
        assertThat(Visitor.signedIn(holder).get("/audit").statusCode()).isEqualTo(403);
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
        assertThat(staff.post(path, Map.of("name", "Sekali lagi")).statusCode()).isEqualTo(409);
    }

    @Test
    void accessIsEndedOnceAndTheRowIsGone() {
        var holder = "auditor-" + mark;
        Cast.grant(holder, Role.AUDITOR);
        var path = read(staff.get("/people?name=" + holder))
                .select("form[action*=/end]")
                .attr("action");

        var ended = staff.follow(staff.post(path, Map.of()));

        assertThat(text(ended)).contains("Peran orang ini diakhiri.");
        assertThat(text(staff.get("/people?lang=en&name=" + holder))).contains("Nobody fits.");
        assertThat(staff.post(path, Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void whoIsShownStandsByInstitutionAndNameInPartsAndALongerListAsksNoMore() {
        var codes = List.of("11", "12", "13", "14");
        codes.forEach(code -> List.of("Ana", "Budi").forEach(name -> accepted("local-admin", code, name + " " + mark)));
        Runnable few = () -> staff.get("/people?institution=11&name=" + mark);
        Runnable many = () -> staff.get("/people?name=" + mark);

        var first = Cast.as("staff-" + mark).get("/api/v1/memberships?limit=5&role=local-admin&name=" + mark);
        var rest = Cast.as("staff-" + mark)
                .urlEncodingEnabled(false)
                .get(first.header("Link").replaceAll("^<(.*?)>.*", "$1"));

        assertThat(first.<List<String>>path("items.name"))
                .containsExactly("Ana " + mark, "Budi " + mark, "Ana " + mark, "Budi " + mark, "Ana " + mark);
        assertThat(first.<List<String>>path("items.institution.code")).containsExactly("11", "11", "12", "12", "13");
        assertThat(rest.<List<String>>path("items.institution.code")).containsExactly("13", "14", "14");
        assertThat(Statements.of(many)).isEqualTo(Statements.of(few));
        assertThat(read(staff.get("/people?role=local-admin&name=" + mark)).select("main h2"))
                .hasSize(4);
    }

    @Test
    void anAuditorLooksAndActsNot() {
        var auditor = "auditor-" + mark;
        Cast.grant(auditor, Role.AUDITOR);
        var visitor = Visitor.signedIn(auditor);

        assertThat(read(visitor.get("/people?name=" + mark)).select("main form[method=post]"))
                .isEmpty();
        assertThat(read(visitor.get("/people/invitations")).select("main form[method=post]"))
                .isEmpty();
        assertThat(visitor.get("/people?role=king").statusCode()).isEqualTo(400);
    }

    @Test
    void aLocalAdminHandsHisOwnRoleToHisSuccessor() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("successor")));
        var admin = Visitor.signedIn(cast.localAdmin(BANYUWANGI));
        var path = read(admin.get("/team")).select("li:has(.state) a[href*=/transfer]");

        assertThat(path).hasSize(1);
        var asked = read(admin.get(path.attr("href")));

        assertThat(asked.select("main").text()).contains("Ini peran Anda sendiri");
    }

    private void accepted(String role, String institution, String name) {
        var made = Cast.invite("staff-" + mark, name, Map.of("role", role, "institution", institution));
        Cast.accept(
                        name.replace(' ', '-') + institution,
                        made.statusCode(201).extract().path("code"))
                .statusCode(200);
    }

    private Response invite(String role, String institution, String name) {
        return staff.post(
                "/people/invitations?lang=en",
                Map.of("role", role, "institution", institution, "name", name, "email", "", "days", ""));
    }

    /** The path of the one invitation that waits. */
    private String waiting() {
        return read(staff.get("/people/invitations?name=" + mark))
                .select("form[action*=/renewal]")
                .attr("action")
                .replaceAll("/renewal.*", "");
    }

    private static String link(Document page) {
        return page.select("[id^=fresh-link]").attr("href");
    }

    private static Document read(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private static String text(Response answer) {
        return read(answer).select("main").text();
    }
}
