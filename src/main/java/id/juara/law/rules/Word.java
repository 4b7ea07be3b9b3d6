package id.juara.law.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the constant of an enum is written in a rule file: {@code FAILS_SCREENING} is {@code fails-screening}. */
public final class Word {
    private Word() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> all(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Word::of).toList();
    }
}
