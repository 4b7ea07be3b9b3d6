package id.juara.ground.identity;

import id.juara.ground.http.Cursor;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/**
 * The part of a list of people that a host asks for, by the code of their institution and by name; those of none come
 * first.
 *
 * @param reach how far the host sees
 * @param after where the part before it ended
 */
public record Seeking(Hosts.Reach reach, Sought sought, Seen after) {
    private static final String WHERE =
            """
             (:everything = true or (:judges = true and ROW.role = :judge)
                or (ROW.institution in :institutions and ROW.role in :ofInstitutions))
            and (:anyRole = true or ROW.role = :role)
            and (:name = '' or locate(:name, lower(NAME)) > 0)
            and (:place = '' or lower(i.code) = :place or locate(:place, lower(i.name)) > 0)
            and (coalesce(i.code, '') > :afterCode or (coalesce(i.code, '') = :afterCode
                and (NAME > :afterName or (NAME = :afterName and ROW.id > :afterId))))
            """;
    private static final String ORDER = " order by coalesce(i.code, ''), NAME, ROW.id";

    public static Seeking of(Hosts.Reach reach, Sought sought, Cursor cursor) {
        return new Seeking(reach, sought, Seen.of(cursor));
    }

    /**
     * The last one who was seen.
     *
     * @param code empty for one of no institution
     */
    public record Seen(String code, String name, UUID id) {
        private static final char APART = '\n';

        /** Refuses a cursor of another list. */
        static Seen of(Cursor cursor) {
            if (cursor.isBeginning()) {
                return new Seen("", "", new UUID(0, 0));
            }
            var told = cursor.after();
            var first = told.indexOf(APART);
            var last = told.lastIndexOf(APART);
            try {
                return new Seen(
                        told.substring(0, first),
                        told.substring(first + 1, last),
                        UUID.fromString(told.substring(last + 1)));
            } catch (RuntimeException unreadable) {
                throw new Refusal(Reason.BAD_REQUEST, "cursor");
            }
        }

        /** As a cursor holds it. */
        @Override
        public String toString() {
            return code + APART + name + APART + id;
        }
    }

    /**
     * A query's condition and order.
     *
     * @param row the alias of what has role, institution and id; the institution itself is joined as {@code i}
     * @param name where the person's name stands
     * @param also a condition more
     */
    public static String in(String row, String name, String also) {
        return (" where " + also + " and" + WHERE + ORDER).replace("ROW", row).replace("NAME", name);
    }

    /** The query with all that its condition asks for. */
    public <T> TypedQuery<T> fill(TypedQuery<T> query) {
        return query.setParameter("everything", reach.everything())
                .setParameter("judges", reach.judges())
                .setParameter("judge", Role.JUDGE)
                .setParameter("institutions", reach.institutions())
                .setParameter("ofInstitutions", List.of(Role.UNIT, Role.LOCAL_ADMIN))
                .setParameter("anyRole", sought.role().isEmpty())
                .setParameter("role", sought.role().orElse(Role.STAFF))
                .setParameter("name", sought.name())
                .setParameter("place", sought.institution())
                .setParameter("afterCode", after.code())
                .setParameter("afterName", after.name())
                .setParameter("afterId", after.id());
    }
}
