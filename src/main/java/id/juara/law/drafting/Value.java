package id.juara.law.drafting;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Word;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One place of the untyped tree. Each question ({@link #text}, {@link #number}, …) gives what stands there, or notes a
 * flaw and gives a stand-in of the right type. Where nothing is given, {@link Clause#must} has noted that already.
 */
final class Value {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,5}) ?(KB|MB)");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]*");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_SHOWN = 40;

    private final String path;
    private final String name;
    private final Object given;
    private final Flaws flaws;

    /** @param given a Map, a List, a String, a BigDecimal, a Boolean, or null for nothing */
    Value(String path, String name, Object given, Flaws flaws) {
        this.path = path;
        this.name = name;
        this.given = given;
        this.flaws = flaws;
    }

    String path() {
        return path;
    }

    String name() {
        return name;
    }

    /** Whether exactly that word is given. */
    boolean is(String word) {
        return word.equals(given);
    }

    boolean sound() {
        return flaws.sound(path);
    }

    void flaw(FlawKey key, String... arguments) {
        flaws.add(path, key, arguments);
    }

    String text() {
        return take(
                FlawKey.NOT_TEXT,
                "?",
                one -> one instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty());
    }

    /** A name for use in addresses: small letters, digits, single hyphens; at most 60. */
    String id() {
        return take(
                FlawKey.NOT_AN_ID,
                "?",
                one -> one instanceof String text
                                && text.length() <= LONGEST_ID
                                && ID.matcher(text).matches()
                        ? Optional.of(text)
                        : Optional.empty());
    }

    BigDecimal number(long from, long to) {
        var number = take(FlawKey.NOT_A_NUMBER, BigDecimal.valueOf(from), Value::numeric);
        return within(number, from, to) ? number : outside(BigDecimal.valueOf(from), from, to);
    }

    int whole(int from, int to) {
        var number = take(FlawKey.NOT_WHOLE, BigDecimal.valueOf(from), one -> numeric(one)
                .filter(figure -> figure.stripTrailingZeros().scale() <= 0));
        return within(number, from, to) ? number.intValueExact() : outside(from, from, to);
    }

    boolean flag() {
        return take(
                FlawKey.NOT_TRUE_OR_FALSE,
                false,
                one -> one instanceof Boolean flag ? Optional.of(flag) : Optional.empty());
    }

    <E extends Enum<E>> E choice(Class<E> kind) {
        return choice(kind, List.of(kind.getEnumConstants()));
    }

    <E extends Enum<E>> E choice(Class<E> kind, List<E> allowed) {
        var words = String.join(", ", allowed.stream().map(Word::of).toList());
        return take(
                FlawKey.NOT_A_CHOICE,
                allowed.get(0),
                one -> allowed.stream()
                        .filter(choice -> Word.of(choice).equals(one))
                        .findFirst(),
                words);
    }

    Bilingual bilingual() {
        var clause = clause("id", "en");
        return new Bilingual(clause.must("id").text(), clause.must("en").text());
    }

    LocalDateTime moment() {
        return take(FlawKey.NOT_A_MOMENT, LocalDateTime.MIN, one -> {
            try {
                return Optional.of(LocalDateTime.parse(String.valueOf(one)))
                        .filter(moment -> moment.getYear() >= 2000 && moment.getYear() < 3000);
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        });
    }

    ZoneId zone() {
        return take(FlawKey.NOT_A_ZONE, ZoneId.of("UTC"), one -> {
            try {
                return Optional.of(ZoneId.of(String.valueOf(one)));
            } catch (DateTimeException unknown) {
                return Optional.empty();
            }
        });
    }

    /** A size such as {@code 500 KB} or {@code 1 MB} in bytes; a KB is 1,024 of them, as file managers count. */
    long bytes() {
        return take(FlawKey.NOT_A_SIZE, 1L, one -> {
            var size = SIZE.matcher(String.valueOf(one));
            return size.matches()
                    ? Optional.of(Long.parseLong(size.group(1)) * (size.group(2).equals("MB") ? 1 << 20 : 1 << 10))
                    : Optional.empty();
        });
    }

    String mediaType() {
        return take(
                FlawKey.NOT_A_MEDIA_TYPE,
                "?",
                one -> one instanceof String text && MEDIA_TYPE.matcher(text).matches()
                        ? Optional.of(text)
                        : Optional.empty());
    }

    /** A mapping of which only these keys are known. */
    Clause clause(String... known) {
        return clause(List.of(known));
    }

    Clause clause(List<String> known) {
        return new Clause(path, given == null ? null : mapping(), flaws, known);
    }

    /** The values of a mapping whose keys are free, in file order; empty where there is none. */
    Map<String, Value> entries() {
        var entries = new LinkedHashMap<String, Value>();
        var mapping = given == null ? null : mapping();
        if (mapping != null) {
            mapping.forEach((key, value) -> entries.put(key.toString(), below(key.toString(), key.toString(), value)));
        }
        return entries;
    }

    /** The items of a list, in file order; a list that is given is not empty. */
    List<Value> items() {
        var items = new ArrayList<Value>();
        for (var item : take(
                FlawKey.NOT_A_LIST,
                List.of(),
                one -> one instanceof List<?> list ? Optional.of(list) : Optional.<List<?>>empty())) {
            items.add(below(String.valueOf(items.size()), name + " #" + (items.size() + 1), item));
        }
        if (given instanceof List<?> list && list.isEmpty()) {
            flaw(FlawKey.EMPTY_LIST, name);
        }
        return items;
    }

    private Map<?, ?> mapping() {
        if (given instanceof Map<?, ?> mapping) {
            return mapping;
        }
        if (path.isEmpty()) {
            flaw(FlawKey.NOT_A_RULE_FILE);
        } else {
            flaw(FlawKey.NOT_KEYS, name, shown());
        }
        return null;
    }

    private Value below(String key, String called, Object value) {
        var below = new Value(Clause.join(path, key), called, value, flaws);
        if (value == null) {
            below.flaw(FlawKey.MISSING, called);
        }
        return below;
    }

    private <T> T take(FlawKey otherwise, T standIn, Function<Object, Optional<? extends T>> reading, String... more) {
        if (given == null) {
            return standIn;
        }
        var read = reading.apply(given);
        if (read.isPresent()) {
            return read.get();
        }
        var arguments = new ArrayList<>(List.of(name, shown()));
        arguments.addAll(List.of(more));
        flaws.add(path, otherwise, arguments.toArray(String[]::new));
        return standIn;
    }

    private <T> T outside(T standIn, long from, long to) {
        flaw(FlawKey.OUT_OF_RANGE, name, shown(), String.valueOf(from), String.valueOf(to));
        return standIn;
    }

    private static boolean within(BigDecimal number, long from, long to) {
        return number.compareTo(BigDecimal.valueOf(from)) >= 0 && number.compareTo(BigDecimal.valueOf(to)) <= 0;
    }

    private static Optional<BigDecimal> numeric(Object given) {
        return given instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    private String shown() {
        if (given instanceof Map<?, ?>) {
            return "{…}";
        }
        if (given instanceof List<?>) {
            return "[…]";
        }
        var text = given instanceof BigDecimal number ? number.toPlainString() : given.toString();
        return text.length() <= LONGEST_SHOWN ? "'" + text + "'" : "'" + text.substring(0, LONGEST_SHOWN) + "…'";
    }
}
