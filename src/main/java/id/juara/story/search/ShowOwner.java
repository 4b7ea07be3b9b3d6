package id.juara.story.search;

import id.juara.ground.identity.Role;
import id.juara.law.rules.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Who stands behind an entry now, and what they were told about it; for overseers. */
@ApplicationScoped
public class ShowOwner {
    private static final String BEHIND =
            """
            select distinct p.name, m.role from submission s join membership m
                on m.institution = s.institution and (m.role = 'local-admin' or m.role = 'unit' and (m.unit = s.unit
                    or exists (select 1 from submission_writer w where w.submission = s.id and w.person = m.person)))
                join person p on p.id = m.person
            where s.id = ?1 and m.valid_from <= now() and (m.valid_until is null or m.valid_until > now())
            order by m.role desc, p.name
            """;
    private static final String TOLD =
            """
            select n.subject_id, n.subject_en, n.told_at, n.inward from notice n
            where n.about = ?1 and n.told_at is not null order by n.told_at desc
            """;
    private static final int MOST = 50;

    @Inject
    Session database;

    /** Somebody behind an entry: {@link Role#UNIT} writes it, {@link Role#LOCAL_ADMIN} sends it. */
    public record Behind(String name, Role role) {}

    /** A notice about an entry; its subject is absent where it was told within the side. */
    public record Told(Optional<Bilingual> subject, Instant at) {}

    /** One query. */
    @Transactional
    public List<Behind> behind(UUID submission) {
        return database.createNativeQuery(BEHIND, Tuple.class).setParameter(1, submission).getResultList().stream()
                .map(row -> new Behind(row.get(0, String.class), Role.of(row.get(1, String.class))))
                .toList();
    }

    /** The latest first, at most {@value #MOST}; one query. */
    @Transactional
    public List<Told> told(UUID submission) {
        return database
                .createNativeQuery(TOLD, Tuple.class)
                .setParameter(1, "submission/" + submission)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Told(
                        Optional.of(row)
                                .filter(one -> !one.get("inward", Boolean.class))
                                .map(one -> new Bilingual(
                                        one.get("subject_id", String.class), one.get("subject_en", String.class))),
                        row.get("told_at", Instant.class)))
                .toList();
    }
}
