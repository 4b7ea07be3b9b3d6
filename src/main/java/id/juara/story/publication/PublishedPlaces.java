package id.juara.story.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where the lines of published lists are found part by part, and counted. */
@ApplicationScoped
public class PublishedPlaces {
    @Inject
    EntityManager database;

    /** A line with the round on whose list it stands. */
    public record Standing(String round, PublishedPlace line) {}

    /** Up to {@code most} lines after that position, in their order, struck ones among them. */
    public List<PublishedPlace> after(UUID publication, LinesWanted wanted, int position, int most) {
        return database.createQuery(
                        """
                        from PublishedPlace p where p.publication = :publication and p.position > :position
                            and (:province is null or coalesce(p.provinceCode, :nationwide) = :province)
                            and (:category is null or p.category = :category)
                            and (:cluster is null or p.cluster = :cluster)
                            and (:group is null or p.groupId = :group)
                        order by p.position
                        """,
                        PublishedPlace.class)
                .setParameter("publication", publication)
                .setParameter("position", position)
                .setParameter("nationwide", LinesWanted.NATIONWIDE)
                .setParameter("province", wanted.province().orElse(null))
                .setParameter("category", wanted.category().orElse(null))
                .setParameter("cluster", wanted.cluster().orElse(null))
                .setParameter("group", wanted.group().orElse(null))
                .setMaxResults(most)
                .getResultList();
    }

    /** How many lines of each kind those lists hold; one query. */
    public List<LineCount> counted(Collection<UUID> publications) {
        if (publications.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        """
                        select new id.juara.story.publication.LineCount(
                            p.publication, p.provinceCode, p.province, p.category, p.cluster, p.groupId, count(*))
                        from PublishedPlace p where p.publication in :publications and not p.struck
                        group by p.publication, p.provinceCode, p.province, p.category, p.cluster, p.groupId
                        """,
                        LineCount.class)
                .setParameter("publications", publications)
                .getResultList();
    }

    /** The lines of that number in an edition's lists that are public at that moment, by the order of rounds. */
    public List<Standing> of(String edition, String number, Instant moment) {
        return database.createQuery(
                        """
                        select new id.juara.story.publication.PublishedPlaces$Standing(r.code, line)
                        from PublishedPlace line join Publication p on p.id = line.publication
                            join CompetitionRound r on r.id = p.round
                        where line.number = :number and r.edition = :edition
                            and p.approvedBy is not null and p.announcedAt <= :moment
                        order by r.position, line.position
                        """,
                        Standing.class)
                .setParameter("number", number)
                .setParameter("edition", edition)
                .setParameter("moment", moment)
                .getResultList();
    }
}
