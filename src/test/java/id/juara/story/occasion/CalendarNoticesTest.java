package id.juara.story.occasion;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Told;
import id.juara.samples.SampleInnovation;
import id.juara.samples.SampleRules;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Units and local admins are told when a window opens and when its end moves; of a rehearsal they are told neither. */
@QuarkusTest
class CalendarNoticesTest {
    private static final SampleInnovation CLINIC = SampleInnovation.FLOATING_CLINIC;

    @Test
    void anOpenedWindowAndAMovedDeadlineAreToldToUnitsAndLocalAdmins() {
        var name = SampleRules.freshName("kabar");
        var cast = Cast.draft(SampleRules.small(name).replace("Small competition", "Competition " + name));
        ClosedRound.change("update edition set rehearsal = false where id = ?", name);
        var unit = cast.unit(CLINIC.institution(), CLINIC.unit());
        var admin = cast.localAdmin(CLINIC.institution());
        var edition = "/api/v1/editions/" + name;
        as(cast.staff()).post(edition + "/freeze").then().statusCode(200);
        as(cast.signatory()).post(edition + "/freeze/approval").then().statusCode(200);
        var closes = Instant.parse(as(cast.staff()).get(edition + "/calendar").path("closes"));
        for (var reader : List.of(unit, admin)) {
            assertThat(told(reader, "opened", name)).singleElement().asString().contains(wib(closes));
        }

        var later = closes.plusSeconds(7 * 86_400);
        as(cast.staff())
                .body(Map.of(
                        "letter", "B/7/2026",
                        "letterDate", "2026-01-31",
                        "reason", "Diperpanjang.",
                        "closes", later.toString(),
                        "ageFrom", "old-close"))
                .post(edition + "/amendments")
                .then()
                .statusCode(201);
        assertThat(Told.texts(unit, "moved")).noneMatch(one -> one.contains(name));
        as(cast.signatory()).post(edition + "/amendments/1/approval").then().statusCode(200);

        for (var reader : List.of(unit, admin)) {
            assertThat(told(reader, "moved", name))
                    .singleElement()
                    .asString()
                    .contains("amendment 1", wib(later))
                    .doesNotContain(wib(closes));
        }
    }

    private static List<String> told(String reader, String kind, String name) {
        return Told.await(
                () -> Told.texts(reader, kind).stream()
                        .filter(one -> one.contains(name))
                        .toList(),
                found -> !found.isEmpty());
    }

    private static String wib(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
                        .format(moment.atZone(ZoneId.of("Asia/Jakarta")))
                + " WIB";
    }
}
