package id.juara.bench;

import id.juara.harness.Neighbours;
import id.juara.harness.PackagedServer;
import id.juara.harness.Ports;
import id.juara.harness.Tokens;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Rules;
import id.juara.story.rulebook.Rulebook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/**
 * Measures the packaged server on this machine and prints a table: each figure beside its floor, taken in the same run.
 *
 * <p>Procedure. Open an edition under kipp-2017; import a year's workbook and COPY the same rows; save scoresheets over
 * HTTP and their bare rows over JDBC at 1, 8 and 32 connections; fill the round, close it, time the ranking and its workbook
 * once warm, and other rules tried on all of it; read the server's memory last.
 */
public final class Bench {
    private static final int ENTRIES = 3_054;
    private static final String STAFF = "bench-staff";
    private static final String SIGNATORY = "bench-signatory";
    private static final int WARM = 7;
    private static final int WARM_SAVES = 30_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;

    private Bench(String url) {
        this.url = url;
    }

    public static void main(String... arguments) throws Exception {
        var neighbours = new Neighbours();
        neighbours.start();
        try (var server = PackagedServer.start(Ports.free(), settings(), Path.of("target", "bench", "server.log"))) {
            grant("staff", STAFF);
            grant("signatory", SIGNATORY);
            new Bench(server.url()).measure(server);
        }
        System.exit(0);
    }

    private static void grant(String role, String person) throws IOException, InterruptedException {
        if (PackagedServer.run(Neighbours.environment(), "grant", role, Neighbours.issuer(), person) != 0) {
            throw new IllegalStateException("no " + role);
        }
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<>(Neighbours.environment());
        settings.put("JUARA_ATTACHMENTS_FOLDER", "target/bench/attachments");
        return settings;
    }

    private void measure(PackagedServer server)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        var first = opened("kipp-2016");
        var entries = Entries.of(first.questions(), institutions(), ENTRIES);
        imported("first of the server's life", first.edition(), entries);
        var rules = opened("kipp-2017");
        imported("warm", rules.edition(), entries);
        var criteria =
                rules.rounds().get(0).criteria().stream().map(Criterion::id).toList();
        try (var owner = Neighbours.asOwner()) {
            var desk = Desk.in(owner, rules.edition(), Neighbours.issuer());
            saves(server, desk, criteria);
            Desk.finish(owner, desk.round(), criteria);
        }
        var round = "/rounds/" + rules.edition() + "/desk";
        var ranking = warm(round + "/ranking");
        line("ranking of %,d scoresheets, json over HTTP".formatted(ENTRIES * Desk.READINGS), ranking);
        line("the ranking's workbook (marks, formulas, rules)", warm(round + "/ranking.xlsx"));
        line("the ranking as csv", warm(round + "/ranking.csv"));
        tried(server, rules.edition(), ranking);
        System.out.printf(Locale.ROOT, "| memory of the server afterwards | %d MB |%n", Desk.megabytes(server.pid()));
    }

    /** Beside what it is made of: the conditions over the same entries, and the ranking of the same marks. */
    private void tried(PackagedServer server, String from, double ranking)
            throws IOException, InterruptedException, SQLException {
        var draft = "kipp-2018";
        post("/editions", "text/yaml", BodyPublishers.ofString(rulesOf(draft).replace("== 0", "== 1")), 201);
        var screening = screened(from);
        var trial = 1_000 * new Trials(STAFF).seconds(URI.create(server.url()).getPort(), draft, from);
        System.out.printf(
                Locale.ROOT,
                "| draft rules tried on %,d entries and their marks | %.0f ms | conditions %.0f ms + ranking %.0f ms | %.1f times |%n",
                ENTRIES,
                trial,
                screening,
                ranking,
                trial / (screening + ranking));
    }

    /** The best of some dry runs of the conditions after the first, in milliseconds. */
    private double screened(String edition) throws IOException, InterruptedException {
        var best = Double.MAX_VALUE;
        for (var i = 0; i < WARM; i++) {
            var began = System.nanoTime();
            post("/editions/" + edition + "/screening?dryRun=true", "application/json", BodyPublishers.noBody(), 200);
            best = i == 0 ? best : Math.min(best, (System.nanoTime() - began) / 1e6);
        }
        return best;
    }

    private static String rulesOf(String edition) throws IOException {
        return Files.readString(Path.of("scoring-rules", "kipp-2017.yaml"))
                .replaceFirst("edition: kipp-2017", "edition: " + edition)
                .replaceFirst("opens: [^,}\\n]+", "opens: 2017-01-02T00:00")
                .replaceFirst("closes: [^,}\\n]+", "closes: 2099-04-01T00:00");
    }

    private Rules opened(String edition) throws IOException, InterruptedException {
        var text = rulesOf(edition);
        post("/editions", "text/yaml", BodyPublishers.ofString(text), 201);
        post("/editions/" + edition + "/freeze", "application/json", BodyPublishers.noBody(), 200);
        post(SIGNATORY, "/editions/" + edition + "/freeze/approval", "application/json", BodyPublishers.noBody(), 200);
        return Rulebook.read(edition, text).rules().orElseThrow();
    }

    private void imported(String which, String edition, Entries entries)
            throws IOException, InterruptedException, SQLException {
        var workbook = entries.workbook();
        var began = System.nanoTime();
        var answer = post(
                "/editions/" + edition + "/imports?sent=true&provenance=benchmark",
                XLSX,
                BodyPublishers.ofByteArray(workbook),
                200,
                202);
        await(answer);
        var seconds = (System.nanoTime() - began) / 1e9;
        try (var owner = Neighbours.asOwner()) {
            var floor = entries.copied(owner);
            System.out.printf(
                    Locale.ROOT,
                    "| import of %,d rows (%,d KB), sent with receipts, %s | %.2f s | COPY %.2f s | %.1f times |%n",
                    ENTRIES,
                    workbook.length >> 10,
                    which,
                    seconds,
                    floor,
                    seconds / floor);
        }
    }

    private void await(HttpResponse<String> answer) throws IOException, InterruptedException {
        if (answer.statusCode() != 202) {
            return;
        }
        var job = answer.headers().firstValue("Location").orElseThrow();
        for (String state = ""; !state.contains("\"state\":\"DONE\"") && !state.contains("\"state\":\"done\""); ) {
            Thread.sleep(100);
            state = send(request(URI.create(job).getPath().replaceFirst("^/api/v1", ""))
                            .GET()
                            .build())
                    .body();
            if (state.toLowerCase(Locale.ROOT).contains("\"failed\"")) {
                throw new IOException(state);
            }
        }
    }

    private void saves(PackagedServer server, Desk desk, List<String> criteria)
            throws InterruptedException, ExecutionException, SQLException {
        Saves.prepareFloor();
        var saves = new Saves(url, criteria);
        var rest = new ArrayList<>(desk.readings());
        saves.overHttp(again(take(rest, 2_000), WARM_SAVES), 8); // until the compiler has done its work
        for (var connections : List.of(1, 8, 32)) {
            var count = connections == 1 ? 400 : 2_000;
            var floor = saves.overJdbc(count, connections);
            var before = server.processorTime();
            var seen = saves.overHttp(take(rest, count), connections);
            System.out.printf(
                    Locale.ROOT,
                    "| scoresheets saved a second, %d connections (%.2f ms of the server's processor each) | %.0f | JDBC %.0f | %.2f of it |%n",
                    connections,
                    server.processorTime().minus(before).toNanos() / 1e6 / count,
                    seen,
                    floor,
                    seen / floor);
        }
    }

    private static List<Desk.Reading> again(List<Desk.Reading> readings, int times) {
        return IntStream.range(0, times)
                .mapToObj(at -> readings.get(at % readings.size()))
                .toList();
    }

    private static List<Desk.Reading> take(List<Desk.Reading> rest, int count) {
        var taken = List.copyOf(rest.subList(0, count));
        rest.subList(0, count).clear();
        return taken;
    }

    /** The best of some requests after as many to warm up, in milliseconds. */
    private double warm(String path) throws IOException, InterruptedException {
        var best = Double.MAX_VALUE;
        for (var i = 0; i < 2 * WARM; i++) {
            var began = System.nanoTime();
            var answer = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(path + " " + answer.statusCode());
            }
            best = i < WARM ? best : Math.min(best, (System.nanoTime() - began) / 1e6);
        }
        return best;
    }

    private static void line(String what, double milliseconds) {
        System.out.printf(Locale.ROOT, "| %s | %.0f ms |%n", what, milliseconds);
    }

    private static List<String> institutions() throws SQLException {
        try (var owner = Neighbours.asOwner();
                var query = owner.createStatement();
                var rows = query.executeQuery(
                        "select code from institution where cluster = 'regency' and valid_until is null and code not like '9%' order by code")) {
            var codes = new ArrayList<String>();
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
            return codes;
        }
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body, Integer... expected)
            throws IOException, InterruptedException {
        return post(STAFF, path, type, body, expected);
    }

    private HttpResponse<String> post(String person, String path, String type, BodyPublisher body, Integer... expected)
            throws IOException, InterruptedException {
        var answer = send(request(person, path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body)
                .build());
        if (!List.of(expected).contains(answer.statusCode())) {
            throw new IOException(path + " " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return request(STAFF, path);
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .header("Authorization", "Bearer " + Tokens.of(person));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
