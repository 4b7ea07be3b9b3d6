package id.juara.law.bundle;

import id.juara.law.proof.Digest;
import id.juara.law.proof.Manifest;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a bundle as it goes, holding no file: each in the order of its name, all at the same hour of 1980, the manifest
 * last. The same files give the same bytes. A bundle that was not {@linkplain #finish() finished} has no manifest.
 */
public final class WriteBundle {
    /** Zip knows no year before 1980, and the first hour of that year stands for "before". */
    private static final LocalDateTime HOUR = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final String edition;
    private final TreeMap<String, Digest> files = new TreeMap<>();

    public WriteBundle(OutputStream out, String edition) {
        this.zip = new ZipOutputStream(out);
        this.edition = edition;
    }

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Refuses a name that does not come after the last one. */
    public WriteBundle add(String name, Content content) throws IOException {
        if (!files.isEmpty() && files.lastKey().compareTo(name) >= 0) {
            throw new IllegalArgumentException(name + " does not come after " + files.lastKey());
        }
        var digest = sha256();
        begin(name);
        content.writeTo(new DigestOutputStream(zip, digest) {
            @Override
            public void close() {
                // the zip goes on
            }
        });
        zip.closeEntry();
        files.put(name, new Digest(digest.digest()));
        return this;
    }

    public WriteBundle add(String name, byte[] content) throws IOException {
        return add(name, out -> out.write(content));
    }

    /** Writes the manifest and ends the zip; leaves the stream open. */
    public void finish() throws IOException {
        begin(Manifest.NAME);
        zip.write(new Manifest(edition, files).bytes());
        zip.closeEntry();
        zip.finish();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(HOUR);
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
