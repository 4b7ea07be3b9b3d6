package id.juara.story.occasion;

import id.juara.ground.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Who stands behind entries, and who holds a role, now. */
@ApplicationScoped
class Sides {
    private static final String ENTRIES =
            """
            select s.id, s.edition, coalesce(s.number, '') as number, coalesce(v.title, s.title) as title, u.name as unit,
                i.name as institution, i.zone, v.id is not null as sent
            from submission s join unit u on u.id = s.unit join institution i on i.id = s.institution
                left join revision v on v.id = s.revision
            where s.id in (?1)
            """;
    private static final String NOW = " m.valid_from <= now() and (m.valid_until is null or m.valid_until > now()) ";
    private static final String PEOPLE =
            """
            select s.id, m.person, m.role = 'local-admin' as admin from submission s join membership m
                on m.institution = s.institution and (m.role = 'local-admin' or m.role = 'unit' and m.unit = s.unit)
            where s.id in (?1) and (m.edition is null or m.edition = s.edition) and"""
                    + NOW
                    + """
            union
            select w.submission, w.person, false from submission_writer w join membership m
                on m.person = w.person and m.role = 'unit'
            where w.submission in (?1) and"""
                    + NOW;
    private static final String HOLDERS =
            """
            select distinct m.person from membership m
            where m.role = ?1 and (m.edition is null or m.edition = ?2) and"""
                    + NOW;

    @Inject
    Session database;

    /**
     * An entry and its people.
     *
     * @param number empty where it was never sent
     * @param title as it was sent: staff read notices too, and what its unit changes afterwards is not theirs to read
     * @param zone of its institution
     * @param sent whether the ministry may read of it
     * @param writers those of its unit, and who helps them
     * @param admins the institution's local admins
     */
    record Side(
            UUID id,
            String edition,
            String number,
            String title,
            String unit,
            String institution,
            ZoneId zone,
            boolean sent,
            Set<UUID> writers,
            Set<UUID> admins) {
        Set<UUID> all() {
            var all = new HashSet<>(writers);
            all.addAll(admins);
            return all;
        }

        String path() {
            return "/entries/" + id;
        }

        String address() {
            return "submission/" + id;
        }

        /** Its number and title, or the title alone. */
        String named() {
            return number.isEmpty() ? title : number + ", " + title;
        }
    }

    /** The sides of those entries, by id; two queries. */
    Map<UUID, Side> of(Collection<UUID> submissions) {
        var sides = new LinkedHashMap<UUID, Side>();
        if (submissions.isEmpty()) {
            return sides;
        }
        database.createNativeQuery(ENTRIES, Tuple.class)
                .setParameterList(1, submissions)
                .getResultList()
                .forEach(row -> sides.put(row.get("id", UUID.class), side(row)));
        database.createNativeQuery(PEOPLE, Tuple.class)
                .setParameterList(1, submissions)
                .getResultList()
                .forEach(row -> {
                    var side = sides.get(row.get(0, UUID.class));
                    (row.get(2, Boolean.class) ? side.admins : side.writers).add(row.get(1, UUID.class));
                });
        return sides;
    }

    /** Who holds that role in that edition. */
    Set<UUID> holding(Role role, String edition) {
        return Set.copyOf(database.createNativeQuery(HOLDERS, UUID.class)
                .setParameter(1, role.word())
                .setParameter(2, edition)
                .getResultList());
    }

    private static Side side(Tuple row) {
        return new Side(
                row.get("id", UUID.class),
                row.get("edition", String.class),
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("unit", String.class),
                row.get("institution", String.class),
                ZoneId.of(row.get("zone", String.class)),
                row.get("sent", Boolean.class),
                new HashSet<>(),
                new HashSet<>());
    }
}
