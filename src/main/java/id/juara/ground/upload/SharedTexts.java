package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.upload.Archive.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The texts of a workbook, which its cells name by number. */
final class SharedTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts of(Archive archive, Optional<Part> part, Limits limits) throws IOException {
        var shared = new SharedTexts();
        if (part.isEmpty()) {
            return shared;
        }
        var text = new StringBuilder();
        var inText = false;
        var aloud = 0; // inside a reading aid, which is not the text
        try (var xml = Xml.of(archive, part.get())) {
            while (xml.next()) {
                if (xml.opens("rPh")) {
                    aloud++;
                } else if (xml.closes("rPh")) {
                    aloud--;
                } else if (xml.opens("t")) {
                    inText = aloud == 0;
                } else if (xml.closes("t")) {
                    inText = false;
                } else if (xml.closes("si")) {
                    if (shared.texts.size() == limits.texts()) {
                        throw new Refusal(Reason.WORKBOOK_HOSTILE, part.get().name(), limits.texts());
                    }
                    shared.texts.add(unescaped(text).strip());
                    text.setLength(0);
                } else if (inText) {
                    xml.addText(text);
                    mustBeShort(text, limits, part.get().name());
                }
            }
        }
        return shared;
    }

    Optional<String> text(int number) {
        return number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }

    /** The format writes characters that XML cannot hold as {@code _x000D_}. */
    static String unescaped(CharSequence text) {
        if (text.length() < 7 || text.toString().indexOf("_x") < 0) {
            return text.toString();
        }
        return ESCAPED.matcher(text).replaceAll(found -> {
            var one = (char) Integer.parseInt(found.group(1), 16);
            return one == '\\' || one == '$' ? "\\" + one : String.valueOf(one);
        });
    }

    /** Escapes are seven characters for one; beyond that a text is too long whatever it says. */
    static void mustBeShort(StringBuilder text, Limits limits, String where) {
        if (text.length() > 7L * limits.cellLength()) {
            throw new Refusal(Reason.CELL_TOO_LONG, where, limits.cellLength());
        }
    }
}
