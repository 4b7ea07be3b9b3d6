package id.juara.story.screening;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Told;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The close of the screening tells each side its result, each failure with its reason, and nothing before. */
@QuarkusTest
class ScreeningNoticesTest {
    @Test
    void aFailureIsToldWithItsReasonOnceTheScreeningIsClosed() {
        var day = new ScreenedEdition();
        day.sent("Klinik Terapung");
        day.sent("Baru Kemarin", "2026-03-01", "Kunjungan naik dari 40 menjadi 310 orang sebulan.");
        day.closed();
        day.run().statusCode(200);

        var before = Told.texts(day.nurse, "screening-failed");
        day.close().statusCode(200);
        var failed = Told.await(() -> Told.texts(day.nurse, "screening-failed"), found -> !found.isEmpty());
        var passed = Told.await(() -> Told.texts(day.admin, "screening-passed"), found -> !found.isEmpty());

        assertThat(before).isEmpty();
        assertThat(failed).hasSize(1);
        assertThat(failed.get(0)).contains("Baru Kemarin").endsWith("– Less than a year old");
        assertThat(passed).hasSize(1);
        assertThat(passed.get(0)).contains("Klinik Terapung");
        assertThat(Told.to(day.otherAdmin)).isEmpty();
    }
}
