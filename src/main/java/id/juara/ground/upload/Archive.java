package id.juara.ground.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A zip file read by its central directory alone.
 *
 * <p>First the end record is found at the very end of the file; where a zip64 record stands before it, the two must agree.
 * The directory must fill the room between the parts and its end record exactly, and name no more parts than the limits
 * allow. Each part must lie in the file once, begin with a local header of the same name, and overlap no other part. So
 * there is one way to read the file, for us and for every library after us, and its cost is known before anything is
 * unpacked.
 */
final class Archive implements Closeable {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END64 = 0x06064b50;
    private static final int END64_LENGTH = 56;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final long MOST_DIRECTORY = 1 << 20;
    private static final long FULL = 0xFFFF_FFFFL;

    /**
     * One part.
     *
     * @param from where its packed bytes begin
     */
    record Part(String name, boolean deflated, long from, long packed, long size, long crc) {}

    private record Directory(long from, long length, int count) {}

    private final FileChannel file;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Archive(FileChannel file) {
        this.file = file;
    }

    /** Opens that file, or refuses it as no sound zip. */
    static Archive open(Path path, Limits limits) throws IOException {
        var archive = new Archive(FileChannel.open(path));
        try {
            archive.list(limits);
            return archive;
        } catch (IOException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    Collection<Part> parts() {
        return parts.values();
    }

    /** A part by its name, upper and lower case alike. */
    Optional<Part> part(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The unpacked bytes of a part, held to the size and the checksum that the directory tells. */
    InputStream open(Part part) {
        return PartStream.of(file, part);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void list(Limits limits) throws IOException {
        var directory = directory();
        if (directory.count > limits.parts() || directory.length > MOST_DIRECTORY) {
            throw new Refusal(Reason.WORKBOOK_HOSTILE, "ZIP", limits.parts());
        }
        var entries = read(directory.from, (int) directory.length);
        var headers = new ArrayList<Long>();
        var found = new ArrayList<Part>();
        while (entries.hasRemaining()) {
            var entry = DirectoryEntry.next(entries);
            found.add(part(entry));
            headers.add(entry.header());
        }
        must(found.size() == directory.count);
        mustNotOverlap(found, headers, directory.from);
        for (var part : found) {
            must(parts.put(part.name().toLowerCase(Locale.ROOT), part) == null);
        }
    }

    private Directory directory() throws IOException {
        var length = file.size();
        must(length >= END_LENGTH);
        var tail = read(Math.max(0, length - END_LENGTH - 0xFFFF), (int) Math.min(length, END_LENGTH + 0xFFFF));
        var at = tail.limit() - END_LENGTH;
        while (at >= 0 && tail.getInt(at) != END) {
            at--;
        }
        must(at >= 0 && tail.limit() - at - END_LENGTH == Short.toUnsignedInt(tail.getShort(at + 20)));
        var end = length - tail.limit() + at;
        var told = new Directory(
                tail.getInt(at + 16) & FULL, tail.getInt(at + 12) & FULL, Short.toUnsignedInt(tail.getShort(at + 10)));
        if (end < LOCATOR_LENGTH || read(end - LOCATOR_LENGTH, LOCATOR_LENGTH).getInt(0) != LOCATOR) {
            must(told.from + told.length == end);
            return told;
        }
        return directory64(told, end - LOCATOR_LENGTH);
    }

    private Directory directory64(Directory told, long locator) throws IOException {
        var at = read(locator, LOCATOR_LENGTH).getLong(8);
        must(at >= 0 && at == locator - END64_LENGTH);
        var record = read(at, END64_LENGTH);
        must(record.getInt(0) == END64);
        var count = record.getLong(32);
        var length = record.getLong(40);
        var from = record.getLong(48);
        must((told.count == 0xFFFF || told.count == count)
                && (told.length == FULL || told.length == length)
                && (told.from == FULL || told.from == from));
        must(count >= 0 && length >= 0 && from >= 0 && from <= at && from + length == at);
        return new Directory(from, length, (int) Math.min(count, Integer.MAX_VALUE));
    }

    private Part part(DirectoryEntry entry) throws IOException {
        var header = read(entry.header(), LOCAL_LENGTH);
        must(header.getInt(0) == LOCAL);
        var nameLength = Short.toUnsignedInt(header.getShort(26));
        var name = UTF_8.decode(read(entry.header() + LOCAL_LENGTH, nameLength)).toString();
        must(name.equals(entry.name()));
        if (entry.locked()) {
            throw new Refusal(Reason.WORKBOOK_LOCKED);
        }
        var from = entry.header() + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(header.getShort(28));
        return new Part(plain(name), entry.deflated(), from, entry.packed(), entry.size(), entry.crc());
    }

    /** The forward slash is the rule; some programs write the other. */
    private static String plain(String name) {
        var slashed = name.replace('\\', '/');
        must(!slashed.contains("../") && !slashed.startsWith("/"));
        return slashed;
    }

    private static void mustNotOverlap(List<Part> parts, List<Long> headers, long directory) {
        var order = new ArrayList<Integer>();
        for (var at = 0; at < parts.size(); at++) {
            order.add(at);
        }
        order.sort(Comparator.comparing(headers::get));
        long free = 0;
        for (var at : order) {
            if (headers.get(at) < free) {
                throw new Refusal(Reason.WORKBOOK_HOSTILE, parts.get(at).name(), 1);
            }
            free = parts.get(at).from() + parts.get(at).packed();
        }
        must(free <= directory);
    }

    private ByteBuffer read(long from, int length) throws IOException {
        must(from >= 0 && from + length <= file.size());
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            must(file.read(bytes, from + bytes.position()) >= 0);
        }
        return bytes.flip();
    }

    private static void must(boolean sound) {
        if (!sound) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED, "ZIP");
        }
    }
}
