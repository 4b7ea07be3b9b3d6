package id.juara.story.attachment;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name as it may be shown and stored: the last part of a path, without control characters, invisible marks
 * and overrides of the writing direction, and without what a file system reads otherwise; at most 150 characters.
 */
public record FileName(String text) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final int LONGEST = 150;

    /** Cleans a name that came in. Refuses one of which nothing is left, or without an extension. */
    public static FileName of(String raw) {
        if (raw == null) {
            throw new Refusal(Reason.FILE_NAMELESS);
        }
        var last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        var plain = INVISIBLE
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("");
        var safe =
                RESERVED.matcher(plain).replaceAll("_").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        var dot = safe.lastIndexOf('.');
        if (dot < 1 || safe.length() - dot > 10) {
            throw new Refusal(Reason.FILE_NAMELESS);
        }
        var extension = safe.substring(dot);
        var stem = safe.substring(0, dot);
        var room = LONGEST - extension.length();
        return new FileName((stem.length() > room ? cut(stem, room) : stem) + extension);
    }

    /** Without the dot, in small letters. */
    public String extension() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String cut(String stem, int length) {
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(length - 1)) ? length - 1 : length);
    }
}
