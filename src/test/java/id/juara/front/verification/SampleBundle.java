package id.juara.front.verification;

import static java.util.stream.Collectors.toMap;

import id.juara.law.bundle.Csv;
import id.juara.law.bundle.Layout;
import id.juara.law.bundle.RoundTables;
import id.juara.law.bundle.SealedRound;
import id.juara.law.bundle.WriteBundle;
import id.juara.law.proof.Canonical;
import id.juara.law.proof.Commitment;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Manifest;
import id.juara.law.proof.MerkleTree;
import id.juara.law.proof.Seed;
import id.juara.law.proof.SignedHead;
import id.juara.law.proof.SigningKey;
import id.juara.law.proof.TreeHead;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Departure;
import id.juara.law.ranking.Fraction;
import id.juara.law.ranking.Origins;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.story.rulebook.Rulebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small season as a bundle, made by the law alone and open to forgers: a desk round with floors, ties and a departure, and
 * a panel that carries its points. What is sealed stands in a tree of a few hundred leaves under a head that is signed.
 */
final class SampleBundle {
    static final String EDITION = "contoh-2017";
    static final int ENTRANTS = 15;
    private static final int JUDGES = 6;

    final SigningKey key = SigningKey.make(new SecureRandom());
    final TreeMap<String, byte[]> files = new TreeMap<>();
    private final Rules rules;
    private final List<Digest> leaves = new ArrayList<>();
    private final Csv commitments = new Csv().row(Layout.COMMITMENTS_HEADER);

    SampleBundle() {
        this("mean", "lot");
    }

    /**
     * @param points how the desk's points are made, such as {@code trimmed-mean, drop-each-side: 1}
     * @param tieAtLine what the desk does with equals at the line
     */
    SampleBundle(String points, String tieAtLine) {
        var text = text(points, tieAtLine);
        this.rules = Rulebook.read("rules.yaml", text).rules().orElseThrow();
        files.put(Layout.RULES, text.getBytes(StandardCharsets.UTF_8));
        for (var i = 0; i < 300; i++) {
            leaves.add(Digest.ofText("another event " + i));
        }
        var desk = desk(tieAtLine);
        var written = seal(desk);
        seal(panel(written));
        for (var i = 0; i < 33; i++) {
            leaves.add(Digest.ofText("a later event " + i));
        }
        files.put("desk/published.csv", published(written));
        files.put(Layout.COMMITMENTS, commitments.bytes());
        sign(key);
        files.put(Layout.KEY, Canonical.bytes(key.verifying().jwk()));
        var all = new Csv().row("leaf");
        leaves.forEach(leaf -> all.row(leaf.hex()));
        files.put(Layout.LEAVES, all.bytes());
    }

    /** Signs the head with that key, whatever key the bundle tells. */
    void sign(SigningKey by) {
        var head = new TreeHead(
                "juara", leaves.size(), MerkleTree.of(leaves).root(), Instant.parse("2017-08-17T03:00:00.25Z"));
        files.put(Layout.HEAD, SignedHead.of(head, by).compact().getBytes(StandardCharsets.UTF_8));
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    void change(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Manifest manifest() {
        var digests = new TreeMap<String, Digest>();
        files.forEach((name, bytes) -> digests.put(name, Digest.of(bytes)));
        return new Manifest(EDITION, digests);
    }

    /** Writes it with a manifest that fits whatever the files say by now. */
    Path writeTo(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var bundle = new WriteBundle(out, EDITION);
            for (var one : files.entrySet()) {
                bundle.add(one.getKey(), one.getValue());
            }
            bundle.finish();
        }
        return file;
    }

    /** Writes it with a manifest from before it was forged. */
    Path writeTo(Path file, Manifest manifest) throws IOException {
        var all = new TreeMap<>(files);
        all.put(Manifest.NAME, manifest.bytes());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var one : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        }
        return Files.write(file, bytes.toByteArray());
    }

    private SealedRound desk(String tieAtLine) {
        var marks = new ArrayList<Marks>();
        var contenders = new ArrayList<Contender>();
        for (var i = 0; i < ENTRANTS; i++) {
            var number = number(i);
            contenders.add(new Contender(
                    number,
                    List.of("city", "regency", "ministry").get(i % 3),
                    "umum",
                    Map.of(),
                    Digest.ofText(number).hex()));
            for (var judge = 0; judge < JUDGES; judge++) {
                // submissions 4 to 7 are equal in all things: they stand at the line
                var equal = i >= 4 && i < 8;
                var lenient = 2 * (judge % 3);
                var novelty = lenient + (equal ? 70 : 95 - 4 * i + (i * judge) % 3);
                var impact = lenient + (equal ? 71 : 90 - 3 * i + (i + judge) % 4);
                var values = new TreeMap<>(Map.of("novelty", mark(novelty), "impact", mark(impact)));
                if (i == 9 && judge == 3) {
                    values.remove("impact"); // one mark was never given
                }
                marks.add(new Marks(number, "%032x".formatted(judge + 1), values));
            }
        }
        marks.removeIf(one -> one.submission().equals(number(11))); // nobody has read this one
        return new SealedRound(
                round("desk"),
                rules.groups(),
                marks,
                contenders,
                origins(contenders),
                seed(1),
                List.of(new Departure(number(10), true, "the plenary had its reasons")));
    }

    private SealedRound panel(Map<String, byte[]> desk) {
        var shortlist = rows(desk.get("shortlist.csv")).stream().collect(toMap(row -> row.get(0), row -> row));
        var contenders = new ArrayList<Contender>();
        var marks = new ArrayList<Marks>();
        for (var row : rows(desk.get("entrants.csv"))) {
            var line = shortlist.get(row.get(0));
            if (line.get(3).equals("in")) {
                contenders.add(new Contender(
                        row.get(0), row.get(3), row.get(2), Map.of("desk", Fraction.parse(line.get(1))), row.get(4)));
                for (var judge = 0; judge < 3; judge++) {
                    marks.add(new Marks(
                            row.get(0),
                            "%032x".formatted(judge + 17),
                            Map.of("substance", mark(60 + 5 * (contenders.size() % 4) + judge))));
                }
            }
        }
        return new SealedRound(
                round("panel"), rules.groups(), marks, contenders, origins(contenders), seed(2), List.of());
    }

    private static Origins origins(List<Contender> contenders) {
        return new Origins(
                true, Map.of(), contenders.stream().collect(toMap(Contender::submission, Contender::fingerprint)));
    }

    private Map<String, byte[]> seal(SealedRound judged) {
        var written = RoundTables.of(judged);
        var round = judged.law().id();
        written.forEach((name, bytes) -> files.put(Layout.of(round, name), bytes));
        var digests = RoundTables.digests(round, written);
        digests.put(Layout.RULES, Digest.of(files.get(Layout.RULES)));
        var about = "round/" + EDITION + "/" + round;
        var event = Canonical.bytes(Map.of(
                "kind",
                "ResultsCommitted",
                "about",
                about,
                "what",
                Map.of("about", about, "files", Manifest.hex(digests))));
        var salt = Arrays.copyOf(Digest.ofText("salt of " + round).bytes(), 16);
        files.put(Layout.of(round, Layout.COMMITTED), event);
        commitments.row(round, leaves.size(), HexFormat.of().formatHex(salt));
        leaves.add(Commitment.of(salt, event).leaf());
        return written;
    }

    private static byte[] published(Map<String, byte[]> desk) {
        var list = new Csv().row(Layout.PUBLISHED_HEADER);
        var in = rows(desk.get("shortlist.csv")).stream()
                .filter(row -> row.get(3).equals("in"))
                .toList();
        for (var i = 0; i < in.size(); i++) {
            list.row(i + 1, null, in.get(i).get(0), null, false);
        }
        return list.bytes();
    }

    private Round round(String id) {
        return rules.round(id).orElseThrow();
    }

    static String number(int i) {
        return "CONTOH-2017-%06d".formatted(i);
    }

    private static Seed seed(int number) {
        return Seed.of(Digest.ofText("seed " + number).bytes());
    }

    private static BigDecimal mark(int mark) {
        return BigDecimal.valueOf(mark);
    }

    private static List<List<String>> rows(byte[] table) {
        return Csv.rows(table).stream().skip(1).collect(Collectors.toList());
    }

    private static String text(String points, String tieAtLine) {
        return """
                edition: %s
                title: {id: Contoh, en: Sample}
                calendar: {zone: Asia/Jakarta, opens: 2017-01-01T00:00, closes: 2017-02-01T00:00}
                groups:
                  - {id: umum, title: {id: Umum, en: General}}
                rounds:
                  - id: desk
                    title: {id: Berkas, en: Desk}
                    kind: marks
                    readings: 6
                    criteria:
                      - {id: novelty, weight: 40, scale: {from: 0, to: 100, step: 1}, title: {id: Kebaruan, en: Novelty}}
                      - {id: impact, weight: 60, scale: {from: 0, to: 100, step: 1}, title: {id: Dampak, en: Impact}}
                    points: {method: %s, decimals: 2, rounding: half-up}
                    ties: [impact]
                    cut: {top: 6, tie-at-line: %s, clusters: {city: {floor: 2, cap: 3}, ministry: {floor: 1}}}
                    tells: {public: {order: rank, bundle: true}}
                  - id: panel
                    title: {id: Presentasi, en: Panel}
                    kind: panel
                    from: desk
                    readings: all
                    criteria:
                      - {id: substance, weight: 100, scale: {from: 0, to: 100, step: 1}, title: {id: Substansi, en: Substance}}
                    points: {method: mean, decimals: 2, rounding: half-up}
                    carries: {desk: 40, panel: 60}
                    ties: [substance, lot]
                    cut: {top: 3, tie-at-line: lot}
                outcome: national-model
                """
                .formatted(EDITION, points, tieAtLine);
    }
}
