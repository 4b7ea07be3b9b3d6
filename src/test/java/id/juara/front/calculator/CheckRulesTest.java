package id.juara.front.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRulesTest {
    private static final String SHIPPED = "scoring-rules/kipp-2017.yaml";

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void aSoundFileIsToldWithItsFingerprintAndEndsWithZero() {
        int exit = run("check-rules", SHIPPED, "--lang", "en");

        assertThat(exit).isZero();
        assertThat(said.toString()).matches("scoring-rules/kipp-2017.yaml: no flaw. SHA-256 [0-9a-f]{64}\\R");
        assertThat(complained.toString()).isEmpty();
    }

    @Test
    void flawsAreToldOneALineInIndonesianUnlessEnglishIsAskedFor() throws IOException {
        var flawed = write(Files.readString(Path.of(SHIPPED)).replace("weight: 35", "weight: 3"));

        int exit = run("check-rules", flawed.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(complained.toString().lines())
                .singleElement()
                .asString()
                .matches(".*rules.yaml:[0-9]+: bobot tahap 'desk' berjumlah 68, bukan 100");
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void englishIsSpokenWhereAskedFor() throws IOException {
        var flawed = write(Files.readString(Path.of(SHIPPED)).replace("weight: 35", "weight: 3"));

        int exit = run("check-rules", "--lang=en", flawed.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(complained.toString()).endsWith("the weights of round 'desk' add up to 68, not 100\n");
    }

    @Test
    void aFileThatIsNotThereIsToldInASentence() {
        int exit = run("check-rules", "nowhere.yaml");

        assertThat(exit).isEqualTo(2);
        assertThat(complained.toString()).isEqualTo("nowhere.yaml: berkas tidak dapat dibaca\n");
    }

    @Test
    void aFolderIsNoRuleFile() {
        assertThat(run("check-rules", folder.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(complained.toString()).isEqualTo(folder + ": the file cannot be read\n");
    }

    @Test
    void aFileThatIsNotTextIsToldInASentence() throws IOException {
        var file = folder.resolve("rules.yaml");
        Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});

        assertThat(run("check-rules", file.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(complained.toString()).isEqualTo(file + ": this file is not UTF-8 text\n");
    }

    @Test
    void anUnknownCommandIsToldWithWhatCanBeAsked() {
        int exit = run("chek-rules", SHIPPED);

        assertThat(exit).isEqualTo(2);
        assertThat(complained.toString())
                .startsWith("Perintah tidak dipahami: chek-rules " + SHIPPED)
                .contains("check-rules", "Memeriksa berkas aturan");
    }

    @Test
    void helpSpeaksTheLanguageAskedFor() {
        int exit = run("help", "check-rules");

        assertThat(exit).isZero();
        assertThat(said.toString())
                .contains("Memeriksa berkas aturan", "Cara pakai: juara check-rules", "Berkas aturan (YAML)");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("rules.yaml"), text);
    }

    private int run(String... arguments) {
        return Calculator.of(Calculator.COMMANDS, arguments)
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}
