package id.juara.law.ranking;

/**
 * A plenary departs from the order: it takes in a submission that was left out, or leaves out one that was in, for a
 * recorded reason.
 *
 * @param in true where it is taken in, false where it is left out
 * @param reason never blank
 */
public record Departure(String submission, boolean in, String reason) {
    public Departure {
        if (reason.isBlank()) {
            throw new DepartureRefused(submission, DepartureRefused.Why.WITHOUT_REASON);
        }
    }
}
