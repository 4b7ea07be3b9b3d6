package id.juara.harness;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody at a browser: keeps the cookies of each host, and follows no redirect unless told to. An address that begins
 * with a slash is one of the server under test.
 */
public final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** Somebody who has signed in at the sample provider and came back. */
    public static Visitor signedIn(String name) {
        var visitor = new Visitor();
        visitor.arriveAt("/sign-in", name);
        return visitor;
    }

    public Response get(String address) {
        var asked = absolute(address);
        return keep(asked, asking(asked).get(asked));
    }

    /** Sends a form of a page that stands on the same host, as a browser does. */
    public Response post(String address, Map<String, ?> form) {
        return post(address, form, Map.of("Origin", originOf(absolute(address))));
    }

    /** Sends a form with headers of which the caller thinks. */
    public Response post(String address, Map<String, ?> form, Map<String, ?> headers) {
        var asked = absolute(address);
        return keep(asked, asking(asked).headers(headers).formParams(form).post(asked));
    }

    /** Sends a file by a form of a page that stands on the same host. */
    public Response upload(String address, String field, String name, byte[] file) {
        var asked = absolute(address);
        return keep(
                asked,
                asking(asked)
                        .header("Origin", originOf(asked))
                        .multiPart(field, name, file, "application/octet-stream")
                        .post(asked));
    }

    /** Sends several files by one field of such a form, named after their places. */
    public Response upload(String address, String field, List<byte[]> files) {
        var asked = absolute(address);
        var asking = asking(asked).header("Origin", originOf(asked));
        for (int i = 0; i < files.size(); i++) {
            asking.multiPart(field, "foto-" + (i + 1), files.get(i), "application/octet-stream");
        }
        return keep(asked, asking.post(asked));
    }

    /** Sends bytes as a script of a page on the same host does. */
    public Response send(String address, byte[] bytes) {
        var asked = absolute(address);
        return keep(
                asked,
                asking(asked)
                        .header("Origin", originOf(asked))
                        .contentType("application/octet-stream")
                        .body(bytes)
                        .post(asked));
    }

    /** The names of the cookies that he holds for the server. */
    public Set<String> cookies() {
        return Set.copyOf(held(absolute("/")).keySet());
    }

    /** Goes where an answer sends him, until he is sent no further. */
    public Response follow(Response answer) {
        var at = answer;
        for (int i = 0; at.statusCode() / 100 == 3; i++) {
            if (i == MOST_REDIRECTS) {
                throw new AssertionError("sent round in circles, at last to " + at.header("Location"));
            }
            at = get(at.header("Location"));
        }
        return at;
    }

    /** Opens a page that needs a session, signs in at the provider, and comes back to where he is led. */
    public Response arriveAt(String page, String name) {
        return follow(get(signInAt(page, name, "any")));
    }

    /** Opens a page that needs a session, signs in at the provider, and gives the address he is sent back to. */
    public String signInAt(String page, String name, String password) {
        return login(get(page).header("Location"), name, password);
    }

    /** Fills in the provider's form, and gives the address he is sent back to. */
    public String login(String authorize, String name, String password) {
        var form = FORM.matcher(get(authorize).asString());
        var action = form.find() ? form.group(1).replace("&amp;", "&") : authorize;
        return post(action, Map.of("username", name, "password", password)).header("Location");
    }

    public static String challengeOf(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String parameter(String address, String name) {
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + address));
    }

    private RequestSpecification asking(String address) {
        return given().redirects().follow(false).urlEncodingEnabled(false).cookies(held(address));
    }

    private Map<String, String> held(String address) {
        return cookies.computeIfAbsent(originOf(address), host -> new LinkedHashMap<>());
    }

    private Response keep(String address, Response answer) {
        answer.detailedCookies().asList().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                held(address).remove(cookie.getName());
            } else {
                held(address).put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    private static String absolute(String address) {
        return address.startsWith("/") ? "http://localhost:" + RestAssured.port + address : address;
    }

    private static String originOf(String address) {
        var at = URI.create(address.substring(0, (address + "?").indexOf('?')));
        return at.getScheme() + "://" + at.getAuthority();
    }
}
