package id.juara.ground.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The office inside an institution that makes innovations and writes about them (UPP). */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    public UUID id;

    public UUID institution;
    public String name;

    protected Unit() {}

    public Unit(UUID institution, String name) {
        this.id = UUID.randomUUID();
        this.institution = institution;
        this.name = name;
    }
}
