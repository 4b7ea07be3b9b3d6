package id.juara.ground.institution;

import id.juara.ground.institution.InstitutionPages.InstitutionPage;
import id.juara.ground.institution.InstitutionPages.Kin;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where institutions are kept. */
@ApplicationScoped
public class Institutions implements PanacheRepositoryBase<Institution, UUID> {

    public Optional<Institution> ofCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The institution of that code. Refuses one that is not there. */
    public Institution mustKnow(String code) {
        return ofCode(code).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** What somebody may mean: the one of that code, or else those of that day whose names hold the piece, by code. */
    public List<Institution> meant(String typed, LocalDate day, int most) {
        var piece = typed.strip();
        return ofCode(piece).map(List::of).orElseGet(() -> find(
                        """
                                locate(lower(?1), lower(name)) > 0 and (validFrom is null or validFrom <= ?2)
                                    and (validUntil is null or validUntil > ?2) order by code
                                """,
                        piece,
                        day)
                .page(0, most)
                .list());
    }

    /** Who does what that institution did, or part of it, and from which day; by code. */
    public List<Kin> successors(UUID institution) {
        return kin("s.pair.successor", "s.pair.predecessor", institution);
    }

    /** Whose work that institution does, or part of it, and from which day; by code. */
    public List<Kin> predecessors(UUID institution) {
        return kin("s.pair.predecessor", "s.pair.successor", institution);
    }

    /** The provinces of that day, by code. */
    public List<Institution> provincesOn(LocalDate day) {
        return list(
                """
                cluster = 'province' and code = provinceCode and (validFrom is null or validFrom <= ?1)
                    and (validUntil is null or validUntil > ?1) order by code
                """,
                day);
    }

    /**
     * Which institutions are looked for; what is empty or absent narrows nothing.
     *
     * @param piece of a name, or a code
     * @param province its code: only those that lie in it
     * @param on only those that exist on that day
     */
    public record Sought(String piece, String cluster, String province, Optional<LocalDate> on) {}

    /** In the order of their codes, after that code. */
    List<InstitutionPage> sought(Sought sought, String after, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        from Institution i where i.code > :after and (:cluster = '' or i.cluster = :cluster)
                            and (:province = '' or i.provinceCode = :province)
                            and (:piece = '' or lower(i.code) = :piece or locate(:piece, lower(i.name)) > 0)
                            and (cast(:on as LocalDate) is null
                                or ((i.validFrom is null or i.validFrom <= :on)
                                    and (i.validUntil is null or i.validUntil > :on)))
                        order by i.code
                        """,
                        Institution.class)
                .setParameter("after", after)
                .setParameter("cluster", sought.cluster)
                .setParameter("province", sought.province)
                .setParameter("piece", sought.piece.strip().toLowerCase(Locale.ROOT))
                .setParameter("on", sought.on.orElse(null))
                .setMaxResults(most)
                .getResultStream()
                .map(InstitutionPage::of)
                .toList();
    }

    private List<Kin> kin(String wanted, String known, UUID institution) {
        return getEntityManager()
                .createQuery(
                        """
                        select new id.juara.ground.institution.InstitutionPages$Kin(i.code, i.name, s.on)
                        from Succession s join Institution i on i.id = %s where %s = :institution order by i.code
                        """
                                .formatted(wanted, known),
                        Kin.class)
                .setParameter("institution", institution)
                .getResultList();
    }
}
