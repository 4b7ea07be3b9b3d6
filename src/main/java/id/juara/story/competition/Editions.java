package id.juara.story.competition;

import id.juara.ground.invitation.EditionNames;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Rules;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Where editions are kept, and what their rules say. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, String>, EditionNames {
    @Inject
    FrozenRules frozen;

    /** The edition of that name. Refuses one that is not there. */
    public Edition of(String id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** The edition, the caller's alone until the transaction ends. Refuses one that is not there. */
    public Edition alone(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** An edition whose rules are frozen. Refuses a draft as one that is not there. */
    public Edition announced(String id) {
        var edition = of(id);
        if (edition.state == EditionState.DRAFT) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        return edition;
    }

    /** The edition whose frozen rules have that SHA-256; never a draft. */
    public Optional<Edition> ruledBy(byte[] sha256) {
        return find("rulesSha256 = ?1 and state <> ?2", sha256, EditionState.DRAFT)
                .firstResultOptional();
    }

    /** All of them, drafts too: however often one rehearses, those in earnest come first, and of these the newest. */
    public List<Edition> inOrder() {
        return list("order by rehearsal, opens desc, id");
    }

    @Override
    public boolean isOfAnEdition(String name) {
        return findByIdOptional(name).isPresent();
    }

    /** What the edition's rules say. Refuses an edition that is not there. */
    public Rules rules(String edition) {
        return frozen.of(edition);
    }

    /** What the edition calls itself; absent where there is none of that name. */
    public Optional<Bilingual> title(String edition) {
        return findByIdOptional(edition)
                .map(kept -> frozen.reading(kept).rules().orElseThrow().title());
    }

    /** All, or only those whose rules are frozen, after that name. */
    List<Edition> after(String name, boolean drafts, int most) {
        return find("id > ?1 and (?2 = true or state <> ?3) order by id", name, drafts, EditionState.DRAFT)
                .page(0, most)
                .list();
    }
}
