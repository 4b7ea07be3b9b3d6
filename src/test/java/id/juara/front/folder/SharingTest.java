package id.juara.front.folder;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The head of an office reads an entry by a link, for as long as its unit lets him. */
@QuarkusTest
class SharingTest {
    private static final Pattern LINK = Pattern.compile("href=\"[^\"]*(/shared/[A-Za-z0-9_-]{22})\"");
    private static final String SUMMARY = "Perahu membawa dokter ke pulau kecil setiap pekan.";

    private final SampleEdition open = SampleEdition.now();
    private String id;
    private String sharing;
    private Visitor nurse;

    @BeforeEach
    void begin() {
        id = open.draft("Klinik Terapung");
        sharing = "/entries/" + id + "/sharing";
        nurse = Visitor.signedIn(open.nurse);
    }

    @Test
    void whoeverHoldsTheLinkReadsTheEntryAsItStandsWithoutAnAccount() {
        var read = new Visitor().get(linkBy(nurse));

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asString())
                .contains("Klinik Terapung", "Puskesmas Terapung", SUMMARY, "Unit", "Pendaftaran ditutup", "WIB")
                .doesNotContain("<form", "<button", id, open.nurse);
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        assertThat(read.header("Referrer-Policy")).isEqualTo("strict-origin");
        assertThat(read.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void itShowsWhatWasWrittenMeanwhileAndWhoHoldsItNow() {
        var link = linkBy(nurse);

        SampleEdition.as(open.nurse)
                .post("/api/v1/submissions/" + id + "/hand-in")
                .then()
                .statusCode(200);
        open.send(id).statusCode(201);
        var read = new Visitor().get(link + "?lang=en").asString();

        assertThat(read).contains("ministry", "WITA", "WIT").containsPattern("[0-9a-f]{64}");
    }

    @Test
    void aLinkThatWasEndedOpensNothing() {
        var link = linkBy(nurse);

        var ended = nurse.follow(nurse.post(sharing + "/end", Map.of()));
        var again = nurse.follow(nurse.post(sharing + "/end", Map.of()));
        var read = new Visitor().get(link);

        assertThat(ended.asString()).contains("Semua tautan baca entri ini diakhiri.", "Tidak ada tautan yang berlaku");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(read.statusCode()).isEqualTo(404);
        assertThat(read.asString()).contains("Tautan ini tidak membuka apa pun").doesNotContain("Klinik Terapung");
        assertThat(events("EntryShared")).isEqualTo("1");
        assertThat(events("SharingEnded")).isEqualTo("1");
        assertThat(nurse.get("/entries/" + id + "/history").asString())
                .contains("Tautan baca dibuat", "Tautan baca diakhiri");
    }

    @Test
    void aLinkEndsOnItsDay() {
        var link = linkBy(nurse);
        open.asOwner("update reading_link set ends_at = clock_timestamp() where submission = ?::uuid", id);

        assertThat(new Visitor().get(link).statusCode()).isEqualTo(404);
        assertThat(nurse.get(sharing).asString()).contains("Tidak ada tautan yang berlaku");
    }

    @Test
    void atMostFiveLinksStandAtATime() {
        for (int i = 0; i < 5; i++) {
            linkBy(nurse);
        }

        var sixth = nurse.post(sharing, Map.of());

        assertThat(sixth.statusCode()).isEqualTo(409);
        assertThat(sixth.asString()).contains("Sudah ada 5 tautan baca", "href=\"#share\"");
        assertThat(Pattern.compile("berlaku sampai [^<]*</li>")
                        .matcher(nurse.get(sharing).asString())
                        .results())
                .hasSize(5);
    }

    @Test
    void theLocalAdminMaySharesItTooAndNobodyOfAnotherInstitution() {
        assertThat(linkBy(Visitor.signedIn(open.admin))).startsWith("/shared/");
        assertThat(Visitor.signedIn(open.otherNurse).post(sharing, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(open.librarian).get(sharing).statusCode()).isEqualTo(404);
    }

    @Test
    void theCodeIsKeptNowhere() {
        var code = linkBy(nurse).substring("/shared/".length());

        assertThat(open.askOwner(
                        "select count(*) from reading_link where submission = ?::uuid and code_sha256 = ?",
                        id,
                        SampleEdition.sha256(code.getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("1");
        assertThat(nurse.get(sharing).asString()).doesNotContain(code);
        assertThat(open.askOwner(
                        "select count(*) from event where convert_from(bytes, 'UTF8') like ?", "%" + code + "%"))
                .isEqualTo("0");
    }

    private String linkBy(Visitor visitor) {
        var link = LINK.matcher(visitor.post(sharing, Map.of()).asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String events(String kind) {
        return open.askOwner("select count(*) from event where kind = ? and about = ?", kind, "submission/" + id);
    }
}
