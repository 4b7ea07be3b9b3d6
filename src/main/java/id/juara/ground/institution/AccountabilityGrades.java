package id.juara.ground.institution;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where accountability scores are kept; {@link Grade} makes letters of them. */
@ApplicationScoped
public class AccountabilityGrades implements PanacheRepositoryBase<AccountabilityGrade, UUID> {

    /** What that institution scored in that year; absent where nothing is known. */
    public Optional<BigDecimal> of(UUID institution, int year) {
        return row(institution, year).map(row -> row.score);
    }

    /** What each institution scored in that year; those of which nothing is known are absent. */
    public Map<UUID, BigDecimal> in(int year) {
        return list("year", year).stream().collect(toMap(row -> row.institution, row -> row.score));
    }

    Optional<AccountabilityGrade> row(UUID institution, int year) {
        return find("institution = ?1 and year = ?2", institution, year).firstResultOptional();
    }

    List<AccountabilityGrade> ofAllYears(UUID institution) {
        return list("institution = ?1 order by year", institution);
    }
}
