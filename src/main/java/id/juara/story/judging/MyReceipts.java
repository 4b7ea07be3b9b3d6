package id.juara.story.judging;

import id.juara.law.proof.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the ledger has of a judge's own sheets: of each the submission that stands. */
@ApplicationScoped
public class MyReceipts {
    private static final byte[] LEAF = {0};
    private static final String LAST =
            """
            select distinct on (a.id) a.id, b.number, v.title, e.id as event, e.at, e.commitment, s.fingerprint
            from assignment a join round_judge j on j.id = a.judge and j.person = :person
                join submission b on b.id = a.submission join revision v on v.id = b.revision
                join event e on e.about = 'assignment/' || a.id and e.kind = 'ScoresheetSubmitted'
                join scoresheet s on s.assignment = a.id and s.state = 'submitted'
            where a.round = :round and a.state = 'open'
            order by a.id, e.id desc, s.stage desc
            """;

    @Inject
    Session database;

    /**
     * That the ledger has a sheet.
     *
     * @param leaf of the ledger, hexadecimal
     * @param fingerprint of the sheet, hexadecimal
     */
    public record Kept(
            UUID assignment, String number, String title, long event, Instant at, String leaf, String fingerprint) {}

    /** One query. */
    public List<Kept> of(UUID person, UUID round) {
        return database
                .createNativeQuery(LAST, Tuple.class)
                .setParameter("person", person)
                .setParameter("round", round)
                .getResultList()
                .stream()
                .map(row -> new Kept(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("event", Long.class),
                        row.get("at", Instant.class),
                        Digest.of(LEAF, row.get("commitment", byte[].class)).hex(),
                        HexFormat.of().formatHex(row.get("fingerprint", byte[].class))))
                .toList();
    }
}
