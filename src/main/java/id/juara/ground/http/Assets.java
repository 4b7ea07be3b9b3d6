package id.juara.ground.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Style sheets and scripts, at addresses that name their content: a browser keeps them for good, and changed content has
 * another address.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "META-INF/resources/";
    private static final String HTMX = "webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final int DIGITS = 16;

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /** @param mark of its content, {@value #DIGITS} hexadecimal digits */
    record Asset(String mark, String type, byte[] content) {}

    /** The address of the asset of that name, such as {@code juara.css}. */
    public String at(String name) {
        return "/assets/" + of(name).orElseThrow().mark + "/" + name;
    }

    Optional<Asset> of(String name) {
        return switch (name) {
            case "juara.css" -> kept(name, name, "text/css;charset=UTF-8");
            case "htmx.js" -> kept(name, HTMX, "text/javascript;charset=UTF-8");
            default ->
                name.matches("[a-z]+\\.js") ? kept(name, name, "text/javascript;charset=UTF-8") : Optional.empty();
        };
    }

    private Optional<Asset> kept(String name, String place, String type) {
        return Optional.ofNullable(known.computeIfAbsent(name, any -> read(place, type)));
    }

    private static Asset read(String place, String type) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + place)) {
            if (file == null) {
                return null;
            }
            var content = file.readAllBytes();
            var sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            return new Asset(HexFormat.of().formatHex(sha256).substring(0, DIGITS), type, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
