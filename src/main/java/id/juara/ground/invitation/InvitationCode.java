package id.juara.ground.invitation;

import id.juara.law.proof.Digest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code short enough to be read aloud: twelve of thirty letters and digits that nobody takes for one another (59 bits),
 * written in fours. Only its SHA-256 is kept.
 */
public record InvitationCode(String letters) {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public InvitationCode {
        if (letters.length() != LENGTH || letters.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("not an invitation code");
        }
    }

    public static InvitationCode random() {
        var letters = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(letters::append);
        return new InvitationCode(letters.toString());
    }

    /** The code as somebody typed it, in small letters or with other dashes; absent where it cannot be one. */
    public static Optional<InvitationCode> read(String typed) {
        if (typed == null || typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InvitationCode(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "")));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    public byte[] sha256() {
        return Digest.of(letters.getBytes(StandardCharsets.US_ASCII)).bytes();
    }

    /** As it is printed: {@code K7MD-2QXA-9FTR}. */
    @Override
    public String toString() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
