package id.juara.front.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.Statements;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Institutions looked up, and their accountability grades recorded. */
@QuarkusTest
class InstitutionsPagesTest {
    private static final String KEDIRI = "/institutions/35.71";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Visitor staff;

    @BeforeEach
    void staffIsThere() {
        Cast.grant("staff-" + mark, Role.STAFF);
        staff = Visitor.signedIn("staff-" + mark);
    }

    @Test
    void anInstitutionIsFoundByCodeNameKindAndProvince() {
        var cities = read(staff.get("/institutions?lang=en&cluster=city&province=35"));

        assertThat(text(staff.get("/institutions?lang=en&find=35.71")))
                .contains("Kota Kediri", "City · Provinsi Jawa Timur");
        assertThat(text(staff.get("/institutions?lang=en&find=keDiri")))
                .contains("Kota Kediri", "Kabupaten Kediri")
                .doesNotContain("Banyuwangi");
        assertThat(cities.select("main .rows a[href^=/institutions/35.]")).hasSize(9);
        assertThat(cities.select("main .rows li").eachText())
                .allMatch(one -> one.contains("City · Provinsi Jawa Timur")); // other tests make cities there too
        assertThat(cities.select("#province option[selected]").text()).contains("Jawa Timur");
        assertThat(text(staff.get("/institutions?lang=en&find=atlantis"))).contains("Nothing fits.");
    }

    @Test
    void theListGoesOnInPartsAndALongerOneAsksNoMore() {
        var first = read(staff.get("/institutions"));
        var next = read(staff.get(first.select("a[rel=next]").attr("href")));
        Runnable few = () -> staff.get("/institutions?find=35.71");
        Runnable many = () -> staff.get("/institutions?cluster=regency");

        assertThat(first.select("main .rows li")).hasSize(100);
        assertThat(next.select("main .rows li").first().text())
                .isNotEqualTo(first.select("main .rows li").first().text());
        assertThat(Statements.of(many)).isEqualTo(Statements.of(few));
    }

    @Test
    void oneShowsItsDatesWhatBecameOfItAndItsUnits() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("units")));
        cast.unit("35.78", "Puskesmas Dupak " + mark);

        assertThat(text(staff.get("/institutions/K13?lang=en")))
                .contains("Its work is done by", "since 23 October 2019", "Ministry K13");
        assertThat(text(staff.get("/institutions/K36?lang=en"))).contains("Does the work of");
        assertThat(text(staff.get("/institutions/35.78?lang=en"))).contains("Puskesmas Dupak " + mark, "WIB");
        assertThat(staff.get("/institutions/99.99").statusCode()).isEqualTo(404);
        assertThat(staff.post("/institutions/99.99/grades", Map.of("year", "2016", "score", "60"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aScoreIsRecordedAsItIsWrittenAndChangedByWhoeverSawItLast() {
        var recorded = staff.follow(
                staff.post(KEDIRI + "/grades?lang=en", Map.of("year", "2016", "score", "82,5", "seen", "")));
        assertThat(text(recorded)).contains("Saved.");
        assertThat(row(2016)).contains("82.50", "A");

        var twice = staff.post(KEDIRI + "/grades?lang=en", Map.of("year", "2016", "score", "60", "seen", ""));
        var form = read(staff.get(KEDIRI)).select("form:has(#score-2016)");
        var seen = form.select("input[name=seen]").val();
        var changed = staff.post(KEDIRI + "/grades", Map.of("year", "2016", "score", "80", "seen", seen));
        var late = staff.post(KEDIRI + "/grades?lang=en", Map.of("year", "2016", "score", "70", "seen", seen));

        assertThat(twice.statusCode()).isEqualTo(412);
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(text(late)).contains("Somebody changed this meanwhile");
        assertThat(row(2016)).contains("80.00", "on a boundary");
    }

    @Test
    void whatIsNoScoreIsToldBesideItsField() {
        var words = read(staff.post(KEDIRI + "/grades?lang=en", Map.of("year", "2015", "score", "baik")));
        var high = read(staff.post(KEDIRI + "/grades?lang=en", Map.of("year", "2015", "score", "100,5")));
        var year = read(staff.post(KEDIRI + "/grades?lang=en", Map.of("year", "lalu", "score", "70")));

        assertThat(words.select("#score-error").text()).isEqualTo("Write a number, such as 82.5.");
        assertThat(words.select("#score").val()).isEqualTo("baik");
        assertThat(high.select("#score-error").text()).startsWith("Between 0 and 100");
        assertThat(year.select("#year-error").text()).isEqualTo("Write a year in four digits.");
    }

    @Test
    void theSecretaryLooksUpCodesAndRecordsNothing() {
        Cast.grant("secretary-" + mark, Role.SECRETARY);
        var secretary = read(Visitor.signedIn("secretary-" + mark).get(KEDIRI));

        assertThat(secretary.select("form[method=post]")).isEmpty();
        assertThat(secretary.select("main a[href^=/people]")).isEmpty();
        assertThat(read(staff.get(KEDIRI)).select("main a[href^=/people]")).hasSize(1);
    }

    private String row(int year) {
        return read(staff.get(KEDIRI + "?lang=en"))
                .select("tr:has(#score-" + year + ")")
                .text();
    }

    private static Document read(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private static String text(Response answer) {
        return read(answer).select("main").text();
    }
}
