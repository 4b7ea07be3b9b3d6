package id.juara.ground.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/**
 * A file that is the whole body of a request, laid down beside the server until the request has ended.
 *
 * @param sha256 of its content, 64 hexadecimal digits: two requests are the same where this is
 */
public record SentFile(@JsonIgnore Path path, String sha256, long bytes) {}
