package id.juara.ground.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written byte by byte, so that it can say what no honest program would write. */
final class ForgedZip {
    private record Entry(String name, byte[] packed, long size, long crc, int sameAs, int further) {}

    private static final int FINISH = -1;

    private final List<Entry> entries = new ArrayList<>();

    static ForgedZip of(Map<String, String> parts) {
        var zip = new ForgedZip();
        parts.forEach((name, text) -> zip.put(name, text.getBytes(UTF_8)));
        return zip;
    }

    ForgedZip put(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        entries.add(new Entry(name, deflated(content, FINISH), content.length, crc.getValue(), -1, 0));
        return this;
    }

    ForgedZip put(String name, String content) {
        return put(name, content.getBytes(UTF_8));
    }

    /** A part of {@code head}, {@code times} pieces and {@code tail}, packed once and repeated; its size as told. */
    ForgedZip repeat(String name, String head, byte[] piece, int times, String tail, long told) {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(deflated(head.getBytes(UTF_8), Deflater.FULL_FLUSH));
        var one = deflated(piece, Deflater.FULL_FLUSH);
        for (var at = 0; at < times; at++) {
            packed.writeBytes(one);
        }
        packed.writeBytes(deflated(tail.getBytes(UTF_8), FINISH));
        entries.add(new Entry(name, packed.toByteArray(), told, 0, -1, 0));
        return this;
    }

    /** Another name for the bytes of the first part. */
    ForgedZip again(String name) {
        var first = entries.get(0);
        entries.add(new Entry(name, first.packed, first.size, first.crc, 0, 0));
        return this;
    }

    /** A part whose bytes are, among others, another whole part with its header. */
    ForgedZip within(String outer, String inner, String content) {
        var alone = new ForgedZip().put(inner, content);
        var whole = alone.bytes();
        var stored = little(5 + whole.length)
                .put((byte) 1)
                .putShort((short) whole.length)
                .putShort((short) ~whole.length)
                .put(whole)
                .array();
        var crc = new CRC32();
        crc.update(whole);
        entries.add(new Entry(outer, stored, whole.length, crc.getValue(), -1, 0));
        var same = alone.entries.get(0);
        entries.add(new Entry(inner, same.packed, same.size, same.crc, entries.size() - 1, 30 + outer.length() + 5));
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        for (var entry : entries) {
            var name = entry.name.getBytes(UTF_8);
            var place = entry.sameAs < 0 ? out.size() : places.get(entry.sameAs) + entry.further;
            places.add(place);
            var told = figures(entry);
            if (entry.sameAs < 0) {
                out.writeBytes(little(30)
                        .putInt(0x04034b50)
                        .putShort((short) 20)
                        .putShort((short) 0x800)
                        .putShort((short) 8)
                        .putInt(0)
                        .put(told)
                        .putShort((short) name.length)
                        .putShort((short) 0)
                        .array());
                out.writeBytes(name);
                out.writeBytes(entry.packed);
            }
            directory.writeBytes(little(46)
                    .putInt(0x02014b50)
                    .putInt(0x00140014)
                    .putShort((short) 0x800)
                    .putShort((short) 8)
                    .putInt(0)
                    .put(told)
                    .putShort((short) name.length)
                    .putInt(0)
                    .putInt(0)
                    .putInt(0)
                    .putInt(place)
                    .array());
            directory.writeBytes(name);
        }
        var end = little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(directory.size())
                .putInt(out.size())
                .putShort((short) 0)
                .array();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(end);
        return out.toByteArray();
    }

    void write(Path to) {
        try (OutputStream out = Files.newOutputStream(to)) {
            out.write(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] figures(Entry entry) {
        return little(12)
                .putInt((int) entry.crc)
                .putInt(entry.packed.length)
                .putInt((int) entry.size)
                .array();
    }

    private static byte[] deflated(byte[] content, int ending) {
        var deflater = new Deflater(6, true);
        deflater.setInput(content);
        if (ending == FINISH) {
            deflater.finish();
        }
        var out = new ByteArrayOutputStream();
        var piece = new byte[1 << 16];
        for (int made;
                (made = deflater.deflate(piece, 0, piece.length, ending == FINISH ? Deflater.NO_FLUSH : ending))
                        > 0; ) {
            out.write(piece, 0, made);
        }
        deflater.end();
        return out.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
