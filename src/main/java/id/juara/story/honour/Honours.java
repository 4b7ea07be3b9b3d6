package id.juara.story.honour;

import id.juara.ground.http.Cursor;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where honours are kept. */
@ApplicationScoped
public class Honours implements PanacheRepositoryBase<Honour, UUID> {
    private static final String WRITE =
            """
            insert into honour (id, year, level, title, title_key, unit, institution, source, rehearsal)
            values (:id, :year, :level, :title, :key, :unit, :institution, :source, :rehearsal)
            on conflict on constraint an_honour_stands_once do nothing
            """;

    /** The last honour that was seen; its text is a cursor's. */
    public record Seen(int year, UUID id) {
        /** The honours of years to come are seen first. */
        public static Seen of(Cursor cursor) {
            if (cursor.isBeginning()) {
                return new Seen(Integer.MAX_VALUE, new UUID(0, 0));
            }
            var told = cursor.after().split("/", 2);
            try {
                return new Seen(Integer.parseInt(told[0]), UUID.fromString(told[1]));
            } catch (RuntimeException unreadable) {
                throw new Refusal(Reason.BAD_REQUEST, "cursor");
            }
        }

        public static Seen of(Honour honour) {
            return new Seen(honour.year, honour.id);
        }

        @Override
        public String toString() {
            return year + "/" + id;
        }
    }

    /**
     * The latest years first.
     *
     * @param piece of a title, unit or institution; empty: all
     */
    public List<Honour> sought(String piece, Seen after, int most) {
        return find(
                        """
                        (?1 = '' or locate(lower(?1), lower(title)) > 0 or locate(lower(?1), lower(unit)) > 0
                            or locate(lower(?1), lower(institution)) > 0)
                        and (year < ?2 or (year = ?2 and id > ?3)) order by year desc, id
                        """,
                        piece.strip(),
                        after.year,
                        after.id)
                .page(0, most)
                .list();
    }

    /** Writes it down, unless the same title of the same institution bears that honour of that year already. */
    public void write(Honour honour) {
        getEntityManager()
                .createNativeQuery(WRITE)
                .setParameter("id", honour.id)
                .setParameter("year", honour.year)
                .setParameter("level", honour.level)
                .setParameter("title", honour.title)
                .setParameter("key", honour.titleKey)
                .setParameter("unit", honour.unit)
                .setParameter("institution", honour.institution)
                .setParameter("source", honour.source)
                .setParameter("rehearsal", honour.rehearsal)
                .executeUpdate();
    }

    /** Takes back what that source has written of a title. */
    public void erase(String source, String titleKey, String institution) {
        delete("source = ?1 and titleKey = ?2 and institution = ?3", source, titleKey, institution);
    }
}
