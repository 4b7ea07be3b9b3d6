package id.juara.story.screening;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Paper;
import id.juara.harness.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A unit reads on its entry's page, and on paper, why the screening turned it down, once the screening is closed. */
@QuarkusTest
class ToldOnThePageTest {
    @Test
    void whatTheScreeningFoundIsToldOnceItIsClosed() {
        var day = new ScreenedEdition();
        var sound = "/entries/" + day.sent("Klinik Terapung") + "/results";
        var young = "/entries/" + day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.")
                + "/results";
        day.closed();
        day.run().statusCode(200);
        var nurse = Visitor.signedIn(day.nurse);

        var before = nurse.get(young).asString();
        day.close().statusCode(200);
        var after = nurse.get(young).asString();
        var paper = Paper.of(nurse.get(young + ".pdf").asByteArray());

        assertThat(before).contains("Belum ada hasil").doesNotContain("Belum berjalan satu tahun");
        assertThat(after).contains("Seleksi administrasi: Tidak lolos", "Belum berjalan satu tahun");
        assertThat(nurse.get(sound).asString()).contains("Seleksi administrasi: Lolos");
        assertThat(paper.text()).contains("Seleksi administrasi: Tidak lolos", "Belum berjalan satu tahun");
    }
}
