package id.juara.story.occasion;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.EditionToJudge;
import id.juara.harness.Told;
import id.juara.samples.SampleInnovation;
import id.juara.samples.SampleRules;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Before a deadline whoever still has something to do is reminded, each time once. */
@QuarkusTest
class RemindersTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Inject
    RemindOfClose close;

    @Inject
    RemindJudges judges;

    @Inject
    Countdown countdown;

    @Test
    void whoeverHoldsAnEntryThatWouldNotArriveIsRemindedOnceADay() {
        var open = SampleEdition.now();
        var clinic = open.draft("Klinik Terapung");
        var bank = open.handedIn("Bank Sampah");
        open.sent("Izin Satu Hari");
        open.closesIn("5 days"); // from here on the chore may run by itself as well

        close.run();
        close.run();
        var nurse = Told.texts(open.nurse, "closing", clinic, 1);
        var admin = Told.texts(open.admin, "closing-handed-in", bank, 1);
        open.closesIn("50 hours");
        close.run();
        var again = Told.texts(open.nurse, "closing", clinic, 2);

        assertThat(nurse).hasSize(1);
        assertThat(nurse.get(0)).contains("“Klinik Terapung”").contains("Puskesmas Terapung");
        assertThat(admin).hasSize(1);
        assertThat(admin.get(0)).contains("“Bank Sampah”");
        assertThat(again).hasSize(2);
        assertThat(Told.texts(open.nurse, "closing-handed-in")).isEmpty();
        assertThat(Told.texts(open.librarian, "closing")).isEmpty();
    }

    @Test
    void nobodyIsRemindedLongBeforeNorAfter() {
        var early = SampleEdition.now();
        early.draft("Terlalu Awal");
        var late = SampleEdition.now();
        late.draft("Terlalu Lambat");
        late.closesIn("-1 hours");

        close.run();

        for (var open : List.of(early, late)) {
            assertThat(open.askOwner(
                            "select count(*) from notice where edition = ? and kind like 'closing%'", open.edition))
                    .isEqualTo("0");
        }
    }

    @Test
    void aReminderComesInTheMorningOfItsDay() {
        var last = LocalDate.of(2026, 5, 2);

        assertThat(countdown.now(last, JAKARTA, Instant.parse("2026-04-18T00:59:59Z")))
                .isEmpty();
        assertThat(countdown.now(last, JAKARTA, Instant.parse("2026-04-18T01:00:00Z")))
                .hasValue(14);
        assertThat(countdown.now(last, JAKARTA, Instant.parse("2026-05-01T00:59:59Z")))
                .hasValue(3);
        assertThat(countdown.now(last, JAKARTA, Instant.parse("2026-05-01T16:00:00Z")))
                .hasValue(1);
    }

    @Test
    void aJudgeWithReadingsLeftIsRemindedAndOneWhoIsDoneIsNot() {
        var edition =
                EditionToJudge.of(SampleRules.small(SampleRules.freshName("pile")), SampleInnovation.FLOATING_CLINIC);
        var round = edition.round("desk").seat(3);
        as(edition.cast().secretary())
                .body(Map.of("marksBy", LocalDate.now(JAKARTA).plusDays(2).toString(), "practice", List.of()))
                .put(round.path("/preparation"))
                .then()
                .statusCode(200);
        round.deal().statusCode(201);
        round.open().statusCode(200);

        judges.run();
        judges.run();
        for (var judge : List.of(0, 1, 2)) {
            var left = round.pile(judge).size();
            if (left > 0) {
                Told.await(() -> Told.texts(round.judge(judge), "unread"), found -> !found.isEmpty());
            }
        }
        for (var judge : List.of(0, 1, 2)) {
            var left = round.pile(judge).size();
            assertThat(Told.texts(round.judge(judge), "unread"))
                    .hasSize(left == 0 ? 0 : 1)
                    .allMatch(one -> one.contains(": " + left + "."));
        }
    }
}
