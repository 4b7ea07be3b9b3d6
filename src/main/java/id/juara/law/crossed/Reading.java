package id.juara.law.crossed;

import java.util.Objects;

/** One judge's weighted total for one submission, on the marks' own scale; refused where it is not a finite number. */
public record Reading(String submission, String judge, double total) {
    public Reading {
        Objects.requireNonNull(submission);
        Objects.requireNonNull(judge);
        if (!Double.isFinite(total)) {
            throw new IllegalArgumentException("a total is a finite number");
        }
    }
}
