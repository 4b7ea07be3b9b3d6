package id.juara.ground.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.juara.harness.Tokens;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is larger than the server takes is refused with a sentence, however it comes. */
@QuarkusTest
class LargeRequestsTest {
    private static final int MEGA = 1 << 20;
    private static final String LIMIT = "Kiriman melebihi batas 12 MB.";

    private final SampleEdition open = SampleEdition.now();

    @Test
    void aFormIsAnsweredWithAPageThatSaysWhatToDo() {
        var files = "/entries/" + open.draft("Klinik Terapung") + "/files";
        var nurse = Visitor.signedIn(open.nurse);

        var refused = nurse.upload(files + "/supporting?lang=en", "file", "surat.pdf", new byte[13 * MEGA]);
        var after = nurse.get(files);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.contentType()).startsWith("text/html");
        assertThat(refused.asString())
                .contains("larger than the limit of 12 MB", "Nothing of it was stored", "lang=\"en\"");
        assertThat(after.asString()).contains("Belum ada berkas");
    }

    @Test
    void aBrowserShowsThePageAndLeadsBackToTheForm() {
        var files = "/entries/" + open.draft("Klinik Terapung") + "/files";
        try (var window = Window.of(Optional.of(open.nurse), Window.withoutScript())) {
            var page = window.page();
            window.go(RestAssured.port, files + "?lang=id");
            page.locator("#supporting-file")
                    .setInputFiles(new FilePayload("surat.pdf", "application/pdf", new byte[20 * MEGA]));
            page.locator("form[data-upload] button").first().click();

            assertThat(page.locator("main").innerText()).contains("Kiriman terlalu besar", LIMIT);
            page.getByText("Kembali ke halaman tadi").click();
            assertThat(page.url()).endsWith(files + "?lang=id");
        }
    }

    @Test
    void theApiAnswersWithAProblem() throws IOException {
        var told = sent(head("Content-Length: " + 13 * MEGA), 13 * MEGA);
        var chunked = chunked(head("Transfer-Encoding: chunked"), 13);

        assertThat(told).startsWith("HTTP/1.1 413").contains("application/problem+json", LIMIT, "urn:juara:too-large");
        assertThat(chunked).startsWith("HTTP/1.1 413").contains("application/problem+json", LIMIT);
    }

    @Test
    void whoAsksBeforeheSendsAndWhoWouldSendWithoutEndIsAnsweredAtOnce() throws IOException {
        var asks = sent(head("Content-Length: " + 13 * MEGA, "Expect: 100-continue"), 0);
        var endless = sent(head("Content-Length: " + 4000L * MEGA), 0);

        assertThat(asks)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("connection: close")
                .contains(LIMIT);
        assertThat(endless)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("connection: close")
                .contains(LIMIT);
    }

    @Test
    void aFormInChunksIsRefusedAsWell() throws IOException {
        var page = chunked(
                "POST /verify?lang=id HTTP/1.1\r\nHost: localhost:" + RestAssured.port + "\r\nOrigin: http://localhost:"
                        + RestAssured.port
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n",
                13);

        assertThat(page).startsWith("HTTP/1.1 413").contains("text/html", LIMIT, "Kiriman terlalu besar");
    }

    private String head(String... headers) {
        return "POST /api/v1/editions/" + open.edition
                + "/submissions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.of(open.nurse) + "\r\nContent-Type: application/json\r\nIdempotency-Key: large\r\n"
                + String.join("\r\n", headers) + "\r\n\r\n";
    }

    private static String sent(String head, int bytes) throws IOException {
        try (var line = new Socket("localhost", RestAssured.port)) {
            line.getOutputStream().write(head.getBytes(UTF_8));
            line.getOutputStream().write(new byte[bytes]);
            return answer(line);
        }
    }

    private static String chunked(String head, int megas) throws IOException {
        try (var line = new Socket("localhost", RestAssured.port)) {
            var out = line.getOutputStream();
            out.write(head.getBytes(UTF_8));
            var mega = new byte[MEGA];
            Arrays.fill(mega, (byte) ' ');
            for (int i = 0; i < megas; i++) {
                out.write("100000\r\n".getBytes(UTF_8));
                out.write(mega);
                out.write("\r\n".getBytes(UTF_8));
            }
            out.write("0\r\n\r\n".getBytes(UTF_8));
            return answer(line);
        }
    }

    /** What came within a second of silence. */
    private static String answer(Socket line) throws IOException {
        line.setSoTimeout(5000);
        var told = new StringBuilder();
        var buffer = new byte[1 << 16];
        try {
            for (int read = line.getInputStream().read(buffer); read >= 0; ) {
                told.append(new String(buffer, 0, read, UTF_8));
                line.setSoTimeout(1000);
                read = line.getInputStream().read(buffer);
            }
        } catch (IOException silent) {
            return told.toString();
        }
        return told.toString();
    }
}
