import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.*;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Memeriksa paket hasil Juara tanpa Juara / checks a results bundle of Juara without Juara:
 *
 *     java Verify.java bundle.zip [key.json]
 *
 * Plain Java 17 in one file, so that it can be read before it is believed. It checks that
 * 1. every file is the one that manifest.json names by its SHA-256;
 * 2. the leaves of the ledger make the root of a Merkle tree (RFC 6962) whose head is signed (Ed25519, RFC 8037), by the
 *    key of key.json where one is given: take it from the competition's site (/api/v1/ledger/key), not from the bundle;
 * 3. the ledger held the files of each round, by their SHA-256, when the round was sealed;
 * 4. in each round marks and weights give the points, the points the order, the order the cut: all in exact fractions;
 * 5. each round takes in who went on from the one before, with the points won there; the told list is what followed;
 * 6. where a model was fitted, its effects (ROUND/effects.csv) solve Henderson's mixed model equations, and the estimates
 *    follow from the effects. Which variances are best, and how sure the line is, is reckoned again by Juara's own "verify".
 * Ends with 0 (sound), 1 (not sound) or 2 (not a bundle that can be read).
 */
public final class Verify {
    private static final long MOST_GROWTH = 200; // a zip that unpacks to more than this many times its size is a trap
    private static final Set<String> EXACT = Set.of("mean", "trimmed-mean", "median");
    private static final Pattern PAIR = Pattern.compile("\"([a-z0-9._/-]+)\":\"([0-9a-f]{64})\"");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Round> rounds = new TreeMap<>();
    private int failed;

    public static void main(String... arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("java Verify.java bundle.zip [key.json]");
            System.exit(2);
        }
        var verify = new Verify();
        var key = "";
        try {
            verify.unpack(Path.of(arguments[0]));
            key = arguments.length == 2 ? Files.readString(Path.of(arguments[1])) : "";
        } catch (IOException unreadable) {
            System.err.println(arguments[0] + ": " + unreadable.getMessage());
            System.exit(2);
        }
        verify.checkAll(key);
        System.out.println(verify.failed == 0
                ? "Semuanya cocok. / Everything holds."
                : "TIDAK COCOK / NOT SOUND: " + verify.failed);
        System.exit(verify.failed == 0 ? 0 : 1);
    }

    private void unpack(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            long all = 0;
            for (var entry : Collections.list(zip.entries())) {
                all += entry.getSize();
                if (entry.getSize() < 0 || all > Files.size(path) * MOST_GROWTH) {
                    throw new IOException("bom zip, tidak dibuka / a zip bomb, not opened");
                }
                var bytes = new ByteArrayOutputStream();
                try (var in = zip.getInputStream(entry)) {
                    bytes.write(in.readNBytes((int) Math.min(entry.getSize() + 1, Integer.MAX_VALUE - 8)));
                }
                if (bytes.size() != entry.getSize() || files.put(entry.getName(), bytes.toByteArray()) != null) {
                    throw new IOException("zip rusak / the zip is damaged: " + entry.getName());
                }
            }
        } catch (IOException | RuntimeException broken) {
            throw new IOException("bukan zip yang dapat dibaca / no zip that can be read: " + broken.getMessage());
        }
        if (!files.containsKey("manifest.json")) {
            throw new IOException("bukan paket hasil / no results bundle: manifest.json?");
        }
    }

    private void checkAll(String key) {
        var manifest = text("manifest.json");
        var promised = digestsIn(manifest);
        promised.forEach((name, digest) -> check(name, files.containsKey(name) && sha256(files.get(name)).equals(digest),
                files.containsKey(name) ? "SHA-256 manifest" : "berkas tidak ada / the file is missing"));
        for (var name : files.keySet()) {
            if (!promised.containsKey(name) && !name.equals("manifest.json")) {
                check(name, false, "tidak tercantum di manifest / not in the manifest");
            }
        }
        attempt("ledger", () -> checkLedger(key, manifest));
        for (var name : promised.keySet()) {
            if (name.endsWith("/settings.csv")) {
                var id = name.substring(0, name.indexOf('/'));
                attempt(id, () -> rounds.put(id, new Round(id)));
            }
        }
        rounds.values().forEach(round -> attempt(round.id, round::check));
        rounds.values().forEach(round -> attempt(round.id, round::checkPath));
    }

    // ---- the ledger

    private void checkLedger(String trusted, String manifest) throws Exception {
        var own = member(text("ledger/key.json"), "x");
        var x = trusted.isEmpty() ? own : member(trusted, "x");
        check("ledger/key.json", own.equals(x), trusted.isEmpty()
                ? "bandingkan dengan yang diumumkan / compare with the announced one: " + own
                : "kunci yang dipercaya / the trusted key");
        var jws = text("ledger/head.jws").split("\\.");
        var base64 = Base64.getUrlDecoder();
        var encoded = new ByteArrayOutputStream();
        encoded.write(HexFormat.of().parseHex("302a300506032b6570032100")); // "an Ed25519 key follows" (RFC 8410)
        encoded.write(base64.decode(x));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray())));
        signature.update((jws[0] + "." + jws[1]).getBytes(UTF_8));
        check("ledger/head.jws", signature.verify(base64.decode(jws[2])), "tanda tangan / signature");

        var head = new String(base64.decode(jws[1]), UTF_8);
        var leaves = new ArrayList<byte[]>();
        table("ledger/leaves.csv").forEach(row -> leaves.add(HexFormat.of().parseHex(row.get("leaf"))));
        var sound = head.contains("\"treeSize\":" + leaves.size() + "}")
                && member(head, "rootHash").equals(hex(root(leaves)));
        check("ledger/leaves.csv", sound, "akar pohon / root of the tree: " + leaves.size());

        var held = new TreeSet<String>();
        for (var row : table("ledger/commitments.csv")) {
            var round = row.get("round");
            var name = round + "/committed.json";
            var commitment = digest(HexFormat.of().parseHex(row.get("salt")), files.get(name));
            var leaf = leaves.get(Integer.parseInt(row.get("leaf")));
            var about = "\"about\":\"round/" + member(manifest, "edition") + "/" + round + "\"";
            check(name, Arrays.equals(leaf, digest(new byte[] {0}, commitment)) && text(name).contains(about),
                    "ada di pohon / stands in the tree: " + row.get("leaf"));
            digestsIn(text(name)).forEach((file, digest) -> {
                held.add(file);
                check(file, files.containsKey(file) && sha256(files.get(file)).equals(digest),
                        "dipegang buku besar sejak penyegelan / held by the ledger since the seal");
            });
        }
        var loose = List.of("committed.json", "published.csv", "errata.csv"); // told after the seal
        for (var name : files.keySet()) {
            var file = name.substring(name.indexOf('/') + 1);
            if (name.contains("/") && !name.startsWith("ledger/") && !held.contains(name) && !loose.contains(file)) {
                check(name, false, "tidak dipegang buku besar / not held by the ledger");
            }
        }
    }

    /** RFC 6962, 2.1: split at the largest power of two below the size. */
    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? digest() : leaves.get(0);
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return digest(new byte[] {1}, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    // ---- a round

    private static final class Entrant {
        String id;
        String ranking;
        String cluster;
        String stratum;
        String lot;
        int readings;
        Map<String, Fraction> averages = new HashMap<>();
        Fraction own;
        Fraction total;
        String level = ""; // where the undecided are drawn: who is sure, and who is drawn
        int place;
        boolean in;
    }

    private final class Round {
        final String id;
        final Map<String, String> settings = new HashMap<>();
        final Map<String, BigDecimal> weights = new LinkedHashMap<>();
        final Map<String, Entrant> entrants = new TreeMap<>();
        final Map<String, Map<String, String>> shortlist = new HashMap<>();
        final Map<String, Map<String, Fraction>> carried = new HashMap<>();
        final List<Map<String, String>> marks;
        final boolean byTotal;

        Round(String id) {
            this.id = id;
            table(id + "/settings.csv").forEach(row -> settings.put(row.get("setting"), row.get("value")));
            table(id + "/weights.csv").forEach(row -> weights.put(row.get("criterion"), decimal(row.get("weight"))));
            table(id + "/shortlist.csv").forEach(row -> shortlist.put(row.get("submission"), row));
            table(id + "/carried.csv").forEach(row -> carried
                    .computeIfAbsent(row.get("submission"), any -> new HashMap<>())
                    .put(row.get("round"), Fraction.of(row.get("points"))));
            marks = table(id + "/marks.csv");
            byTotal = !settings.get("decides").equals("mean") && !settings.get("per-criterion").equals("true");
            var seed = HexFormat.of().parseHex(settings.get("seed"));
            for (var row : table(id + "/entrants.csv")) {
                var one = new Entrant();
                one.id = row.get("submission");
                one.ranking = row.get("ranking");
                one.cluster = row.get("cluster");
                one.stratum = row.get("stratum");
                one.level = shortlist.getOrDefault(one.id, Map.of()).getOrDefault("level", "");
                one.lot = hex(digest(seed, HexFormat.of().parseHex(row.get("fingerprint"))));
                entrants.put(one.id, one);
            }
        }

        void check() {
            var seed = HexFormat.of().parseHex(settings.get("seed"));
            Verify.this.check(id + "/settings.csv", sha256(seed).equals(settings.get("seed-commitment")),
                    "benih sesuai janjinya / the seed is the promised one: " + settings.get("seed-commitment"));
            var sheets = new HashMap<String, List<Map<String, String>>>();
            marks.forEach(row -> sheets.computeIfAbsent(row.get("submission"), any -> new ArrayList<>()).add(row));
            entrants.values().forEach(one -> reckon(one, sheets.getOrDefault(one.id, List.of())));
            Verify.this.check(id + "/marks.csv", entrants.keySet().containsAll(sheets.keySet()),
                    "hanya peserta tahap ini / entrants of this round only");
            for (var cut : table(id + "/cuts.csv")) {
                var placed = order(cut.get("ranking"));
                cut(cut, placed);
            }
            checkRanking();
            checkShortlist();
            if (!settings.get("model").isEmpty()) {
                new Effects(this).check();
            }
        }

        /** Marks to points: averages of each criterion, weighted; or, of whole sheets, the average of their totals. */
        private void reckon(Entrant one, List<Map<String, String>> sheets) {
            var counted = new ArrayList<Map<String, BigDecimal>>();
            for (var sheet : sheets) {
                var given = given(sheet);
                if (byTotal ? given.size() == weights.size() : !given.isEmpty()) {
                    counted.add(given);
                }
            }
            one.readings = counted.size();
            var whole = !weights.isEmpty();
            for (var criterion : weights.keySet()) {
                var figures = counted.stream().map(sheet -> sheet.get(criterion)).filter(Objects::nonNull).toList();
                one.averages.put(criterion, average(figures));
                whole &= one.averages.get(criterion) != null;
            }
            if (whole && !EXACT.contains(settings.get("decides"))) {
                one.own = Fraction.of(shortlist.get(one.id).get("own")); // held against the effects below
            } else if (whole && byTotal) {
                one.own = average(counted.stream().map(this::total).toList());
            } else if (whole) {
                one.own = Fraction.ZERO;
                weights.forEach((c, weight) -> one.own = one.own.plus(one.averages.get(c).percent(weight)));
            } else if (!weights.isEmpty()) {
                return; // a mark is missing, and missing is not zero
            }
            var points = new HashMap<>(carried.getOrDefault(one.id, Map.of()));
            points.put(id, one.own);
            var total = Fraction.ZERO;
            for (var share : table(id + "/shares.csv")) {
                var brought = points.get(share.get("round"));
                total = total == null || brought == null ? null : total.plus(brought.percent(decimal(share.get("share"))));
            }
            one.total = total;
        }

        /** The marks of a sheet by criterion. */
        private Map<String, BigDecimal> given(Map<String, String> sheet) {
            var given = new HashMap<String, BigDecimal>();
            weights.keySet().stream().filter(c -> !sheet.get(c).isEmpty())
                    .forEach(c -> given.put(c, decimal(sheet.get(c))));
            return given;
        }

        private BigDecimal total(Map<String, BigDecimal> sheet) {
            return weights.entrySet().stream().map(weight -> weight.getValue().multiply(sheet.get(weight.getKey())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add).movePointLeft(2);
        }

        /** Exactly; null where there are too few figures. */
        private Fraction average(List<BigDecimal> figures) {
            var drop = switch (settings.get("decides")) {
                case "trimmed-mean" -> Integer.parseInt(settings.get("drop-each-side"));
                case "median" -> Math.max(0, (figures.size() - 1) / 2);
                default -> 0;
            };
            if (figures.size() <= 2 * drop) {
                return null;
            }
            var kept = figures.stream().sorted().toList().subList(drop, figures.size() - drop);
            return Fraction.of(kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).over(kept.size());
        }

        /** Points to places: from high to low, then by the chain of ties; equals share a place, 1, 2, 2, 4. */
        private List<Entrant> order(String ranking) {
            var chain = Comparator.<Entrant, Fraction>comparing(one -> one.total).reversed();
            for (var tie : settings.get("ties").split(" ")) {
                if (tie.equals("lot")) {
                    chain = chain.thenComparing(one -> one.lot);
                } else if (!tie.isEmpty()) {
                    chain = chain.thenComparing(Comparator.<Entrant, Fraction>comparing(one -> one.averages.get(tie)).reversed());
                }
            }
            var placed = new ArrayList<>(entrants.values());
            placed.removeIf(one -> one.total == null || !one.ranking.equals(ranking));
            placed.sort(chain);
            for (var i = 0; i < placed.size(); i++) {
                var shares = i > 0 && chain.compare(placed.get(i - 1), placed.get(i)) == 0;
                placed.get(i).place = shares ? placed.get(i - 1).place : i + 1;
            }
            return placed;
        }

        /** Places to seats: floors of clusters first, then by the order within the caps. */
        private void cut(Map<String, String> cut, List<Entrant> placed) {
            var order = new ArrayList<>(placed);
            if (!cut.get("pass_mark").isEmpty()) {
                order.removeIf(one -> one.total.compareTo(Fraction.of(cut.get("pass_mark"))) < 0);
            }
            var lot = cut.get("tie_at_line").equals("lot");
            var drawing = order.stream().anyMatch(Round::drawn);
            Comparator<Entrant> equal = Comparator.comparingInt((Entrant one) -> drawing ? rank(one) : 0)
                    .thenComparing(one -> drawn(one) ? 0 : one.place);
            order.sort(equal.thenComparing(one -> lot || drawn(one) ? one.lot : "").thenComparing(one -> one.place));
            var seated = seats(cut, order);
            seated.forEach(one -> one.in = true);
            for (var one : lot ? List.<Entrant>of() : order) { // all who hang on the order among equals go on
                var equals = order.stream().filter(other -> equal.compare(one, other) == 0).toList();
                var some = equals.stream().filter(seated::contains).count();
                if (!drawn(one) && some > 0 && some < equals.size()) {
                    var first = seats(cut, moved(order, equal, one, -1)).contains(one);
                    var last = seats(cut, moved(order, equal, one, 1)).contains(one);
                    one.in = first && (one.in || !last);
                }
            }
            shortlist.values().stream().filter(row -> row.get("why").equals("by-plenary"))
                    .map(row -> entrants.get(row.get("submission")))
                    .filter(one -> one.ranking.equals(cut.get("ranking")))
                    .forEach(one -> one.in = shortlist.get(one.id).get("outcome").equals("in"));
        }

        private static boolean drawn(Entrant one) {
            return one.level.equals("drawn");
        }

        /** Who is sure comes first, then who is drawn, then all others. */
        private static int rank(Entrant one) {
            return drawn(one) ? 1 : one.level.equals("sure") ? 0 : 2;
        }

        private List<Entrant> moved(List<Entrant> order, Comparator<Entrant> equal, Entrant moved, int side) {
            var other = new ArrayList<>(order);
            other.sort(equal.thenComparing(one -> one == moved ? side : 0));
            return other;
        }

        private Set<Entrant> seats(Map<String, String> cut, List<Entrant> order) {
            var floors = new HashMap<String, Integer>();
            var caps = new HashMap<String, Integer>();
            for (var row : table(id + "/bounds.csv")) {
                if (row.get("ranking").equals(cut.get("ranking"))) {
                    var cap = row.get("cap").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get("cap"));
                    caps.put(row.get("cluster"), cap);
                    floors.put(row.get("cluster"),
                            row.get("floor").isEmpty() ? 0 : Math.min(cap, Integer.parseInt(row.get("floor"))));
                }
            }
            var top = cut.get("top").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cut.get("top"));
            if (floors.values().stream().mapToLong(floor -> floor).sum() > top) {
                floors.clear(); // floors that ask for more than there is bind nobody
            }
            var chosen = new LinkedHashSet<Entrant>();
            var taken = new HashMap<String, Integer>();
            for (var one : order) {
                if (taken.getOrDefault(one.cluster, 0) < floors.getOrDefault(one.cluster, 0)) {
                    chosen.add(one);
                    taken.merge(one.cluster, 1, Integer::sum);
                }
            }
            for (var one : order) {
                var room = taken.getOrDefault(one.cluster, 0) < caps.getOrDefault(one.cluster, Integer.MAX_VALUE);
                if (chosen.size() < top && room && chosen.add(one)) {
                    taken.merge(one.cluster, 1, Integer::sum);
                }
            }
            return chosen;
        }

        private void checkRanking() {
            var decimals = Integer.parseInt(settings.get("decimals"));
            var rounding = RoundingMode.valueOf(settings.get("rounding").toUpperCase(Locale.ROOT).replace('-', '_'));
            var listed = new TreeSet<String>();
            var last = new HashMap<String, Integer>();
            var wrong = new ArrayList<String>();
            for (var row : table(id + "/ranking.csv")) {
                var one = entrants.get(row.get("submission"));
                if (one == null || !listed.add(one.id)
                        || !row.get("place").equals(one.total == null ? "" : "" + one.place)
                        || !row.get("raw").equals(one.total == null ? "" : one.total.print(decimals, rounding))
                        || one.total != null && !row.get("readings").equals("" + one.readings)
                        || one.total != null && last.getOrDefault(one.ranking, 0) > one.place) {
                    wrong.add(row.get("submission"));
                } else if (one.total != null) {
                    last.put(one.ranking, one.place);
                }
            }
            Verify.this.check(id + "/ranking.csv", wrong.isEmpty() && listed.equals(entrants.keySet()),
                    "nilai dan urutan dihitung ulang / points and order reckoned again " + first(wrong));
        }

        private void checkShortlist() {
            var wrong = new ArrayList<String>();
            for (var one : entrants.values()) {
                var row = shortlist.getOrDefault(one.id, Map.of("own", "-", "total", "-", "outcome", "-"));
                if (!row.get("outcome").equals(one.in ? "in" : "out")
                        || !row.get("total").equals(one.total == null ? "" : one.total.toString())
                        || one.total != null && !row.get("own").equals(one.own == null ? "" : one.own.toString())) {
                    wrong.add(one.id);
                }
            }
            Verify.this.check(id + "/shortlist.csv", wrong.isEmpty() && shortlist.keySet().equals(entrants.keySet()),
                    "batas dihitung ulang / cut reckoned again " + first(wrong));
        }

        /** From round to round, and to the list that was told. */
        void checkPath() {
            var wrong = new ArrayList<String>();
            carried.forEach((submission, points) -> points.forEach((earlier, figure) -> {
                var from = rounds.get(earlier) == null ? null : rounds.get(earlier).entrants.get(submission);
                if (rounds.get(earlier) != null && (from == null || !figure.equals(from.own))) {
                    wrong.add(submission);
                }
            }));
            Verify.this.check(id + "/carried.csv", wrong.isEmpty(), "nilai bawaan / carried points " + first(wrong));
            var from = rounds.get(settings.get("from"));
            if (from != null) {
                var sure = from.chosen();
                var possible = from.chosen();
                from.errata().forEach(row -> {
                    sure.remove(row.get("submission"));
                    possible.add(row.get("submission"));
                });
                Verify.this.check(id + "/entrants.csv",
                        entrants.keySet().containsAll(sure) && possible.containsAll(entrants.keySet()),
                        "yang lolos dari / who went on from: " + from.id);
            }
            if (files.containsKey(id + "/published.csv")) {
                var list = chosen();
                errata().forEach(row -> {
                    if (row.get("change").equals("struck")) {
                        list.remove(row.get("submission"));
                    } else {
                        list.add(row.get("submission"));
                    }
                });
                var told = new TreeSet<String>();
                table(id + "/published.csv").stream().filter(row -> row.get("struck").equals("false"))
                        .forEach(row -> told.add(row.get("submission")));
                Verify.this.check(id + "/published.csv", told.equals(list), "daftar yang diumumkan / the told list");
            }
        }

        private Set<String> chosen() {
            var chosen = new TreeSet<>(entrants.keySet());
            chosen.removeIf(one -> !entrants.get(one).in);
            return chosen;
        }

        private List<Map<String, String>> errata() {
            return files.containsKey(id + "/errata.csv") ? table(id + "/errata.csv") : List.of();
        }
    }

    // ---- a fitted model

    /**
     * What the model made of a round. A judge's total, stretched around his mean, is mean + stratum + submission + judge + rest.
     * Given the variances, the effects are the right ones if for each of them the weighted rests of its readings add up to
     * effect · variance(residual) / variance(its kind), and all rests to zero (Henderson's equations).
     */
    private final class Effects {
        private static final double NEARLY = 1e-6; // effects are told to 12 decimals, estimates to 9

        private final Round round;
        private final Map<String, Double> told = new HashMap<>();
        private final List<Reading> readings = new ArrayList<>();

        private record Reading(String submission, String judge, double weight, double total) {}

        Effects(Round round) {
            this.round = round;
            if (files.containsKey(round.id + "/effects.csv")) {
                table(round.id + "/effects.csv").forEach(
                        row -> told.put(row.get("kind") + " " + row.get("id"), Double.valueOf(row.get("value"))));
            }
            var sums = new HashMap<String, double[]>();
            var whole = new ArrayList<Reading>();
            for (var row : round.marks) {
                var given = round.given(row);
                if (given.size() == round.weights.size()) {
                    var both = row.get("submission") + " " + row.get("judge");
                    var total = round.total(given).doubleValue();
                    var weight = told.getOrDefault("weight " + both, 1.0);
                    whole.add(new Reading(row.get("submission"), row.get("judge"), weight, total));
                    var sum = sums.computeIfAbsent(row.get("judge"), any -> new double[2]);
                    sum[0] += total;
                    sum[1]++;
                }
            }
            for (var one : whole) {
                var sum = sums.get(one.judge);
                var stretch = told.getOrDefault("stretch " + one.judge, 1.0);
                var stretched = sum[0] / sum[1] + (one.total - sum[0] / sum[1]) * stretch;
                readings.add(new Reading(one.submission, one.judge, one.weight, stretched));
            }
        }

        void check() {
            List<String> wrong;
            if (round.settings.get("model").equals("z-score")) {
                wrong = differing(standardised());
            } else if (told.isEmpty()) { // the marks could not be calibrated: the means stand
                wrong = differing(means(readings));
            } else {
                var off = equations();
                Verify.this.check(round.id + "/effects.csv", off < NEARLY,
                        "persamaan Henderson / Henderson's equations: " + off);
                wrong = round.settings.get("model").equals("calibrated") ? differing(calibrated()) : differing(predicted());
            }
            Verify.this.check(round.id + "/ranking.csv", wrong.isEmpty(),
                    "taksiran dihitung ulang / estimates reckoned again " + first(wrong));
        }

        /** By how much the equations are off at the worst. */
        private double equations() {
            var rests = new HashMap<String, Double>();
            for (var one : readings) {
                var levels = List.of("mean ", "submission " + one.submission, "judge " + one.judge,
                        "stratum " + round.entrants.get(one.submission).stratum);
                var rest = one.weight * (one.total - levels.stream().mapToDouble(level -> effect(level)).sum());
                levels.forEach(level -> rests.merge(level, rest, Double::sum));
            }
            var worst = Math.abs(rests.getOrDefault("mean ", 0.0));
            for (var kind : List.of("submission", "judge", "stratum")) {
                var variance = told.get("variance " + kind);
                for (var effect : told.keySet()) {
                    if (effect.startsWith(kind + " ")) {
                        var own = told.get(effect);
                        worst = Math.max(worst, variance == 0 ? Math.abs(own)
                                : Math.abs(rests.getOrDefault(effect, 0.0) - own * told.get("variance residual") / variance));
                    }
                }
            }
            return worst;
        }

        /** Of a stratum only where there are several; missing is an error for all others. */
        private double effect(String level) {
            return level.startsWith("stratum ") ? told.getOrDefault(level, 0.0) : told.get(level);
        }

        /** An estimate is mean + submission. */
        private Map<String, Double> predicted() {
            var own = new HashMap<String, Double>();
            readings.forEach(one -> own.put(one.submission, told.get("mean ") + told.get("submission " + one.submission)));
            return own;
        }

        private static Map<String, Double> means(List<Reading> readings) {
            return readings.stream().collect(Collectors.groupingBy(one -> one.submission,
                    TreeMap::new, Collectors.averagingDouble(one -> one.total)));
        }

        /** Each total as its distance to its judge's mean in that judge's standard deviations, told on the scale of all. */
        private Map<String, Double> standardised() {
            var piles = readings.stream().collect(Collectors.groupingBy(one -> one.judge));
            var all = spread(readings);
            var scaled = new ArrayList<Reading>();
            piles.forEach((judge, pile) -> {
                var own = spread(pile);
                pile.forEach(one -> scaled.add(new Reading(one.submission, judge, 1,
                        all[0] + (own[1] > 0 ? all[1] * (one.total - own[0]) / own[1] : 0))));
            });
            return means(scaled);
        }

        /** Mean and standard deviation. */
        private static double[] spread(List<Reading> readings) {
            var mean = readings.stream().mapToDouble(one -> one.total).average().orElse(0);
            var squares = readings.stream().mapToDouble(one -> (one.total - mean) * (one.total - mean)).sum();
            return new double[] {mean, readings.size() < 2 ? 0 : Math.sqrt(squares / (readings.size() - 1))};
        }

        /**
         * The corrected mean is that of the stretched totals less their judges' effects. An estimate keeps of its distance to
         * the mean of all: 1 - se² / quality.
         */
        private Map<String, Double> calibrated() {
            var corrected = means(readings.stream().map(one -> new Reading(one.submission, one.judge, 1,
                    one.total - told.get("judge " + one.judge))).toList());
            var centre = corrected.values().stream().mapToDouble(one -> one).average().orElse(0);
            var quality = told.get("variance submission") + told.get("variance stratum");
            var own = new HashMap<String, Double>();
            for (var row : table(round.id + "/ranking.csv")) {
                var mean = corrected.get(row.get("submission"));
                if (mean != null && !row.get("se").isEmpty()) {
                    var se = Double.parseDouble(row.get("se")) / share();
                    var kept = quality == 0 ? 0 : 1 - se * se / quality;
                    own.put(row.get("submission"), centre + kept * (mean - centre));
                }
            }
            return own;
        }

        /** Whose told estimate, and where the model decides whose own points, are not these figures. */
        private List<String> differing(Map<String, Double> own) {
            var wrong = new ArrayList<String>();
            var decides = !EXACT.contains(round.settings.get("decides"));
            for (var row : table(round.id + "/ranking.csv")) {
                var submission = row.get("submission");
                var one = round.entrants.get(submission);
                if (row.get("estimate").isEmpty()) {
                    continue;
                }
                var figure = own.get(submission);
                var off = figure == null ? 1 : Math.abs(
                        brought(submission) + share() * figure - Double.parseDouble(row.get("estimate")));
                if (off > NEARLY || decides && Math.abs(one.own.toDouble() - figure) > NEARLY) {
                    wrong.add(submission);
                }
            }
            return wrong;
        }

        /** What earlier rounds add to an estimate. */
        private double brought(String submission) {
            var brought = Fraction.ZERO;
            for (var share : table(round.id + "/shares.csv")) {
                if (!share.get("round").equals(round.id)) {
                    brought = brought.plus(round.carried.get(submission).get(share.get("round"))
                            .percent(decimal(share.get("share"))));
                }
            }
            return brought.toDouble();
        }

        /** This round's part in the points, 0 to 1. */
        private double share() {
            return table(round.id + "/shares.csv").stream().filter(row -> row.get("round").equals(round.id))
                    .mapToDouble(row -> decimal(row.get("share")).movePointLeft(2).doubleValue()).sum();
        }
    }

    // ---- small things

    /** An exact number in lowest terms. */
    record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {
        static final Fraction ZERO = of("0");

        Fraction {
            var divisor = above.gcd(below);
            above = above.divide(divisor);
            below = below.divide(divisor);
        }

        static Fraction of(String written) {
            var parts = written.split("/");
            return parts.length == 1 ? of(decimal(written)) : new Fraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
        }

        static Fraction of(BigDecimal decimal) {
            var plain = decimal.setScale(Math.max(0, decimal.scale()));
            return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
        }

        Fraction plus(Fraction other) {
            return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction over(long divisor) {
            return new Fraction(above, below.multiply(BigInteger.valueOf(divisor)));
        }

        Fraction percent(BigDecimal share) {
            var of = of(share);
            return new Fraction(above.multiply(of.above), below.multiply(of.below)).over(100);
        }

        String print(int decimals, RoundingMode rounding) {
            return new BigDecimal(above).divide(new BigDecimal(below), decimals, rounding).toPlainString();
        }

        double toDouble() {
            return new BigDecimal(above).divide(new BigDecimal(below), java.math.MathContext.DECIMAL64).doubleValue();
        }

        public int compareTo(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }

        /** As a decimal where it ends, else as a fraction. */
        public String toString() {
            try {
                return new BigDecimal(above).divide(new BigDecimal(below)).toPlainString();
            } catch (ArithmeticException endless) {
                return above + "/" + below;
            }
        }
    }

    private static BigDecimal decimal(String written) {
        return new BigDecimal(written);
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private void attempt(String what, Attempt attempt) {
        try {
            attempt.run();
        } catch (Exception broken) {
            check(what, false, "tidak dapat dibaca / cannot be read: " + broken);
        }
    }

    private void check(String what, boolean sound, String words) {
        failed += sound ? 0 : 1;
        System.out.println((sound ? "PASS  " : "FAIL  ") + what + ": " + words);
    }

    private static String first(List<String> wrong) {
        return wrong.isEmpty() ? "" : wrong.subList(0, Math.min(5, wrong.size())).toString();
    }

    private String text(String name) {
        return new String(Objects.requireNonNull(files.get(name), name), UTF_8);
    }

    /** No cell of these tables is quoted: they hold numbers, ids and words of the rules only. */
    private List<Map<String, String>> table(String name) {
        var lines = text(name).split("\n");
        var header = lines[0].split(",", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            var cells = line.split(",", -1);
            var row = new HashMap<String, String>();
            for (var i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, String> digestsIn(String json) {
        var found = new TreeMap<String, String>();
        PAIR.matcher(json).results().forEach(pair -> found.put(pair.group(1), pair.group(2)));
        return found;
    }

    private static String member(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private static byte[] digest(byte[]... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String sha256(byte[] bytes) {
        return hex(digest(bytes));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
