package id.juara.bench;

import id.juara.harness.Neighbours;
import id.juara.harness.Tokens;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scoresheets a second: over HTTP with all that a save is, and the bare rows over JDBC. */
final class Saves {
    private final String url;
    private final List<String> criteria;

    Saves(String url, List<String> criteria) {
        this.url = url;
        this.criteria = criteria;
    }

    /** Authenticated, validated, in the ledger; each reading is saved once. */
    double overHttp(List<Desk.Reading> readings, int connections) throws InterruptedException, ExecutionException {
        var body = ("{\"state\":\"submitted\",\"marks\":{"
                        + criteria.stream().map(one -> "\"" + one + "\":\"77\"").collect(Collectors.joining(","))
                        + "}}")
                .getBytes(StandardCharsets.UTF_8);
        readings.stream().map(Desk.Reading::subject).distinct().forEach(Tokens::of);
        return rate(readings.size(), connections, at -> {
            var reading = readings.get(at);
            var address = URI.create(url + "/api/v1/assignments/" + reading.assignment() + "/scoresheet");
            // the JDK's plain client: one thread, one connection, little of the processor that the server needs
            var link = (HttpURLConnection) address.toURL().openConnection();
            link.setRequestMethod("PUT");
            link.setDoOutput(true);
            link.setRequestProperty("Authorization", "Bearer " + Tokens.of(reading.subject()));
            link.setRequestProperty("Content-Type", "application/json");
            try (var out = link.getOutputStream()) {
                out.write(body);
            }
            if (link.getResponseCode() != 200) {
                throw new IOException(link.getResponseCode() + " at " + address);
            }
            try (var in = link.getInputStream()) {
                in.readAllBytes(); // a connection is kept for the next request only when it was read to its end
            }
        });
    }

    /** The floor: one row of a sheet and its marks, one transaction each. */
    double overJdbc(int count, int connections) throws InterruptedException, ExecutionException {
        var links = ThreadLocal.withInitial(() -> {
            try {
                var link = Neighbours.asOwner();
                link.setAutoCommit(false);
                return link;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return rate(count, connections, at -> {
            var link = links.get();
            var id = UUID.randomUUID();
            try (var sheet = link.prepareStatement(
                            "insert into bench_sheet (id, assignment, state) values (?, ?, 'submitted')");
                    var mark = link.prepareStatement(
                            "insert into bench_mark (scoresheet, criterion, value) values (?, ?, 77)")) {
                sheet.setObject(1, id);
                sheet.setObject(2, UUID.randomUUID());
                sheet.executeUpdate();
                for (var criterion : criteria) {
                    mark.setObject(1, id);
                    mark.setString(2, criterion);
                    mark.addBatch();
                }
                mark.executeBatch();
                link.commit();
            }
        });
    }

    static void prepareFloor() throws SQLException {
        try (var owner = Neighbours.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table bench_sheet (id uuid primary key, assignment uuid unique, state text)");
            statement.execute(
                    "create table bench_mark (scoresheet uuid references bench_sheet, criterion text, value numeric, primary key (scoresheet, criterion))");
        }
    }

    private interface Act {
        void on(int at) throws IOException, InterruptedException, SQLException;
    }

    private static double rate(int count, int connections, Act act) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var began = System.nanoTime();
            var workers = pool.invokeAll(IntStream.range(0, connections)
                    .<Callable<Void>>mapToObj(any -> () -> {
                        for (int at; (at = next.getAndIncrement()) < count; ) {
                            act.on(at);
                        }
                        return null;
                    })
                    .toList());
            for (var worker : workers) {
                worker.get();
            }
            return count / ((System.nanoTime() - began) / 1e9);
        } finally {
            pool.shutdown();
        }
    }
}
