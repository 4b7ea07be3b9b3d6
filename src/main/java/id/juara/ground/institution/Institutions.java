package id.juara.ground.institution;

import id.juara.ground.institution.InstitutionPages.InstitutionPage;
import id.juara.ground.institution.InstitutionPages.Kin;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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

    /** In the order of their codes, after that code; only one cluster and those that exist on a day, where asked. */
    List<InstitutionPage> after(String code, Optional<String> cluster, Optional<LocalDate> on, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        from Institution i where i.code > :after and (:cluster is null or i.cluster = :cluster)
                            and (cast(:on as LocalDate) is null
                                or ((i.validFrom is null or i.validFrom <= :on)
                                    and (i.validUntil is null or i.validUntil > :on)))
                        order by i.code
                        """,
                        Institution.class)
                .setParameter("after", code)
                .setParameter("cluster", cluster.orElse(null))
                .setParameter("on", on.orElse(null))
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
