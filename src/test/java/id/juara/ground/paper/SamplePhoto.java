package id.juara.ground.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as phones take them: noise, as paper and hands give, with a red corner at the top left of the file. */
public final class SamplePhoto {
    private SamplePhoto() {}

    public static byte[] jpeg(int wide, int high) {
        return written("jpeg", drawn(wide, high, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int wide, int high) {
        return written("png", drawn(wide, high, BufferedImage.TYPE_INT_ARGB));
    }

    /** A JPEG whose EXIF says how the phone was held, and where it was. */
    static byte[] held(int orientation, int wide, int high, String beside) {
        var note = beside.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(4 + 6 + 26 + note.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put(new byte[] {'M', 'M'}).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put(note);
        var plain = jpeg(wide, high);
        return join(Arrays.copyOf(plain, 2), exif.array(), Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** A PNG of a few bytes that says it is very wide and high. */
    static byte[] bomb(int wide, int high) {
        var plain = png(8, 8);
        ByteBuffer.wrap(plain).putInt(16, wide).putInt(20, high);
        var check = new CRC32();
        check.update(plain, 12, 17);
        ByteBuffer.wrap(plain).putInt(29, (int) check.getValue());
        return plain;
    }

    private static BufferedImage drawn(int wide, int high, int type) {
        var picture = new BufferedImage(wide, high, type);
        var random = new Random(1);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                var grey = 200 + random.nextInt(56);
                picture.setRGB(x, y, new Color(grey, grey, grey).getRGB());
            }
        }
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, wide / 4, high / 4);
        graphics.dispose();
        return picture;
    }

    private static byte[] written(String format, BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
