package id.juara.ground.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a square that a phone reads off paper or off a screen. */
public final class Qr {
    private static final int DOTS = 4; // to a module, so that it stays sharp in print
    private static final int QUIET = 4; // modules around it, as ISO/IEC 18004 wants
    private static final int WHITE = 0xFFFFFF;

    private Qr() {}

    /** The picture as a {@code data:} address, black on white, read even where 15 in 100 of it are spoilt. */
    public static String of(String address) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(address));
    }

    /** The same picture as a PNG. */
    public static byte[] png(String address) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(drawn(modules(address)), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BitMatrix modules(String address) {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.MARGIN,
                    QUIET);
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static BufferedImage drawn(BitMatrix modules) {
        var side = modules.getWidth() * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, modules.get(x / DOTS, y / DOTS) ? 0 : WHITE);
            }
        }
        return picture;
    }
}
