package id.juara.story.results;

import id.juara.story.entry.TitleKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Any entry of any edition by a piece of its title, its number or its institution, for those who see all that was sent; the
 * newest editions first. One that was never sent is not found: nobody but its own side knows more than that it exists.
 */
@ApplicationScoped
public class FindEntries {
    private static final int LEAST = 2;

    private static final String FOUND =
            """
            select s.id, s.edition, s.number, v.title, i.name as institution,
                   (select string_agg(r.code, ' ' order by r.position) from entrant t join round r on r.id = t.round
                    where t.submission = s.id) as rounds
            from submission s join revision v on v.id = s.revision join institution i on i.id = s.institution
                join edition e on e.id = s.edition
            where s.title_key like :key escape '!' or s.number ilike :piece escape '!' or i.name ilike :piece escape '!'
                or v.title ilike :piece escape '!'
            order by e.opens desc, s.edition, s.number limit :most
            """;

    @Inject
    Session database;

    /** @param rounds the rounds it is or was in, in their order */
    public record Found(
            UUID submission, String edition, String number, String title, String institution, List<String> rounds) {}

    /** At most so many; none for a piece of fewer than two signs. */
    @Transactional
    public List<Found> by(String piece, int most) {
        var said = piece == null ? "" : piece.strip();
        if (said.length() < LEAST) {
            return List.of();
        }
        var key = TitleKey.of(said);
        return database
                .createNativeQuery(FOUND, Tuple.class)
                .setParameter("key", like(key.isEmpty() ? said : key))
                .setParameter("piece", like(said))
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(FindEntries::found)
                .toList();
    }

    private static String like(String said) {
        return "%" + said.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static Found found(Tuple row) {
        var rounds = row.get("rounds", String.class);
        return new Found(
                row.get("id", UUID.class),
                row.get("edition", String.class),
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("institution", String.class),
                rounds == null ? List.of() : Arrays.asList(rounds.split(" ")));
    }
}
