package id.juara.front.secretariat;

import id.juara.ground.refusal.Faults;
import java.util.Optional;

/** What stands in a form's fields, as numbers and words. */
final class Typed {
    private static final int MOST_DIGITS = 5;

    private Typed() {}

    static String said(String text) {
        return text == null ? "" : text.strip();
    }

    /** A limit of readings; none where the field is empty. Refuses what is no whole number of one or more. */
    static Optional<Integer> limit(String text) {
        var said = said(text);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var sound = said.length() <= MOST_DIGITS
                && said.chars().allMatch(one -> one >= '0' && one <= '9')
                && Integer.parseInt(said) >= 1;
        new Faults()
                .must(
                        sound,
                        "/most",
                        "Tulis bilangan bulat satu atau lebih, atau kosongkan.",
                        "Write a whole number of one or more, or leave it empty.")
                .refuse();
        return Optional.of(Integer.parseInt(said));
    }
}
