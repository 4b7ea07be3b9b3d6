package id.juara.front.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.front.fiction.Cast.Person;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bearer tokens of the made-up people, from the provider's token endpoint by the password grant: the user name is the
 * person's subject. The provider of {@code mvn -Ptry package} believes every password; Keycloak looks at the one that
 * all people of the rehearsal share.
 */
final class Tokens {
    /** A token is asked for anew this long before it ends. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final URI endpoint;
    private final Client client;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Person, Token> given = new ConcurrentHashMap<>();

    /**
     * Who asks for tokens.
     *
     * @param secret absent for a public client
     * @param password the one password of all people of the rehearsal
     */
    record Client(String id, Optional<String> secret, String password) {
        /** As the environment has it: {@code JUARA_REHEARSAL_CLIENT}, {@code _SECRET} and {@code _PASSWORD}. */
        static Client of(Map<String, String> environment) {
            return new Client(
                    environment.getOrDefault("JUARA_REHEARSAL_CLIENT", "juara-rehearsal"),
                    Optional.ofNullable(environment.get("JUARA_REHEARSAL_SECRET")),
                    environment.getOrDefault("JUARA_REHEARSAL_PASSWORD", "rehearsal"));
        }
    }

    private record Token(String text, Instant until) {
        boolean stands() {
            return Instant.now().isBefore(until);
        }
    }

    Tokens(URI endpoint, Client client, HttpClient http) {
        this.endpoint = endpoint;
        this.client = client;
        this.http = http;
    }

    /** A token that stands for half a minute more. Stops where the provider gives none. */
    String of(Person person) {
        return given.compute(person, (who, known) -> known != null && known.stands() ? known : ask(who))
                .text();
    }

    /** The next token of that person is a new one. */
    void forget(Person person) {
        given.remove(person);
    }

    private Token ask(Person person) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "password");
        form.put("scope", "openid");
        form.put("client_id", client.id());
        client.secret().ifPresent(secret -> form.put("client_secret", secret));
        form.put("username", person.subject());
        form.put("password", client.password());
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            var told = answer.statusCode() == 200 ? json.readTree(answer.body()) : json.createObjectNode();
            if (!told.hasNonNull("access_token")) {
                throw new Stopped("POST " + endpoint + " (" + person.subject() + "): " + answer.statusCode());
            }
            var lasts = Duration.ofSeconds(told.path("expires_in").asLong(60)).minus(MARGIN);
            return new Token(told.get("access_token").asText(), Instant.now().plus(lasts));
        } catch (IOException broken) {
            throw new Stopped("POST " + endpoint + ": " + broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped("POST " + endpoint + ": " + stopped);
        }
    }
}
