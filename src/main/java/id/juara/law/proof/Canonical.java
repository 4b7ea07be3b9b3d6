package id.juara.law.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bytes of a JSON value as RFC 8785 (JCS) writes them: members sorted by UTF-16 code units, no white space, the
 * shortest escapes. Numbers are whole and within ±2^53, since JCS numbers are IEEE doubles; decimals travel as text.
 * Refuses floating point, lone surrogates and anything that is not JSON.
 */
public final class Canonical {
    private static final long MOST = 1L << 53;

    private final StringBuilder out = new StringBuilder();

    private Canonical() {}

    /** UTF-8 of that value, made of Map, List, String, Boolean, Integer, Long and null. */
    public static byte[] bytes(Object value) {
        var writer = new Canonical();
        writer.write(value);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Integer || value instanceof Long) {
            whole(((Number) value).longValue());
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            members(map);
        } else {
            throw new IllegalArgumentException(
                    "not a canonical value: " + value.getClass().getName());
        }
    }

    private void whole(long number) {
        if (number > MOST || number < -MOST) { // the absolute value of the lowest long is negative
            throw new IllegalArgumentException(number + " is beyond 2^53");
        }
        out.append(number);
    }

    private void list(List<?> list) {
        out.append('[');
        for (var i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(list.get(i));
        }
        out.append(']');
    }

    private void members(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>(); // String compares UTF-16 code units, as the RFC asks
        map.forEach((key, one) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("the name of a member is a text");
            }
            sorted.put(name, one);
        });
        out.append('{');
        var comma = "";
        for (var member : sorted.entrySet()) {
            out.append(comma);
            text(member.getKey());
            out.append(':');
            write(member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        var plain = plainLetters(text);
        out.append(text, 0, plain);
        for (var i = plain; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("a lone surrogate is no text");
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    /** How many letters at the start stand for themselves: nearly every text is plain to its end. */
    private static int plainLetters(String text) {
        var at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return c >= 0x20 && c != '"' && c != '\\' && !Character.isSurrogate(c);
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
