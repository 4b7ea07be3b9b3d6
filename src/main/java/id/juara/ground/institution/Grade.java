package id.juara.ground.institution;

import id.juara.law.rules.Rules.Grades;
import java.math.BigDecimal;
import java.util.Optional;

/** An institution's accountability grade of a year (SAKIP), best first; each reaches down to its lowest score. */
public enum Grade {
    AA(90),
    A(80),
    BB(70),
    B(60),
    CC(50),
    C(30),
    D(0);

    private final BigDecimal lowest;

    Grade(int lowest) {
        this.lowest = BigDecimal.valueOf(lowest);
    }

    /**
     * The grade of a score from 0 to 100. To which side a boundary such as 80 belongs, no public document says: the
     * edition's rules do.
     */
    public static Grade of(BigDecimal score, Grades boundary) {
        if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a score lies between 0 and 100");
        }
        for (var grade : values()) {
            var above = score.compareTo(grade.lowest);
            if (above > 0 || above == 0 && (boundary == Grades.BOUNDARY_BELONGS_TO_HIGHER || grade == D)) {
                return grade;
            }
        }
        throw new IllegalStateException("every score from 0 on has a grade");
    }

    /** The grade of a score that lies on no boundary, whatever the rules say; absent on a boundary. */
    public static Optional<Grade> undisputed(BigDecimal score) {
        var higher = of(score, Grades.BOUNDARY_BELONGS_TO_HIGHER);
        return higher == of(score, Grades.BOUNDARY_BELONGS_TO_LOWER) ? Optional.of(higher) : Optional.empty();
    }
}
