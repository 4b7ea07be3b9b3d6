package id.juara.story.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where honours are kept. */
@ApplicationScoped
public class Honours implements PanacheRepositoryBase<Honour, UUID> {
    private static final String WRITE =
            """
            insert into honour (id, year, level, title, title_key, unit, institution, source)
            values (:id, :year, :level, :title, :key, :unit, :institution, :source)
            on conflict on constraint an_honour_stands_once do nothing
            """;

    /** All, by id, after that one. */
    public List<Honour> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
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
                .executeUpdate();
    }

    /** Takes back what that source has written of a title. */
    public void erase(String source, String titleKey, String institution) {
        delete("source = ?1 and titleKey = ?2 and institution = ?3", source, titleKey, institution);
    }
}
