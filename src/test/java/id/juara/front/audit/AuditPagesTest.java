package id.juara.front.audit;

import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.EditionToJudge;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An auditor goes from the number of an entry to who changed a mark, and sees every hand of an edition. */
@QuarkusTest
class AuditPagesTest {
    private final String auditor = "auditor-" + UUID.randomUUID();

    @Test
    void fromTheNumberOfAnEntryToWhoChangedItsMarkInTwoClicks() {
        var edition = EditionToJudge.of(SampleRules.small(SampleRules.freshName("watch")), FLOATING_CLINIC);
        var desk = edition.round("desk").seat(2);
        desk.deal().statusCode(201);
        desk.open().statusCode(200);
        desk.mark(0, FLOATING_CLINIC, Map.of("novelty", "70", "impact", "60")).statusCode(200);
        desk.mark(0, FLOATING_CLINIC, Map.of("novelty", "85", "impact", "60")).statusCode(200);
        Cast.grant(auditor, Role.AUDITOR);
        var visitor = Visitor.signedIn(auditor);
        var about = "submission/" + edition.submission(FLOATING_CLINIC);

        var trail = page(visitor, "/audit/timeline?lang=id&about=" + about);
        assertThat(trail.select("h1").text()).endsWith(" · Klinik Terapung");
        assertThat(trail.select("ol.rows > li").first().text())
                .contains("Klinik Terapung · ")
                .doesNotContain("assignment/");
        assertThat(trail.select("ol.rows strong").eachText())
                .contains("Nilai diserahkan", "Entri dikirim ke kementerian");
        var mark = page(
                visitor,
                trail.select("ul.rows a[href$=" + desk.assignment(0, FLOATING_CLINIC) + "?lang=id]")
                        .attr("href"));

        assertThat(mark.select("section").first().text())
                .contains("Versi 2, nilai pertama", "Nilai diserahkan oleh", "Kebaruan berubah 70 85")
                .contains("Diizinkan oleh", "Penilaian tahap dibuka");
        assertThat(mark.select("section")).hasSize(2);
        assertThat(page(visitor, "/audit?lang=id").select("main").text())
                .contains(edition.cast().edition());
    }

    @Test
    void handsAndTheStateAtAMomentAreOnePageEach() {
        var round = ClosedRound.ofFour();
        round.propose(Map.of(
                        "departures",
                        List.of(Map.of(
                                "submission", round.submissions.get(2), "in", true, "reason", "Daerah <tertinggal>"))))
                .statusCode(201);
        round.seal().statusCode(200);
        var visitor = Visitor.signedIn(round.auditor);

        var hands = page(visitor, "/audit/" + round.edition + "/hands?lang=id&way=departure");
        assertThat(hands.select("ol.rows > li").text())
                .contains(
                        "Penyimpangan pleno",
                        "+ " + round.number(2) + " · ",
                        ": Daerah <tertinggal>",
                        "Orang kedua: Orang " + round.signatory);
        assertThat(page(visitor, "/audit/" + round.edition + "/hands?lang=id&way=proxy")
                        .select("main")
                        .text())
                .contains("Tidak ada.");
        var state = page(visitor, "/audit/" + round.edition + "/state?lang=id");
        assertThat(state.select("tbody tr").first().text()).contains("Penilaian berkas", "disegel");
        assertThat(page(visitor, "/audit/" + round.edition + "/state?lang=id&at=2020-01-01T00:00")
                        .select("tbody tr")
                        .first()
                        .text())
                .contains("menunggu");
        assertThat(visitor.get("/audit/" + round.edition + "/state?at=kemarin").statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/audit/" + round.edition + "/bundle.zip").contentType())
                .isEqualTo("application/zip");
    }

    private static Document page(Visitor visitor, String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body().asString());
    }
}
