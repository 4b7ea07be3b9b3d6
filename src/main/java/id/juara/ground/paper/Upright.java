package id.juara.ground.paper;

import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** How a phone was held when it took a photo, as the photo's EXIF tells (TIFF 6.0, tag 274), and the turn that mends it. */
enum Upright {
    AS_IT_IS,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_TO_THE_LEFT,
    TO_THE_LEFT,
    MIRRORED_TO_THE_RIGHT,
    TO_THE_RIGHT;

    private static final int START = 0xFFD8;
    private static final int SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int ORIENTATION = 0x0112;
    private static final int IFD_ENTRY = 12;
    private static final int TIFF = 42;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** As it is where the file does not say, or is no JPEG. */
    static Upright of(Path photo) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(photo)))) {
            return values()[orientation(in) - 1];
        } catch (IOException | RuntimeException damaged) {
            return AS_IT_IS; // the picture itself may be sound
        }
    }

    private static int orientation(DataInputStream in) throws IOException {
        if (in.readUnsignedShort() != START) {
            return 1;
        }
        for (int marker = in.readUnsignedShort(); marker != SCAN; marker = in.readUnsignedShort()) {
            var content = in.readNBytes(in.readUnsignedShort() - 2);
            if (marker == APP1 && Arrays.equals(content, 0, EXIF.length, EXIF, 0, EXIF.length)) {
                return inTiff(ByteBuffer.wrap(content, EXIF.length, content.length - EXIF.length)
                        .slice());
            }
        }
        return 1;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort(2) != TIFF) {
            return 1;
        }
        var directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            var entry = directory + 2 + i * IFD_ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }

    /** Whether width and height change places. */
    boolean isTurned() {
        return ordinal() >= MIRRORED_TO_THE_LEFT.ordinal();
    }

    /** What brings a picture of that size, as it lies in the file, upright. */
    AffineTransform turn(int wide, int high) {
        return switch (this) {
            case AS_IT_IS -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, high);
            case MIRRORED_TO_THE_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case TO_THE_LEFT -> new AffineTransform(0, 1, -1, 0, high, 0);
            case MIRRORED_TO_THE_RIGHT -> new AffineTransform(0, -1, -1, 0, high, wide);
            case TO_THE_RIGHT -> new AffineTransform(0, -1, 1, 0, 0, wide);
        };
    }
}
