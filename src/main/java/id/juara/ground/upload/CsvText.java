package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A csv as offices make it: UTF-8, UTF-16 or windows-1252, with or without a byte-order mark or a {@code sep=} line.
 *
 * @param content below the {@code sep=} line
 * @param declared the separator of that line
 */
record CsvText(String content, Optional<Character> declared) {
    private static final int BEGINNING = 1 << 16;
    private static final char MARK = '\uFEFF';
    private static final Charset OFFICE = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("\\A\"?sep=([^\\r\\n\"])\"?(\\r\\n|\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);

    /** What other kinds of files begin with. */
    private static final List<String> OTHERS = List.of("%PDF", "{\\rtf", "<", "\u0089PNG", "GIF8", "Rar!", "7z");

    /** The text of that file, whose size is within the limits; refuses what is no text. */
    static CsvText of(Path file) throws IOException {
        var text = decoded(file);
        mustBeText(text);
        var declared = DECLARED.matcher(text);
        return declared.find()
                ? new CsvText(
                        text.substring(declared.end()),
                        Optional.of(declared.group(1).charAt(0)))
                : new CsvText(text, Optional.empty());
    }

    /** Enough to see what separates the columns. */
    CsvText beginning() {
        return new CsvText(content.substring(0, Math.min(content.length(), BEGINNING)), declared);
    }

    /** Read without a buffer beside the text: a file of the full size must fit into a small memory. */
    private static String decoded(Path file) throws IOException {
        var text = isUtf16(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_16) : utf8(file);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** What an office program calls "Unicode text". */
    private static boolean isUtf16(Path file) throws IOException {
        try (var start = Files.newInputStream(file)) {
            var mark = start.readNBytes(2);
            return Arrays.equals(mark, new byte[] {-1, -2}) || Arrays.equals(mark, new byte[] {-2, -1});
        }
    }

    /** UTF-8 where it is sound UTF-8, else what an office program wrote. */
    private static String utf8(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            return new String(Files.readAllBytes(file), OFFICE);
        }
    }

    private static void mustBeText(String text) {
        var start = text.substring(0, Math.min(64, text.length())).stripLeading();
        for (var other : OTHERS) {
            if (start.startsWith(other)) {
                var html = start.toLowerCase(Locale.ROOT).matches("(?s)<(!doctype html|html|table|meta).*");
                throw new Refusal(Reason.NOT_A_WORKBOOK, html ? "HTML" : other.equals("<") ? "XML" : other);
            }
        }
        for (var at = 0; at < text.length(); at++) {
            var one = text.charAt(at);
            if (one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                throw new Refusal(Reason.NOT_A_WORKBOOK, "U+%04X".formatted((int) one));
            }
        }
    }
}
