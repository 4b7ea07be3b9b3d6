package id.juara.story.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where publications and their lines are kept. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {
    @Inject
    CompetitionRounds rounds;

    public Optional<Publication> of(UUID round) {
        return find("round", round).firstResultOptional();
    }

    /** The publication of that round, held until the transaction ends. Refuses where there is none. */
    public Publication lockedAt(RoundRef ref) {
        return find("round", rounds.at(ref).id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOTHING_ANNOUNCED));
    }

    /** The publication of that round if the public may see it at that moment; otherwise it does not exist. */
    public Publication publicAt(RoundRef ref, Instant moment) {
        return of(rounds.at(ref).id)
                .filter(one -> one.isPublic(moment))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** The lines of a list in their order, struck ones among them. */
    public List<PublishedPlace> linesOf(UUID publication) {
        return getEntityManager()
                .createQuery(
                        "from PublishedPlace p where p.publication = :publication order by p.position",
                        PublishedPlace.class)
                .setParameter("publication", publication)
                .getResultList();
    }

    /** Whether the entry of that number stands on a list and no erratum struck it. */
    public boolean tells(UUID publication, String number) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from PublishedPlace p "
                                        + "where p.publication = :publication and p.number = :number and not p.struck",
                                Long.class)
                        .setParameter("publication", publication)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** How many lines of a list no erratum struck. */
    public long standingIn(UUID publication) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from PublishedPlace p where p.publication = :publication and not p.struck",
                        Long.class)
                .setParameter("publication", publication)
                .getSingleResult();
    }

    /** Everything public in an edition at that moment, by the order of rounds. */
    public List<PublicationPages.Announced> announcedIn(String edition, Instant moment) {
        return getEntityManager()
                .createQuery(
                        """
                        select new id.juara.story.publication.PublicationPages$Announced(
                            r.code, p.announcedAt, p.objectionsUntil, p.decreeNumber, p.decreeDate)
                        from Publication p join CompetitionRound r on r.id = p.round
                        where r.edition = :edition and p.approvedBy is not null and p.announcedAt <= :moment
                        order by r.position
                        """,
                        PublicationPages.Announced.class)
                .setParameter("edition", edition)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** The round whose public list has that SHA-256 at that moment. */
    public Optional<RoundRef> sealedAs(byte[] listSha256, Instant moment) {
        return getEntityManager()
                .createQuery(
                        """
                        select new id.juara.story.competition.RoundRef(r.edition, r.code)
                        from Publication p join CompetitionRound r on r.id = p.round
                            join Shortlist s on s.id = p.shortlist
                        where s.listSha256 = :sha256 and p.approvedBy is not null and p.announcedAt <= :moment
                        """,
                        RoundRef.class)
                .setParameter("sha256", listSha256)
                .setParameter("moment", moment)
                .getResultStream()
                .findFirst();
    }

    /** What is public in an edition at that moment, by round in their order. */
    public Map<String, Publication> publicIn(String edition, Instant moment) {
        var found = new LinkedHashMap<String, Publication>();
        getEntityManager()
                .createQuery(
                        """
                        select r.code, p from Publication p join CompetitionRound r on r.id = p.round
                        where r.edition = :edition and p.approvedBy is not null and p.announcedAt <= :moment
                        order by r.position
                        """,
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("moment", moment)
                .getResultStream()
                .forEach(row -> found.put((String) row[0], (Publication) row[1]));
        return found;
    }

    /** Everything public at that moment, by edition, each by the order of rounds; one query. */
    public Map<String, List<PublicationPages.Announced>> announced(Instant moment) {
        return getEntityManager()
                .createQuery(
                        """
                        select r.edition, new id.juara.story.publication.PublicationPages$Announced(
                            r.code, p.announcedAt, p.objectionsUntil, p.decreeNumber, p.decreeDate)
                        from Publication p join CompetitionRound r on r.id = p.round
                        where p.approvedBy is not null and p.announcedAt <= :moment
                        order by r.edition, r.position
                        """,
                        Object[].class)
                .setParameter("moment", moment)
                .getResultStream()
                .collect(groupingBy(
                        row -> (String) row[0], mapping(row -> (PublicationPages.Announced) row[1], toList())));
    }
}
