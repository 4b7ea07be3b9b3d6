package id.juara.story.occasion;

import static id.juara.harness.Cast.as;
import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static id.juara.story.assignment.SampleRound.change;
import static id.juara.story.assignment.SampleRound.figure;
import static id.juara.story.material.PanelWithMaterial.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.juara.harness.Told;
import id.juara.harness.Visitor;
import id.juara.story.material.PanelWithMaterial;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who has brought no material is reminded before its deadline, each time once, and by the secretary's click. */
@QuarkusTest
class MaterialRemindersTest {
    @Inject
    RemindOfMaterial remind;

    @Test
    void whoHasBroughtNothingIsRemindedOnceAndAnewWhereTheDeadlineMoves() {
        var panel = inEarnest();
        panel.bring("salindia.pdf", pdf(1_000));
        calledLongAgo(panel, "50 hours");

        remind.run();
        remind.run();
        var first = left(panel, 1);
        calledLongAgo(panel, "30 hours");
        remind.run();
        var second = left(panel, 2);

        assertThat(first).singleElement().asString().contains("Bank Sampah", "WITA (", "WIB");
        assertThat(second).hasSize(2).doesNotHaveDuplicates();
        assertThat(Told.texts(panel.unit, "material-left", panel.edition.submission(FLOATING_CLINIC)))
                .isEmpty();
    }

    @Test
    void noReminderComesAfterALateCallNorAfterTheDeadlineNorInARehearsal() {
        var late = inEarnest();
        change(
                "update material_call set until = set_at + interval '1 hour' where round ="
                        + " (select id from round where edition = ? and code = 'panel')",
                late.cast.edition());
        var past = inEarnest();
        calledLongAgo(past, "-1 hours");
        var rehearsal = new PanelWithMaterial().called(1); // as all editions of tests are
        calledLongAgo(rehearsal, "50 hours");

        remind.run();

        for (var panel : List.of(late, past, rehearsal)) {
            assertThat(notices(panel)).isZero();
        }
    }

    @Test
    void theSecretaryRemindsThoseWhoHaveBroughtNothingAndNotTwiceWithinHours() {
        var panel = new PanelWithMaterial().called(1);
        panel.bring("salindia.pdf", pdf(1_000));
        var reminders = panel.round.path("/material/reminders");
        var waste = panel.edition.submission(WASTE_BANK);

        as(panel.cast.secretary())
                .post(reminders)
                .then()
                .statusCode(201)
                .body("submissions", equalTo(List.of(waste.toString())));
        as(panel.cast.secretary()).post(reminders).then().statusCode(409).body("title", equalTo("nobody-to-remind"));

        assertThat(Told.texts(panel.otherUnit, "material-reminded", waste, 1))
                .singleElement()
                .asString()
                .contains("The secretariat reminds you", "Bank Sampah", "WITA");
        assertThat(Told.texts(panel.unit, "material-reminded", panel.edition.submission(FLOATING_CLINIC)))
                .isEmpty();
    }

    @Test
    void thePageOffersTheReminderAndTellsWhenItWent() {
        var panel = new PanelWithMaterial().called(1);
        var page = "/secretariat/" + panel.cast.edition() + "/panel/material";
        var secretary = Visitor.signedIn(panel.cast.secretary());
        var button = "Remind those who have not: 2";

        assertThat(secretary.get(page + "?lang=en").asString()).contains(button);
        assertThat(Visitor.signedIn(panel.cast.auditor()).get(page + "?lang=en").asString())
                .doesNotContain(button);
        assertThat(secretary.post(page + "/reminders", Map.of()).statusCode()).isEqualTo(303);
        assertThat(secretary.get(page + "?lang=en").asString())
                .contains("Last reminded: ")
                .doesNotContain("Remind those");
        var again = secretary.post(page + "/reminders?lang=en", Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("the last reminder is less than twelve hours old");
    }

    @Test
    void nobodyIsRemindedByHandOfWhatIsNotTakenOrWasBrought() {
        var panel = new PanelWithMaterial();
        var reminders = panel.round.path("/material/reminders");

        as(panel.cast.secretary()).post(reminders).then().statusCode(409).body("title", equalTo("no-material-called"));
        panel.called(1).end();
        as(panel.cast.secretary()).post(reminders).then().statusCode(409).body("title", equalTo("material-past"));
        assertThat(Visitor.signedIn(panel.cast.secretary())
                        .get("/secretariat/" + panel.cast.edition() + "/panel/material?lang=en")
                        .asString())
                .doesNotContain("Remind those");
        panel.call(Instant.now().plus(1, ChronoUnit.DAYS), 1).statusCode(200);
        panel.bring("salindia.pdf", pdf(1_000));
        panel.bringOther("sampah.pdf", pdf(1_001));
        as(panel.cast.secretary()).post(reminders).then().statusCode(409).body("title", equalTo("nobody-to-remind"));
    }

    /** A panel that is no rehearsal, whose material was called for a moment ago. */
    private static PanelWithMaterial inEarnest() {
        var panel = new PanelWithMaterial().called(1);
        // with this the ledger is read beyond its opening, of which all units and local admins would be told in earnest
        Told.texts(panel.unit, "material-called", panel.edition.submission(FLOATING_CLINIC), 1);
        change("update edition set rehearsal = false where id = ?", panel.cast.edition());
        return panel;
    }

    /** As if it had been called for a month ago, with a deadline that far away: in one step, for the chore runs beside. */
    private static void calledLongAgo(PanelWithMaterial panel, String left) {
        change(
                "update material_call set set_at = clock_timestamp() - interval '30 days',"
                        + " until = clock_timestamp() + ?::interval"
                        + " where round = (select id from round where edition = ? and code = 'panel')",
                left,
                panel.cast.edition());
    }

    private static List<String> left(PanelWithMaterial panel, int count) {
        return Told.texts(panel.otherUnit, "material-left", panel.edition.submission(WASTE_BANK), count);
    }

    private static long notices(PanelWithMaterial panel) {
        return figure("select count(*) from notice where edition = ? and kind = 'material-left'", panel.cast.edition());
    }
}
