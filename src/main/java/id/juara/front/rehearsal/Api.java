package id.juara.front.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.juara.front.fiction.Cast.Person;
import id.juara.law.rules.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The public REST API, as people of the season use it. An answer other than expected stops the rehearsal with a sentence
 * that names the call. A connection that breaks is tried again with the same {@code Idempotency-Key}.
 */
final class Api {
    private static final int TRIES = 5;
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"?next\"?");
    private static final String JSON = "application/json";

    private final URI server;
    private final Tokens tokens;
    private final Language language;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();

    Api(URI server, Tokens tokens, Language language, HttpClient http) {
        this.server = server;
        this.tokens = tokens;
        this.language = language;
        this.http = http;
    }

    /** What is asked, by whom; nobody where it is public. */
    private record Call(Optional<Person> who, String verb, String path, String type, byte[] body) {
        BodyPublisher publisher() {
            return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        }

        @Override
        public String toString() {
            return verb + " " + path
                    + who.map(one -> " (" + one.subject() + ")").orElse("");
        }
    }

    JsonNode get(Person who, String path) {
        return read(expected(call(Optional.of(who), "GET", path)));
    }

    JsonNode getAsAnybody(String path) {
        return read(expected(call(Optional.empty(), "GET", path)));
    }

    /** What is there, or nothing where the server says that nothing is. */
    Optional<JsonNode> find(Person who, String path) {
        return found(call(Optional.of(who), "GET", path));
    }

    Optional<JsonNode> findAsAnybody(String path) {
        return found(call(Optional.empty(), "GET", path));
    }

    /** All items of a list, page after page. */
    List<JsonNode> all(Person who, String path) {
        var items = new ArrayList<JsonNode>();
        var next = Optional.of(path + (path.contains("?") ? "&" : "?") + "limit=500");
        while (next.isPresent()) {
            var answer = expected(call(Optional.of(who), "GET", next.get()));
            items.addAll(StreamSupport.stream(read(answer).path("items").spliterator(), false)
                    .toList());
            next = answer.headers().allValues("Link").stream()
                    .flatMap(link -> NEXT.matcher(link).results())
                    .map(link -> URI.create(link.group(1)))
                    .map(link -> link.getRawPath() + "?" + link.getRawQuery())
                    .findFirst();
        }
        return items;
    }

    byte[] file(Optional<Person> who, String path) {
        return expected(call(who, "GET", path)).body();
    }

    JsonNode post(Person who, String path) {
        return post(who, path, JSON, new byte[0]);
    }

    JsonNode post(Person who, String path, Object form) {
        return post(who, path, JSON, written(form));
    }

    JsonNode post(Person who, String path, String type, byte[] body) {
        return read(expected(new Call(Optional.of(who), "POST", path, type, body)));
    }

    JsonNode put(Person who, String path, Object form) {
        return read(expected(new Call(Optional.of(who), "PUT", path, JSON, written(form))));
    }

    private static Call call(Optional<Person> who, String verb, String path) {
        return new Call(who, verb, path, JSON, new byte[0]);
    }

    private Optional<JsonNode> found(Call call) {
        var answer = answer(call);
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(read(sound(call, answer)));
    }

    private HttpResponse<byte[]> expected(Call call) {
        return sound(call, answer(call));
    }

    private HttpResponse<byte[]> sound(Call call, HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new Stopped(call + ": " + answer.statusCode() + " " + detail(answer));
        }
        return answer;
    }

    private HttpResponse<byte[]> answer(Call call) {
        var key = UUID.randomUUID().toString();
        var answer = sent(call, key);
        if (answer.statusCode() == UNAUTHORIZED && call.who().isPresent()) {
            tokens.forget(call.who().get());
            return sent(call, key);
        }
        return answer;
    }

    private HttpResponse<byte[]> sent(Call call, String key) {
        for (var tried = 1; ; tried++) {
            try {
                return http.send(request(call, key), HttpResponse.BodyHandlers.ofByteArray());
            } catch (IOException broken) {
                if (tried == TRIES) {
                    throw new Stopped(call + ": " + broken);
                }
                pause(tried, call);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Stopped(call + ": " + stopped);
            }
        }
    }

    private HttpRequest request(Call call, String key) {
        var request = HttpRequest.newBuilder(server.resolve(call.path()))
                .timeout(Duration.ofMinutes(3))
                .header("Accept-Language", language.name().toLowerCase())
                .method(call.verb(), call.publisher());
        call.who().ifPresent(person -> request.header("Authorization", "Bearer " + tokens.of(person)));
        if (call.verb().equals("POST")) {
            request.header("Idempotency-Key", key);
        }
        if (call.body().length > 0) {
            request.header("Content-Type", call.type());
        }
        return request.build();
    }

    private static void pause(int tried, Call call) {
        try {
            TimeUnit.MILLISECONDS.sleep(200L << tried);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped(call + ": " + stopped);
        }
    }

    /** The problem's sentence, and what is wrong with each field. */
    private String detail(HttpResponse<byte[]> answer) {
        try {
            var problem = json.readTree(answer.body());
            var faults = StreamSupport.stream(problem.path("errors").spliterator(), false)
                    .limit(5)
                    .map(fault -> fault.path("pointer").asText() + " "
                            + fault.path("detail").asText())
                    .collect(Collectors.joining("; "));
            return problem.path("detail").asText(problem.path("title").asText())
                    + (faults.isEmpty() ? "" : ": " + faults);
        } catch (IOException notJson) {
            return "";
        }
    }

    private JsonNode read(HttpResponse<byte[]> answer) {
        try {
            return answer.body().length == 0 ? MissingNode.getInstance() : json.readTree(answer.body());
        } catch (IOException notJson) {
            throw new Stopped(answer.request().uri() + ": " + notJson.getMessage());
        }
    }

    private byte[] written(Object form) {
        try {
            return json.writeValueAsBytes(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
