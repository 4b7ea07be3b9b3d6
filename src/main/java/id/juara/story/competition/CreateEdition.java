package id.juara.story.competition;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionEvents.EditionCreated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Staff makes an edition from a rule file; it stays a draft until it is opened. */
@ApplicationScoped
public class CreateEdition {
    @Inject
    Editions editions;

    @Inject
    Ledger ledger;

    @ConfigProperty(name = "juara.rehearsals")
    boolean rehearsals;

    /** Refuses flawed rules with every flaw, and a name that is taken. */
    @Transactional
    public Edition from(String text) {
        var rules = RuleText.of(text);
        var id = rules.rules().edition();
        if (editions.findByIdOptional(id).isPresent()) {
            throw new Refusal(Reason.EDITION_EXISTS, id);
        }
        var edition = new Edition(rules, rehearsals);
        editions.persistAndFlush(edition);
        ledger.record(new EditionCreated(id, rules.sha256()));
        return edition;
    }
}
