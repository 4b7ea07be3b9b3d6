package id.juara.front.verification;

import static id.juara.front.verification.Verifiers.command;
import static id.juara.front.verification.Verifiers.plain;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.front.verification.Verifiers.Said;
import id.juara.law.bundle.Layout;
import id.juara.law.proof.Manifest;
import id.juara.law.proof.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both programs that check a bundle: the command, and the one file of plain Java in a process of its own. */
class VerifyTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean|lot",
                "mean|admit-all",
                "trimmed-mean, drop-each-side: 1|lot",
                "median|lot",
                "median, per-criterion: true|admit-all",
                "mean, advice: calibrated|lot",
                "calibrated|lot",
                "calibrated|admit-all, undecided: lot",
                "crossed|lot, undecided: expected-place",
                "mean, advice: huber|lot, undecided: lot",
                "huber|admit-all",
                "z-score|lot"
            })
    void aSoundBundleIsSoundToBoth(String points, String tieAtLine) throws Exception {
        var bundle = new SampleBundle(points, tieAtLine).writeTo(folder.resolve("bundle.zip"));

        var command = command(bundle);
        var plain = plain(bundle);

        assertThat(command.failed()).isEmpty();
        assertThat(command.exit()).as(command.text()).isZero();
        assertThat(command.text())
                .contains("PASS  desk/ranking.csv: reckoned again, the same to the byte", "everything holds.");
        assertThat(plain.failed()).isEmpty();
        assertThat(plain.exit()).as(plain.text()).isZero();
        assertThat(plain.text()).contains("PASS  desk/shortlist.csv: ", "Semuanya cocok. / Everything holds.");
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        var sample = new SampleBundle();

        var one = sample.writeTo(folder.resolve("one.zip"));
        var other = sample.writeTo(folder.resolve("other.zip"));

        assertThat(other).hasSameBinaryContentAs(one);
    }

    /** A forgery, which manifest goes with it, and what each of both says of it. */
    record Forgery(String name, boolean mended, Consumer<SampleBundle> forge, String command, String plain) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(
                new Forgery(
                        "a mark changed",
                        false,
                        bundle -> firstMark(bundle, "99"),
                        "FAIL  desk/marks.csv: the file was changed: its SHA-256 is not the manifest's",
                        "FAIL  desk/marks.csv: SHA-256 manifest"),
                new Forgery(
                        "a mark changed and its digest mended, but not the tree",
                        true,
                        bundle -> firstMark(bundle, "99"),
                        "FAIL  desk/marks.csv: NOT as the ledger holds it since the seal of round desk",
                        "FAIL  desk/marks.csv: dipegang buku besar sejak penyegelan / held by the ledger since the seal"),
                new Forgery(
                        "a mark changed that changes the points",
                        true,
                        bundle -> firstMark(bundle, "99"),
                        "FAIL  desk/ranking.csv: reckoned again, it differs",
                        "FAIL  desk/ranking.csv: nilai dan urutan dihitung ulang / points and order reckoned again ["),
                new Forgery(
                        "a row of marks dropped",
                        true,
                        bundle -> bundle.change("desk/marks.csv", without(bundle.text("desk/marks.csv"), 5)),
                        "FAIL  desk/marks.csv: NOT as the ledger holds it since the seal of round desk",
                        "FAIL  desk/ranking.csv: nilai dan urutan dihitung ulang / points and order reckoned again ["),
                new Forgery(
                        "an order swapped",
                        true,
                        bundle -> bundle.change("panel/ranking.csv", swapped(bundle.text("panel/ranking.csv"))),
                        "FAIL  panel/ranking.csv: reckoned again, it differs",
                        "FAIL  panel/ranking.csv: nilai dan urutan dihitung ulang / points and order reckoned again ["),
                new Forgery(
                        "one more let in",
                        true,
                        bundle -> bundle.change(
                                "panel/shortlist.csv",
                                bundle.text("panel/shortlist.csv").replaceFirst(",out,below-line", ",in,by-order")),
                        "FAIL  panel/shortlist.csv: reckoned again, it differs",
                        "FAIL  panel/shortlist.csv: batas dihitung ulang / cut reckoned again ["),
                new Forgery(
                        "the rules changed",
                        true,
                        bundle -> bundle.change(
                                "rules.yaml", bundle.text("rules.yaml").replace("top: 3", "top: 4")),
                        "FAIL  rules.yaml: NOT as the ledger holds it since the seal of round desk",
                        "FAIL  rules.yaml: dipegang buku besar sejak penyegelan / held by the ledger since the seal"),
                new Forgery(
                        "another seed",
                        true,
                        bundle -> bundle.change(
                                "panel/settings.csv",
                                bundle.text("panel/settings.csv").replaceFirst("seed,..", "seed,00")),
                        "FAIL  panel/settings.csv: reckoned again, it differs",
                        "FAIL  panel/settings.csv: benih sesuai janjinya / the seed is the promised one"),
                new Forgery(
                        "a head of another key",
                        true,
                        bundle -> bundle.sign(SigningKey.make(new SecureRandom())),
                        "FAIL  ledger/head.jws: this is not that key's signature",
                        "FAIL  ledger/head.jws: tanda tangan / signature"),
                new Forgery(
                        "a leaf of the tree changed",
                        true,
                        bundle -> bundle.change(
                                "ledger/leaves.csv",
                                bundle.text("ledger/leaves.csv").replaceFirst("\n..", "\n00")),
                        "FAIL  ledger/leaves.csv: 335 leaves do not make the signed root over 335",
                        "FAIL  ledger/leaves.csv: akar pohon / root of the tree: 335"),
                new Forgery(
                        "a leaf cut off",
                        true,
                        bundle -> bundle.change("ledger/leaves.csv", without(bundle.text("ledger/leaves.csv"), 335)),
                        "FAIL  ledger/leaves.csv: 334 leaves do not make the signed root over 335",
                        "FAIL  ledger/leaves.csv: akar pohon / root of the tree: 334"),
                new Forgery(
                        "what the ledger holds rewritten",
                        true,
                        bundle -> bundle.change(
                                "desk/committed.json",
                                bundle.text("desk/committed.json").replace("Committed", "Conmitted")),
                        "FAIL  desk/committed.json: does not stand in the tree as leaf 300",
                        "FAIL  desk/committed.json: ada di pohon / stands in the tree: 300"),
                new Forgery(
                        "a round that the ledger does not hold",
                        true,
                        bundle -> {
                            bundle.files.remove("panel/committed.json");
                            bundle.change("ledger/commitments.csv", without(bundle.text("ledger/commitments.csv"), 2));
                        },
                        "FAIL  panel/committed.json: the ledger holds nothing of this round",
                        "FAIL  panel/ranking.csv: tidak dipegang buku besar / not held by the ledger"),
                new Forgery(
                        "a file missing",
                        false,
                        bundle -> bundle.files.remove("desk/entrants.csv"),
                        "FAIL  desk/entrants.csv: the file is missing",
                        "FAIL  desk/entrants.csv: berkas tidak ada / the file is missing"),
                new Forgery(
                        "a file slipped in",
                        false,
                        bundle -> bundle.change("desk/notes.csv", "hello\n"),
                        "FAIL  desk/notes.csv: the file is not in the manifest",
                        "FAIL  desk/notes.csv: tidak tercantum di manifest / not in the manifest"),
                new Forgery(
                        "carried points that were not won",
                        true,
                        bundle -> bundle.change(
                                "panel/carried.csv",
                                bundle.text("panel/carried.csv").replaceFirst(",desk,\\d", ",desk,1")),
                        "FAIL  panel/carried.csv: the carried points of CONTOH-2017-000000 are not those of round desk",
                        "FAIL  panel/carried.csv: nilai bawaan / carried points [CONTOH-2017-000000"),
                new Forgery(
                        "somebody told who is not in",
                        true,
                        bundle -> bundle.change(
                                "desk/published.csv",
                                bundle.text("desk/published.csv")
                                        .replace(SampleBundle.number(0), SampleBundle.number(11))),
                        "FAIL  desk/published.csv: the told list is not what followed",
                        "FAIL  desk/published.csv: daftar yang diumumkan / the told list"));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void everyForgeryIsFoundByBothAndNamed(Forgery forgery) throws Exception {
        var sample = new SampleBundle();
        var before = sample.manifest();
        forgery.forge().accept(sample);
        var file = folder.resolve("forged.zip");
        var bundle = forgery.mended() ? sample.writeTo(file) : sample.writeTo(file, before);

        var command = command(bundle);
        var plain = plain(bundle);

        assertThat(command.exit()).as(command.text()).isEqualTo(1);
        assertThat(command.failed()).anyMatch(line -> line.startsWith(forgery.command()));
        assertThat(command.text()).contains("NOT SOUND");
        assertThat(plain.exit()).as(plain.text()).isEqualTo(1);
        assertThat(plain.failed()).as(plain.text()).anyMatch(line -> line.startsWith(forgery.plain()));
        assertThat(plain.text()).contains("TIDAK COCOK / NOT SOUND");
    }

    @Test
    void whoeverMakesTheWholeLedgerAnewIsFoundByTheAnnouncedKey() throws Exception {
        var honest = new SampleBundle();
        var announced = folder.resolve("key.json");
        new ObjectMapper().writeValue(announced.toFile(), honest.key.verifying().jwk());
        var forged = new SampleBundle().writeTo(folder.resolve("forged.zip"));
        var sound = honest.writeTo(folder.resolve("sound.zip"));

        assertThat(command(forged).exit()).isZero();
        assertThat(command(forged, "--key=" + announced).failed())
                .contains(
                        "FAIL  ledger/key.json: key %s is not the trusted one".formatted(keyOf(forged)),
                        "FAIL  ledger/head.jws: this is not that key's signature");
        assertThat(command(sound, "--key=" + announced).exit()).isZero();
        assertThat(plain(forged, announced.toString()).failed())
                .contains("FAIL  ledger/key.json: kunci yang dipercaya / the trusted key");
        assertThat(plain(sound, announced.toString()).exit()).isZero();
    }

    @Test
    void whereJudgesCannotBeToldApartTheMeanDecidesAndBothSaySo() throws Exception {
        var sample = new SampleBundle("calibrated", "lot");
        var settings = sample.text("panel/settings.csv");

        assertThat(sample.text("desk/settings.csv")).contains("method,calibrated\ndecides,calibrated\n");
        assertThat(settings).contains("method,mean\ndecides,mean\n");
        assertThat(sample.files).containsKey("desk/effects.csv").doesNotContainKey("panel/effects.csv");
    }

    @Test
    void anEffectOrAnEstimateThatIsNotTheModelsIsFound() throws Exception {
        var effect = new SampleBundle("mean, advice: calibrated", "lot");
        effect.change("desk/effects.csv", nudged(effect.text("desk/effects.csv"), "judge", 2));
        var estimate = new SampleBundle("calibrated", "lot");
        estimate.change("desk/ranking.csv", nudged(estimate.text("desk/ranking.csv"), SampleBundle.number(0), 4));

        var forged = effect.writeTo(folder.resolve("effect.zip"));
        assertThat(plain(forged).failed())
                .anyMatch(line ->
                        line.startsWith("FAIL  desk/effects.csv: persamaan Henderson / Henderson's equations: "))
                .anyMatch(line ->
                        line.startsWith("FAIL  desk/ranking.csv: taksiran dihitung ulang / estimates reckoned"));
        assertThat(command(forged).failed()).contains("FAIL  desk/effects.csv: reckoned again, it differs");
        forged = estimate.writeTo(folder.resolve("estimate.zip"));
        assertThat(plain(forged).failed())
                .contains("FAIL  desk/ranking.csv: taksiran dihitung ulang / estimates reckoned again ["
                        + SampleBundle.number(0) + "]");
        assertThat(command(forged).failed()).contains("FAIL  desk/ranking.csv: reckoned again, it differs");
    }

    /** The first row that begins so with a cell that is larger by a thousandth. */
    private static String nudged(String table, String row, int cell) {
        var lines = table.split("\n");
        for (var i = 1; i < lines.length; i++) {
            if (lines[i].startsWith(row + ",")) {
                var cells = lines[i].split(",", -1);
                cells[cell] =
                        new BigDecimal(cells[cell]).add(new BigDecimal("0.001")).toPlainString();
                lines[i] = String.join(",", cells);
                break;
            }
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void whatIsNoBundleIsUnreadable() throws Exception {
        var text = Files.writeString(folder.resolve("text.zip"), "no zip at all");
        var empty = Files.write(folder.resolve("empty.zip"), zip(Map.of("hello.txt", new byte[1])));
        var broken = Files.write(folder.resolve("broken.zip"), zip(Map.of(Manifest.NAME, new byte[] {'{', '}'})));

        for (var file : List.of(text, folder, folder.resolve("nowhere.zip"))) {
            assertThat(command(file)).isEqualTo(new Said(2, file + ": this file is no zip that can be read\n"));
            assertThat(plain(file).text()).contains("bukan zip yang dapat dibaca / no zip that can be read");
            assertThat(plain(file).exit()).isEqualTo(2);
        }
        assertThat(command(empty))
                .isEqualTo(new Said(2, empty + ": this zip is no results bundle: there is no manifest.json\n"));
        assertThat(plain(empty).exit()).isEqualTo(2);
        assertThat(command(broken)).isEqualTo(new Said(2, broken + ": manifest.json cannot be read\n"));
        assertThat(command(text, "--lang=id").text()).contains("berkas ini bukan zip yang dapat dibaca");
    }

    @Test
    void aZipBombIsNotOpened() throws Exception {
        var bomb = Files.write(
                folder.resolve("bomb.zip"),
                zip(Map.of(
                        Manifest.NAME, "{}".getBytes(StandardCharsets.UTF_8), "desk/marks.csv", new byte[64 << 20])));

        var command = command(bomb);
        var plain = plain(bomb);

        assertThat(command)
                .isEqualTo(new Said(
                        2, bomb + ": this zip would grow to far more than it holds (a zip bomb) and was not opened\n"));
        assertThat(plain.exit()).isEqualTo(2);
        assertThat(plain.text()).contains("bom zip, tidak dibuka / a zip bomb, not opened");
    }

    private static void firstMark(SampleBundle bundle, String mark) {
        bundle.change(
                "desk/marks.csv", bundle.text("desk/marks.csv").replaceFirst("(\n[^,]+,[^,]+),\\d+", "$1," + mark));
    }

    private static String without(String text, int line) {
        var lines = new java.util.ArrayList<>(Arrays.asList(text.split("\n")));
        lines.remove(line);
        return String.join("\n", lines) + "\n";
    }

    /** The first and the last of a ranking with each other's places. */
    private static String swapped(String ranking) {
        var lines = ranking.split("\n");
        var last = lines.length - 1;
        var number = lines[1].substring(0, lines[1].indexOf(','));
        lines[1] = lines[last].substring(0, lines[last].indexOf(',')) + lines[1].substring(lines[1].indexOf(','));
        lines[last] = number + lines[last].substring(lines[last].indexOf(','));
        return String.join("\n", lines) + "\n";
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String keyOf(Path bundle) throws IOException {
        try (var zip = new java.util.zip.ZipFile(bundle.toFile())) {
            return new ObjectMapper()
                    .readTree(zip.getInputStream(zip.getEntry(Layout.KEY)))
                    .path("kid")
                    .asText();
        }
    }
}
