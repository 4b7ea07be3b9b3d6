package id.juara.story.sending;

import static id.juara.story.submission.SampleEdition.as;
import static id.juara.story.submission.SampleEdition.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.juara.ground.spreadsheet.Table;
import id.juara.ground.upload.Limits;
import id.juara.ground.upload.ReadTable;
import id.juara.ground.upload.Wanted;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class SubmissionExportTest {
    private static final List<String> FORMS = List.of("json", "xlsx", "csv");

    private final SampleEdition open = SampleEdition.now();
    private final String exports = "/api/v1/editions/" + open.edition + "/exports/";

    @TempDir
    Path folder;

    @Test
    void whatWasSentIsHandedOutAsItWasSent() throws IOException {
        open.draft("Belum dikirim");
        var id = open.sent("=1+1 Klinik Terapung");
        open.sent("Bank Sampah");
        var withdrawn = open.sent("Ditarik kembali");
        as(open.admin).body(Map.of("reason", "Keliru")).post("/api/v1/submissions/" + withdrawn + "/withdraw");
        var version = as(open.nurse).get("/api/v1/submissions/" + id).header("ETag");
        as(open.nurse)
                .header("If-Match", version)
                .body(entry("Diubah setelah dikirim"))
                .put("/api/v1/submissions/" + id)
                .then()
                .statusCode(200);

        as(open.staff)
                .get(exports + "submissions.json")
                .then()
                .statusCode(200)
                .body("edition", equalTo(open.edition))
                .body("items.entry.title", contains("=1+1 Klinik Terapung", "Bank Sampah"))
                .body("items[0].revision", equalTo(1))
                .body(
                        "items[0].institutionCode",
                        equalTo(as(open.staff).get("/api/v1/submissions/" + id).path("institution.code")));
        var table = table(as(open.staff).get(exports + "submissions.xlsx").asByteArray(), "submissions.xlsx");
        var csv = as(open.staff).get(exports + "submissions.csv").asString();

        assertThat(table.rows())
                .extracting(row -> row.text("Judul").orElseThrow())
                .containsExactly("=1+1 Klinik Terapung", "Bank Sampah");
        assertThat(table.rows().get(0).cell("Judul").orElseThrow().kind()).isEqualTo(Table.Kind.TEXT);
        assertThat(csv).contains("'=1+1 Klinik Terapung").doesNotContain("Diubah setelah", "Ditarik kembali");
    }

    @Test
    void anExportGoesOnAfterItsFirstPiece() {
        var id = open.sent("Klinik Terapung");
        for (int i = 0; i < 650; i++) {
            open.asOwner(
                    """
                    insert into submission (id, edition, institution, unit, number, group_id, title, title_key, state,
                        revision, made_by)
                    select gen_random_uuid(), edition, institution, unit, number || '-' || lpad(?::text, 4, '0'), group_id,
                        title, title_key, state, revision, made_by
                    from submission where id = ?::uuid
                    """,
                    i,
                    id);
        }

        as(open.staff).get(exports + "submissions.json").then().body("items", hasSize(651));
    }

    @Test
    void theFunnelIsHandedOutFromEntriesToNationalModels() throws IOException {
        open.sent("Klinik Terapung");

        as(open.staff)
                .get(exports + "funnel.json")
                .then()
                .statusCode(200)
                .body("items", hasItem(Map.of("step", "sent", "entries", 1)))
                .body("items.step[-1]", equalTo("national-models"));
        var funnel = ReadTable.from(
                Files.write(
                        folder.resolve("funnel.xlsx"),
                        as(open.staff).get(exports + "funnel.xlsx").asByteArray()),
                new Wanted(Optional.empty(), List.of("Langkah", "Entri"), List.of(), Limits.USUAL));

        assertThat(funnel.rows())
                .anySatisfy(row -> assertThat(row.text("Langkah")).contains("Terkirim"));
        assertThat(as(open.staff).get(exports + "funnel.csv").asString()).contains("Terkirim,1");
    }

    @Test
    void onlyStaffAndAuditorsGetExports() {
        for (var form : FORMS) {
            for (var subject : List.of(open.nurse, open.admin, open.judge)) {
                as(subject).get(exports + "submissions." + form).then().statusCode(403);
                as(subject).get(exports + "funnel." + form).then().statusCode(403);
            }
            as(open.staff)
                    .get("/api/v1/editions/tidak-ada/exports/submissions." + form)
                    .then()
                    .statusCode(404);
        }
    }

    private Table table(byte[] workbook, String name) throws IOException {
        return ReadTable.from(
                Files.write(folder.resolve(name), workbook),
                new Wanted(Optional.empty(), List.of("Nomor", "Judul"), List.of(), Limits.USUAL));
    }
}
