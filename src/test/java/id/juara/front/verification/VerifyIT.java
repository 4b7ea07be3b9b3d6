package id.juara.front.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.front.verification.Verifiers.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with a bundle: no database, no provider, no network. */
class VerifyIT {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    @TempDir
    private Path folder;

    @Test
    void whoeverHasTheProgramAndABundleLearnsWhetherItHolds() throws Exception {
        var sound = new SampleBundle("calibrated", "lot").writeTo(folder.resolve("sound.zip"));
        var forged = new SampleBundle();
        forged.change("desk/marks.csv", forged.text("desk/marks.csv").replaceFirst(",\\d+\n", ",1\n"));
        var unsound = forged.writeTo(folder.resolve("unsound.zip"));
        var text = Files.writeString(folder.resolve("text.zip"), "no zip at all");

        assertThat(run(sound, "en"))
                .extracting(Said::exit, said -> said.failed().size())
                .containsExactly(0, 0);
        assertThat(run(unsound, "id").exit()).isEqualTo(1);
        assertThat(run(unsound, "id").failed())
                .contains("FAIL  desk/marks.csv: BUKAN seperti yang dipegang buku besar sejak penyegelan tahap desk");
        assertThat(run(text, "en")).isEqualTo(new Said(2, text + ": this file is no zip that can be read\n"));
    }

    private static Said run(Path bundle, String language) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        List.of(java, "-jar", JAR.toString(), "verify", bundle.toString(), "--lang", language))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }
}
