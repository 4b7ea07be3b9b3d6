package id.juara.law.bundle;

import id.juara.law.proof.Manifest;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A bundle from a stranger's hand. What it costs to read is known before anything is unpacked: its files may hold together
 * no more than 200 times what the zip does (ours: under 20 times), and none gives more bytes than it says.
 */
public final class OpenedBundle implements Closeable {
    private static final int MOST_FILES = 10_000;
    private static final long MOST_GROWTH = 200;
    private static final int MOST_IN_MEMORY = 1 << 30;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Manifest manifest;

    private OpenedBundle(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
        try {
            list(Files.size(file));
            this.manifest = Manifest.of(bytes(Manifest.NAME)).orElseThrow(() -> new Unreadable(Why.MANIFEST_BROKEN));
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    /** Why a file cannot be read as a bundle. */
    public enum Why {
        NOT_A_ZIP,
        /** it would unpack to far more than it holds */
        GROWS_TOO_MUCH,
        /** the same name twice */
        NAMED_TWICE,
        NO_MANIFEST,
        MANIFEST_BROKEN
    }

    /** That a file is no bundle. */
    public static final class Unreadable extends IOException {
        private final transient Why why;

        Unreadable(Why why) {
            super(why.name());
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    /** Refuses, as {@link Unreadable}, what is no zip, what is a trap, and what has no sound manifest. */
    public static OpenedBundle of(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Unreadable(Why.NOT_A_ZIP);
        }
        try {
            return new OpenedBundle(file);
        } catch (ZipException broken) {
            throw new Unreadable(Why.NOT_A_ZIP);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The names of the files that are there, the manifest left out. */
    public Set<String> names() {
        var names = new TreeSet<>(entries.keySet());
        names.remove(Manifest.NAME);
        return names;
    }

    /** A file's bytes as they come; ends in a {@link ZipException} where there are more than it says, or where they are damaged. */
    public InputStream open(String name) throws IOException {
        var entry = entries.get(name);
        return new Counted(zip.getInputStream(entry), entry.getSize());
    }

    public byte[] bytes(String name) throws IOException {
        try (var in = open(name)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void list(long packed) throws IOException {
        if (zip.size() > MOST_FILES) {
            throw new Unreadable(Why.GROWS_TOO_MUCH);
        }
        var unpacked = 0L;
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            if (entries.put(entry.getName(), entry) != null) {
                throw new Unreadable(Why.NAMED_TWICE);
            }
            unpacked += entry.getSize();
            if (entry.getSize() < 0 || entry.getSize() > MOST_IN_MEMORY || unpacked > packed * MOST_GROWTH) {
                throw new Unreadable(Why.GROWS_TOO_MUCH);
            }
        }
        if (!entries.containsKey(Manifest.NAME)) {
            throw new Unreadable(Why.NO_MANIFEST);
        }
    }

    /** No more bytes than were promised. */
    private static final class Counted extends java.io.FilterInputStream {
        private long left;

        Counted(InputStream in, long promised) {
            super(in);
            this.left = promised;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = super.read(bytes, from, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) throws IOException {
            if (result >= 0 && (left -= bytes) < 0) {
                throw new ZipException("more bytes than the zip says");
            }
            return result;
        }
    }
}
