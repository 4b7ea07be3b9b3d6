package id.juara.front.rehearsal;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.juara.front.fiction.Chance;
import id.juara.front.fiction.Entry;
import id.juara.front.fiction.Season;
import id.juara.front.fiction.Truth;
import id.juara.front.fiction.Truth.Strictness;
import id.juara.front.rehearsal.PlaySeason.Ended;
import id.juara.front.rehearsal.PlaySeason.Over;
import id.juara.front.rehearsal.Stages.Stage;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Criterion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of a rehearsal: {@code season.json}.
 *
 * @param edition the edition's name, under which everything is found on the server
 * @param rulesSha256 of the rules as the edition has them, the calendar moved
 * @param today the day on which it was played
 * @param screening counts of the screening
 * @param files what was handed out
 * @param repeats what is the same when the same seed is played again
 */
@JsonPropertyOrder({"seed", "entries", "edition"})
record Report(
        long seed,
        int entries,
        String edition,
        String rulesSha256,
        String today,
        double seconds,
        ScreenEntries.Screened screening,
        List<OfRound> rounds,
        List<Stage> stages,
        Map<String, Handed> files,
        Bilingual repeats) {
    static final String FILE = "season.json";

    private static final String WORKBOOK = ".xlsx";

    private static final Bilingual REPEATS = new Bilingual(
            "Dengan benih, jumlah entri, aturan, nama kompetisi dan penerbit token yang sama, daftarnya sama:"
                    + " undian dan pembagian bacaan mengikuti benih. Hari mulai suatu inovasi mengikuti hari penutupan,"
                    + " yang digeser per setengah tahun.",
            "With the same seed, number of entries, rules, edition name and token issuer the lists are the same: lots and"
                    + " dealing follow the seed. The day on which an innovation began follows the close, which is moved"
                    + " by half years.");

    /** A file handed out. */
    record Handed(long bytes, String sha256) {}

    /**
     * A round, and what only the rehearsal knows of it.
     *
     * @param found how many of the chosen are among the truly best of the same number
     * @param strictnessAgreement Pearson's correlation of known and found strictness
     */
    record OfRound(
            String round,
            int judges,
            int conflicts,
            int scoresheets,
            int extraReadings,
            int ranked,
            int chosen,
            boolean byLot,
            int found,
            double strictnessAgreement,
            List<Strictness> strictness) {}

    static Report of(Play play, Ended ended, Map<String, Handed> files) {
        var stages = play.stages().done();
        return new Report(
                play.season().seed(),
                play.season().entries().size(),
                play.edition(),
                sha256(play.moved().text().getBytes(StandardCharsets.UTF_8)),
                play.moved().today().toString(),
                stages.stream().mapToDouble(Stage::seconds).sum(),
                ended.screened(),
                ended.rounds().stream().map(over -> of(play.season(), over)).toList(),
                stages,
                files,
                REPEATS);
    }

    private static OfRound of(Season season, Over over) {
        var weights = over.round().criteria().stream()
                .collect(toMap(Criterion::id, one -> one.weight().doubleValue()));
        var truth = new Truth(season, weights);
        var judged = over.judged();
        var published = over.published();
        var strictness = truth.strictness(judged.sheets(), over.judges());
        return new OfRound(
                over.round().id(),
                over.judges().size(),
                judged.conflicts(),
                judged.sheets().size(),
                judged.extra(),
                published.ranked(),
                published.chosen().size(),
                published.byLot(),
                truth.overlap(published.chosen().stream().map(Entry::key).toList())
                        .found(),
                Truth.agreement(strictness),
                strictness);
    }

    /** Writes it into the folder. */
    void writeTo(Path folder) throws IOException {
        var json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Files.write(folder.resolve(FILE), json.writeValueAsBytes(this));
    }

    /** Fetches workbooks and the bundle as those who may have them, and keeps them in the folder in the place of an earlier season's. */
    static Map<String, Handed> handOut(Play play, Ended ended, Path folder) throws IOException {
        Files.createDirectories(folder);
        removeEarlier(folder);
        var files = new LinkedHashMap<String, Handed>();
        var staff = Optional.of(play.staff());
        var results = "/api/v1/results/" + play.edition() + "/";
        for (var over : ended.rounds()) {
            var name = "shortlist-" + over.published().chosen().size();
            if (files.containsKey(name + WORKBOOK)) { // in a small season a round may cut nothing off
                name += "-" + over.round().id();
            }
            var file = play.api().file(Optional.empty(), results + over.round().id() + ".xlsx");
            files.put(name + WORKBOOK, keep(folder.resolve(name + WORKBOOK), file));
        }
        var desk = ended.rounds().get(0).round().id();
        var others = new LinkedHashMap<String, byte[]>();
        others.put(
                "national-models.xlsx",
                play.api().file(Optional.empty(), "/api/v1/national-models/" + play.edition() + ".xlsx"));
        others.put("ranking-" + desk + ".xlsx", play.api().file(staff, play.round(desk, "/ranking.xlsx")));
        others.put("screening.xlsx", play.api().file(staff, play.path("/exports/screening.xlsx")));
        others.put("bundle.zip", play.api().file(staff, results + "bundle.zip"));
        for (var one : others.entrySet()) {
            files.put(one.getKey(), keep(folder.resolve(one.getKey()), one.getValue()));
        }
        return files;
    }

    /** Whatever an earlier season handed out here, by its own account; with other cuts its lists have other names. */
    private static void removeEarlier(Path folder) throws IOException {
        var account = folder.resolve(FILE);
        if (Files.exists(account)) {
            for (var names = earlier(account).fieldNames(); names.hasNext(); ) {
                var name = names.next();
                if (name.matches("[a-z0-9-]+\\.(xlsx|zip)")) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
            Files.delete(account);
        }
    }

    private static JsonNode earlier(Path account) throws IOException {
        try {
            return new ObjectMapper().readTree(account.toFile()).path("files");
        } catch (JsonProcessingException somethingElse) {
            return MissingNode.getInstance();
        }
    }

    private static Handed keep(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        return new Handed(content.length, sha256(content));
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Chance.sha256(content));
    }
}
