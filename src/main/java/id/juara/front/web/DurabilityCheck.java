package id.juara.front.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * The door stays shut before a database that may forget what it has acknowledged: after a power cut a mark would be
 * gone although the judge holds its receipt.
 */
@ApplicationScoped
public class DurabilityCheck {
    private static final String SWITCHED_OFF =
            """
            select name from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums') and setting = 'off'
            """;

    private final DataSource database;

    @Inject
    public DurabilityCheck(DataSource database) {
        this.database = database;
    }

    void onStart(@Observes StartupEvent start) {
        mustKeepWhatItAcknowledges();
    }

    /** Refuses, naming every setting at fault; as the server's own role sees them, for it may have its own. */
    void mustKeepWhatItAcknowledges() {
        var off = switchedOff();
        if (!off.isEmpty()) {
            String names = String.join(", ", off);
            throw new IllegalStateException(
                    """
                    Server tidak dijalankan: setelan PostgreSQL berikut mati, sehingga data yang sudah diakui dapat hilang: %s.
                    The server does not start: these PostgreSQL settings are off, so that acknowledged data can be lost: %s."""
                            .formatted(names, names));
        }
    }

    private Set<String> switchedOff() {
        try (var connection = database.getConnection();
                var names = connection.createStatement().executeQuery(SWITCHED_OFF)) {
            var off = new TreeSet<String>();
            while (names.next()) {
                off.add(names.getString(1));
            }
            return off;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("PostgreSQL does not answer", unreachable);
        }
    }
}
