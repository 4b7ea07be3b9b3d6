package id.juara.ground.institution;

import id.juara.ground.institution.InstitutionEvents.InstitutionsLoaded;
import id.juara.ground.ledger.Actor;
import id.juara.ground.ledger.Ledger;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * At every start the program's own file of institutions is brought into the database, by code: what is new comes in,
 * what a newer file says otherwise is changed, nothing is taken away. A start that finds all of it changes nothing.
 */
@ApplicationScoped
public class LoadInstitutions {
    private static final String INSTITUTION =
            """
            insert into institution (id, code, name, cluster, province_code, zone, valid_from, valid_until)
            select gen_random_uuid(), code, name, cluster, province_code, zone, valid_from::date, valid_until::date
            from unnest(?, ?, ?, ?, ?, ?, ?)
                as row (code, name, cluster, province_code, zone, valid_from, valid_until)
            on conflict (code) do update set name = excluded.name, cluster = excluded.cluster,
                province_code = excluded.province_code, zone = excluded.zone,
                valid_from = excluded.valid_from, valid_until = excluded.valid_until
            where (institution.name, institution.cluster, institution.province_code, institution.zone,
                    institution.valid_from, institution.valid_until)
                is distinct from (excluded.name, excluded.cluster, excluded.province_code, excluded.zone,
                    excluded.valid_from, excluded.valid_until)
            """;

    private static final String SUCCESSION =
            """
            insert into succession (predecessor, successor, on_date)
            select p.id, s.id, row.on_date::date from unnest(?, ?, ?) as row (from_code, to_code, on_date)
                join institution p on p.code = row.from_code join institution s on s.code = row.to_code
            on conflict (predecessor, successor) do update set on_date = excluded.on_date
            where succession.on_date <> excluded.on_date
            """;

    @Inject
    DataSource database;

    @Inject
    Ledger ledger;

    @Transactional
    void atStart(@Observes StartupEvent start) throws SQLException {
        from(InstitutionsFile.read());
    }

    /** Brings that file in; one transaction, one node at a time. */
    @Transactional
    public InstitutionsLoaded from(InstitutionsFile file) throws SQLException {
        try (var connection = database.getConnection()) {
            alone(connection);
            var loaded = new InstitutionsLoaded(institutions(connection, file), successions(connection, file));
            if (loaded.institutions() + loaded.successions() > 0) {
                ledger.record(Actor.SYSTEM, loaded);
            }
            return loaded;
        }
    }

    private static void alone(Connection connection) throws SQLException {
        try (var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(hashtextextended('institutions', 0))");
        }
    }

    private static int institutions(Connection connection, InstitutionsFile file) throws SQLException {
        return write(
                connection,
                INSTITUTION,
                file.rows(),
                List.of(
                        InstitutionsFile.Row::code,
                        InstitutionsFile.Row::name,
                        InstitutionsFile.Row::cluster,
                        row -> row.provinceCode().orElse(null),
                        row -> row.zone().getId(),
                        row -> row.validFrom().map(LocalDate::toString).orElse(null),
                        row -> row.validUntil().map(LocalDate::toString).orElse(null)));
    }

    private static int successions(Connection connection, InstitutionsFile file) throws SQLException {
        return write(
                connection,
                SUCCESSION,
                file.successions(),
                List.of(InstitutionsFile.Succession::fromCode, InstitutionsFile.Succession::toCode, row -> row.on()
                        .toString()));
    }

    /** One statement over all rows, a column an array; how many rows came in or were changed. */
    private static <T> int write(
            Connection connection, String statement, List<T> rows, List<Function<T, String>> columns)
            throws SQLException {
        try (var insert = connection.prepareStatement(statement)) {
            for (int column = 0; column < columns.size(); column++) {
                var values = rows.stream().map(columns.get(column)).toArray(String[]::new);
                insert.setArray(column + 1, connection.createArrayOf("text", values));
            }
            return insert.executeUpdate();
        }
    }
}
