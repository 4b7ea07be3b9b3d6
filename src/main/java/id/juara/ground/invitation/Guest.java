package id.juara.ground.invitation;

import id.juara.ground.refusal.Faults;
import java.util.Optional;

/**
 * Who is invited, and for how long the invitation stands.
 *
 * @param days from 1 to 90; fourteen where nothing is said
 */
public record Guest(String name, Optional<String> email, Optional<Integer> days) {
    private static final int MOST_DAYS = 90;
    private static final int USUAL_DAYS = 14;
    static final int LONGEST = 200;

    int daysOrUsual() {
        return days.orElse(USUAL_DAYS);
    }

    /** Notes what is wrong with it. */
    Faults check(Faults faults) {
        return faults.mustSay(name, LONGEST, "/name")
                .must(
                        email.map(Guest::looksLikeMail).orElse(true),
                        "/email",
                        "Bukan alamat surel.",
                        "Not an e-mail address.")
                .must(
                        daysOrUsual() >= 1 && daysOrUsual() <= MOST_DAYS,
                        "/days",
                        "Antara 1 dan " + MOST_DAYS + " hari.",
                        "Between 1 and " + MOST_DAYS + " days.");
    }

    static boolean looksLikeMail(String email) {
        return email.length() <= LONGEST && email.strip().matches("[^\\s@]+@[^\\s@]+");
    }
}
