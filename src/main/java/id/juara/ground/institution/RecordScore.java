package id.juara.ground.institution;

import id.juara.ground.http.Versions;
import id.juara.ground.institution.InstitutionEvents.ScoreRecorded;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.function.LongSupplier;

/** Staff records what an institution scored for its accountability in a year. */
@ApplicationScoped
public class RecordScore {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Inject
    Institutions institutions;

    @Inject
    AccountabilityGrades scores;

    @Inject
    Ledger ledger;

    /**
     * Refuses a score below 0, above 100 or of more than two decimals, and the change of one by somebody who did not see
     * it last.
     *
     * @param seen the version that was seen last, asked only where there is one
     */
    @Transactional
    public AccountabilityGrade of(String code, int year, BigDecimal score, LongSupplier seen) {
        new Faults()
                .must(
                        score != null && score.signum() >= 0 && score.compareTo(MOST) <= 0 && score.scale() <= 2,
                        "/score",
                        "Antara 0 dan 100, paling banyak dua desimal.",
                        "Between 0 and 100, with at most two decimals.")
                .must(
                        year >= FIRST_YEAR && year <= LAST_YEAR,
                        "/year",
                        "Antara " + FIRST_YEAR + " dan " + LAST_YEAR + ".",
                        "Between " + FIRST_YEAR + " and " + LAST_YEAR + ".")
                .refuse();
        var institution = institutions.mustKnow(code);
        var known = scores.row(institution.id, year);
        known.ifPresent(row -> Versions.mustMatch(seen.getAsLong(), row.version));
        var row = known.orElseGet(() -> new AccountabilityGrade(institution.id, year));
        row.score = score.setScale(2);
        scores.persistAndFlush(row);
        ledger.record(new ScoreRecorded(code, year, row.score));
        return row;
    }
}
