package id.juara.story.submission;

import static id.juara.story.submission.SampleEdition.as;
import static id.juara.story.submission.SampleEdition.once;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.juara.harness.Tokens;
import id.juara.story.attachment.ForgetUploads;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentTest {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final RestAssuredConfig RAW = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("application/offset+octet-stream", ContentType.BINARY)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final SampleEdition open = SampleEdition.now();

    @Inject
    ForgetUploads forget;

    @ConfigProperty(name = "juara.attachments.folder")
    Path folder;

    @Test
    void aFileComesInPiecesAndIsGivenOutOnlyToBeSaved() {
        var id = open.draft("Klinik Terapung");
        var file = pdf(50_000);

        var upload = begin(id, "surat pernyataan.pdf", file)
                .statusCode(201)
                .extract()
                .<String>path("upload");
        patch(id, upload, 0, Arrays.copyOfRange(file, 0, 20_000))
                .statusCode(204)
                .header("Upload-Offset", "20000");
        reached(id, upload).statusCode(200).header("Upload-Offset", "20000").header("Upload-Length", "50000");
        patch(id, upload, 20_000, Arrays.copyOfRange(file, 20_000, 50_000))
                .statusCode(204)
                .header("Upload-Offset", "50000");

        var attachment = as(open.nurse)
                .get(files(id))
                .then()
                .body("items", hasSize(1))
                .body("items[0].mediaType", equalTo("application/pdf"))
                .body("items[0].sha256", equalTo(sha256(file)))
                .extract()
                .<String>path("items[0].id");
        var given = as(open.admin).get(files(id) + "/" + attachment).then();
        given.statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''surat%20pernyataan.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"));
        assertThat(given.extract().asByteArray()).isEqualTo(file);
    }

    @Test
    void whatIsAttachedStandsInTheSentTextByItsFingerprint() {
        var id = open.draft("Klinik Terapung");
        var file = pdf(1_000);
        attach(id, "surat.pdf", file).statusCode(204);
        as(open.nurse).post("/api/v1/submissions/" + id + "/hand-in").then().statusCode(200);
        open.send(id).statusCode(201);

        as(open.staff)
                .get("/api/v1/submissions/" + id)
                .then()
                .body("entry.attachments[0].sha256", equalTo(sha256(file)))
                .body("entry.attachments[0].name", equalTo("surat.pdf"));
        var attachment = as(open.staff)
                .get(files(id))
                .then()
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");
        as(open.admin).delete(files(id) + "/" + attachment).then().statusCode(204);

        as(open.nurse).get(files(id)).then().body("items", hasSize(0));
        as(open.staff).get(files(id) + "/" + attachment).then().statusCode(200); // the revision still names it
    }

    @Test
    void aPieceAtAnotherPlaceIsRefused() {
        var id = open.draft("Klinik Terapung");
        var file = pdf(1_000);
        var upload = begin(id, "surat.pdf", file).extract().<String>path("upload");

        patch(id, upload, 500, Arrays.copyOfRange(file, 500, 1_000))
                .statusCode(409)
                .body("title", equalTo("chunk-elsewhere"));
        patch(id, upload, 0, file).statusCode(204);
        patch(id, upload, 1_000, new byte[0]).statusCode(410);
    }

    @Test
    void aPieceThatIsLongerThanWasSaidLeavesNothingBehind() {
        var id = open.draft("Klinik Terapung");
        var file = pdf(1_000);
        var upload = begin(id, "surat.pdf", file).extract().<String>path("upload");

        patch(id, upload, 0, pdf(2_000)).statusCode(413);
        reached(id, upload).header("Upload-Offset", "0");
        patch(id, upload, 0, file).statusCode(204);
    }

    @Test
    void aSecondPieceBesideTheFirstIsRefused() throws Exception {
        var id = open.draft("Klinik Terapung");
        var file = pdf(60_000);
        var upload = begin(id, "surat.pdf", file).extract().<String>path("upload");

        try (var slow = new Socket("localhost", io.restassured.RestAssured.port)) {
            startSlowly(slow.getOutputStream(), id, upload, file);
            awaitPart(upload);

            patch(id, upload, 0, file).statusCode(423).body("title", equalTo("chunk-under-way"));
        }
        awaitOffset(id, upload, 30_000);
        patch(id, upload, 30_000, Arrays.copyOfRange(file, 30_000, 60_000)).statusCode(204);
        as(open.nurse).get(files(id)).then().body("items[0].sha256", equalTo(sha256(file)));
    }

    @Test
    void aFileWithAnotherFingerprintThanWasToldIsRefused() {
        var id = open.draft("Klinik Terapung");
        var file = pdf(1_000);
        var altered = file.clone();
        altered[900]++;
        var upload = begin(id, "surat.pdf", file).extract().<String>path("upload");

        patch(id, upload, 0, altered).statusCode(422).body("title", equalTo("file-altered"));
        as(open.nurse).get(files(id)).then().body("items", hasSize(0));
        patch(id, upload, 1_000, new byte[0]).statusCode(410);
        assertThat(folder.resolve("parts").resolve(upload)).doesNotExist();
    }

    @Test
    void aPageDisguisedAsADocumentIsRefused() {
        var id = open.draft("Klinik Terapung");
        var page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        attach(id, "surat.pdf", page)
                .statusCode(422)
                .body("title", equalTo("file-type-refused"))
                .body("detail", containsString("text/html"));
    }

    @Test
    void aDocumentThatBeginsAsAPageIsRefused() {
        var id = open.draft("Klinik Terapung");
        var both = ("<script>alert(1)</script>\n" + new String(pdf(1_000), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);

        attach(id, "surat.pdf", both).statusCode(422).body("title", equalTo("file-type-refused"));
    }

    @Test
    void aPictureThatBrowsersRunIsRefusedByItsName() {
        var id = open.draft("Klinik Terapung");
        var picture = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

        begin(id, "gambar.svg", picture).statusCode(422).body("title", equalTo("file-type-refused"));
        begin(id, "surat.pdf.html", picture).statusCode(422).body("title", equalTo("file-type-refused"));
    }

    @Test
    void anOfficeDocumentIsTakenAndOneWithMacrosIsNot() throws IOException {
        var id = open.draft("Klinik Terapung");

        attach(id, "laporan.docx", office(DOCX, "word/document.xml")).statusCode(204);
        attach(id, "laporan.docx", office(DOCX, "word/vbaProject.bin"))
                .statusCode(422)
                .body("title", equalTo("file-type-refused"));
        attach(id, "arsip.docx", office("text/plain", "a.txt")).statusCode(422);
    }

    @Test
    void aFileAboveTheLimitOfItsDocumentIsRefusedBeforeItComes() {
        var id = open.draft("Klinik Terapung");

        begin(id, "surat.pdf", pdf(64 * 1024 + 1)).statusCode(413).body("detail", containsString("64 KB"));
    }

    @Test
    void noMoreFilesAreTakenThanADocumentHolds() {
        var id = open.draft("Klinik Terapung");
        attach(id, "satu.pdf", pdf(1_000)).statusCode(204);
        attach(id, "dua.pdf", pdf(1_001)).statusCode(204);

        begin(id, "tiga.pdf", pdf(1_002)).statusCode(409).body("title", equalTo("document-full"));
    }

    @Test
    void equalContentIsStoredOnce() throws IOException {
        var file = pdf(3_333);
        attach(open.draft("Satu"), "satu.pdf", file).statusCode(204);
        attach(open.draft("Dua"), "dua.pdf", file).statusCode(204);

        try (var kept = Files.walk(folder.resolve("content"))) {
            assertThat(kept.filter(one -> one.getFileName().toString().equals(sha256(file))))
                    .hasSize(1);
        }
    }

    @Test
    void nobodyElseReachesAFile() {
        var id = open.draft("Klinik Terapung");
        attach(id, "surat.pdf", pdf(1_000)).statusCode(204);
        var attachment = as(open.nurse).get(files(id)).then().extract().<String>path("items[0].id");
        var other = open.draft(open.otherNurse, SampleEdition.entry("Lain"));

        as(open.otherNurse).get(files(id) + "/" + attachment).then().statusCode(404);
        as(open.otherNurse).get(files(other) + "/" + attachment).then().statusCode(404);
        as(open.staff).get(files(id)).then().body("items", hasSize(0)); // nothing was sent
        as(open.judge).get(files(id)).then().statusCode(403);
        given().get(files(id)).then().statusCode(401);
    }

    @Test
    void afterTheCloseNoPieceIsTaken() {
        var id = open.draft("Klinik Terapung");
        var file = pdf(1_000);
        var upload = begin(id, "surat.pdf", file).extract().<String>path("upload");
        open.closesIn("-1 second");

        patch(id, upload, 0, file).statusCode(409).body("title", equalTo("window-closed"));
    }

    @Test
    void anUploadLeftForADayIsForgotten() {
        var id = open.draft("Klinik Terapung");
        var file = pdf(1_000);
        var upload = begin(id, "surat.pdf", file).extract().<String>path("upload");
        patch(id, upload, 0, Arrays.copyOf(file, 400)).statusCode(204);
        open.asOwner("update upload set made_at = now() - interval '25 hours' where id = ?::uuid", upload);

        forget.run();

        patch(id, upload, 400, Arrays.copyOfRange(file, 400, 1_000)).statusCode(410);
        assertThat(folder.resolve("parts").resolve(upload)).doesNotExist();
    }

    private ValidatableResponse attach(String id, String name, byte[] file) {
        var upload = begin(id, name, file).statusCode(201).extract().<String>path("upload");
        return patch(id, upload, 0, file);
    }

    private ValidatableResponse begin(String id, String name, byte[] file) {
        var form = new LinkedHashMap<String, Object>();
        form.put("document", "supporting");
        form.put("name", name);
        form.put("bytes", file.length);
        form.put("sha256", sha256(file));
        return once(open.nurse).body(form).post(files(id)).then();
    }

    private ValidatableResponse patch(String id, String upload, long offset, byte[] piece) {
        return given().config(RAW)
                .auth()
                .oauth2(Tokens.of(open.nurse))
                .contentType("application/offset+octet-stream")
                .header("Upload-Offset", offset)
                .body(piece)
                .patch(files(id) + "/uploads/" + upload)
                .then();
    }

    private ValidatableResponse reached(String id, String upload) {
        return given().auth()
                .oauth2(Tokens.of(open.nurse))
                .head(files(id) + "/uploads/" + upload)
                .then();
    }

    /** A request that has announced all bytes and sent the first half. */
    private void startSlowly(OutputStream out, String id, String upload, byte[] file) throws IOException {
        var head = "PATCH " + files(id) + "/uploads/" + upload
                + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.of(open.nurse) + "\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n"
                + "Content-Length: " + file.length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(file, 0, 30_000);
        out.flush();
    }

    private void awaitPart(String upload) throws Exception {
        var part = folder.resolve("parts").resolve(upload);
        for (var tries = 0; tries < 200 && !(Files.exists(part) && Files.size(part) == 30_000); tries++) {
            Thread.sleep(50);
        }
        assertThat(part).hasSize(30_000);
    }

    private void awaitOffset(String id, String upload, int offset) throws InterruptedException {
        for (var tries = 0; tries < 200; tries++) {
            if (("" + offset).equals(reached(id, upload).extract().header("Upload-Offset"))) {
                return;
            }
            Thread.sleep(50);
        }
        reached(id, upload).header("Upload-Offset", "" + offset);
    }

    private static String files(String id) {
        return "/api/v1/submissions/" + id + "/attachments";
    }

    private static byte[] pdf(int bytes) {
        var file = new byte[bytes];
        Arrays.fill(file, (byte) ' ');
        var head = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, file, 0, head.length);
        return file;
    }

    private static byte[] office(String type, String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(SampleEdition.sha256(bytes));
    }
}
