package id.juara.ground.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** What an institution scored for its accountability in a year (SAKIP), from 0 to 100 with two decimals. */
@Entity
@Table(name = "accountability_grade")
public class AccountabilityGrade {
    @Id
    UUID id;

    UUID institution;
    int year;
    BigDecimal score;

    @Version
    long version;

    protected AccountabilityGrade() {}

    AccountabilityGrade(UUID institution, int year) {
        this.id = UUID.randomUUID();
        this.institution = institution;
        this.year = year;
    }
}
