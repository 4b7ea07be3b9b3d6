package id.juara.ground.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Streams a body to disk, taking its fingerprint on the way; the file is deleted when the request ends. */
@Provider
public class SentFileReader implements MessageBodyReader<SentFile> {
    @Inject
    RoutingContext request;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == SentFile.class;
    }

    @Override
    public SentFile readFrom(
            Class<SentFile> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var path = Files.createTempFile("juara-sent", isCsv(media) ? ".csv" : ".xlsx");
        request.addEndHandler(ended -> delete(path.toFile()));
        var digest = sha256();
        try (var from = new DigestInputStream(body, digest);
                var to = Files.newOutputStream(path)) {
            var bytes = from.transferTo(to);
            return new SentFile(path, HexFormat.of().formatHex(digest.digest()), bytes);
        }
    }

    private static boolean isCsv(MediaType media) {
        return media != null && media.getSubtype().equals("csv");
    }

    private static void delete(File file) {
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
