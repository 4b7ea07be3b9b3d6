package id.juara.harness;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Bearer tokens of the sample provider, for any subject. */
public final class Tokens {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> GIVEN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token for the API, signed by the provider, good for twelve hours; the same one when asked again. */
    public static String of(String subject) {
        return GIVEN.computeIfAbsent(subject, name -> ask(name, SampleProvider.REHEARSAL));
    }

    /** A token that the provider made for the pages: its audience is not the API. */
    public static String forPagesOnly(String subject) {
        return ask(subject, SampleProvider.PAGES);
    }

    private static String ask(String subject, String client) {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "client_secret",
                SampleProvider.SECRET,
                "username",
                subject,
                "password",
                "any",
                "scope",
                "openid");
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(Neighbours.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("No token for " + subject + ": " + answer.body());
            }
            return JsonPath.from(answer.body()).getString("access_token");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
