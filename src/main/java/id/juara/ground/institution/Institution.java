package id.juara.ground.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A ministry, agency, province, regency, city or enterprise: {@code cluster} says which.
 *
 * <p>{@code code} is the home ministry's for regions; it exists from {@code validFrom} until before {@code validUntil}.
 */
@Entity
@Table(name = "institution")
public class Institution {
    @Id
    public UUID id;

    public String code;
    public String name;
    public String cluster;

    @Column(name = "province_code")
    public String provinceCode;

    public String zone;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_until")
    public LocalDate validUntil;

    public UUID id() {
        return id;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
