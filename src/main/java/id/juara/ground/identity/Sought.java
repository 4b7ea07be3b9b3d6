package id.juara.ground.identity;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which people are looked for; what is empty narrows nothing.
 *
 * @param name a piece of the person's name, small letters
 * @param institution the code of one, or a piece of its name in small letters
 */
public record Sought(String name, String institution, Optional<Role> role) {
    public static final Sought EVERYBODY = new Sought("", "", Optional.empty());

    private static final int LONGEST = 200;

    /** As it was typed; any part may be null. Refuses a role that is not there, and what is longer than any name. */
    public static Sought of(String name, String institution, String role) {
        return new Sought(piece(name), piece(institution), role(role));
    }

    private static String piece(String typed) {
        var piece = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (piece.length() > LONGEST) {
            throw new Refusal(Reason.BAD_REQUEST, "name, institution");
        }
        return piece;
    }

    private static Optional<Role> role(String word) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Role.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.BAD_REQUEST, "role")));
    }
}
