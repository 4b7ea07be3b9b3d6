package id.juara.deploy;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at a browser: keeps the cookies of each host, and follows no redirect unless told to. */
final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");

    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    Response get(String address) {
        return keep(
                address,
                given().redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .cookies(held(address))
                        .get(address));
    }

    /** Opens a page that needs a session, signs in at the provider, and gives the address he is sent back to. */
    String signInAt(String page, String name, String password) {
        return login(get(page).header("Location"), name, password);
    }

    /** Fills in the provider's form, and gives the address he is sent back to. */
    String login(String authorize, String name, String password) {
        var form = FORM.matcher(get(authorize).asString());
        if (!form.find()) {
            throw new AssertionError("the provider shows no form at " + authorize);
        }
        String action = form.group(1).replace("&amp;", "&");
        var answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(held(action))
                .formParams(Map.of("username", name, "password", password))
                .post(action);
        return keep(action, answer).header("Location");
    }

    static String challengeOf(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String parameter(String address, String name) {
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + address));
    }

    private Map<String, String> held(String address) {
        return cookies.computeIfAbsent(hostOf(address), host -> new HashMap<>());
    }

    private Response keep(String address, Response answer) {
        held(address).putAll(answer.cookies());
        return answer;
    }

    private static String hostOf(String address) {
        return java.net
                .URI
                .create(address.substring(0, (address + "?").indexOf('?')))
                .getAuthority();
    }
}
