package id.juara.ground.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a zip's central directory tells of one part.
 *
 * @param header where the part's local header stands
 */
record DirectoryEntry(String name, boolean locked, boolean deflated, long packed, long size, long crc, long header) {
    private static final int ENTRY = 0x02014b50;
    private static final int LENGTH = 46;
    private static final long FULL = 0xFFFF_FFFFL;

    /** The next entry, in the layout of APPNOTE 4.3.12; refuses what does not keep to it. */
    static DirectoryEntry next(ByteBuffer from) {
        must(from.remaining() >= LENGTH && from.getInt(from.position()) == ENTRY);
        var fixed = from.slice(from.position(), LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        var nameLength = Short.toUnsignedInt(fixed.getShort(28));
        var extraLength = Short.toUnsignedInt(fixed.getShort(30));
        var whole = LENGTH + nameLength + extraLength + Short.toUnsignedInt(fixed.getShort(32));
        must(from.remaining() >= whole);
        var name =
                UTF_8.decode(from.slice(from.position() + LENGTH, nameLength)).toString();
        var extra =
                from.slice(from.position() + LENGTH + nameLength, extraLength).order(ByteOrder.LITTLE_ENDIAN);
        from.position(from.position() + whole);

        var method = fixed.getShort(10);
        must(method == 0 || method == 8);
        long[] figures = {fixed.getInt(24) & FULL, fixed.getInt(20) & FULL, fixed.getInt(42) & FULL};
        widen(figures, extra);
        var crc = fixed.getInt(16) & FULL;
        must(method == 8 || figures[0] == figures[1]);
        return new DirectoryEntry(
                name, (fixed.getShort(8) & 1) != 0, method == 8, figures[1], figures[0], crc, figures[2]);
    }

    /** Where a figure is full, the wide one stands in the extra field numbered 1, in the same order. */
    private static void widen(long[] figures, ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            var id = extra.getShort();
            var length = Short.toUnsignedInt(extra.getShort());
            must(extra.remaining() >= length);
            var end = extra.position() + length;
            for (var at = 0; id == 1 && at < figures.length; at++) {
                if (figures[at] == FULL) {
                    must(end - extra.position() >= Long.BYTES);
                    figures[at] = extra.getLong();
                    must(figures[at] >= 0);
                }
            }
            extra.position(end);
        }
    }

    private static void must(boolean sound) {
        if (!sound) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED, "ZIP");
        }
    }
}
