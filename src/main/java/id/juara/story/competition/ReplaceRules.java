package id.juara.story.competition;

import id.juara.ground.http.Versions;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Faults;
import id.juara.ground.refusal.Reason;
import id.juara.story.competition.CompetitionEvents.RulesReplaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Staff replaces the rules of a draft. */
@ApplicationScoped
public class ReplaceRules {
    @Inject
    Editions editions;

    @Inject
    Ledger ledger;

    /** Refuses flawed rules, rules of another edition, rules that are frozen, and a writer who saw others last. */
    @Transactional
    public Edition of(String id, String text, long seen) {
        var edition = editions.alone(id);
        edition.mustBe(EditionState.DRAFT, Reason.EDITION_NOT_DRAFT);
        Versions.mustMatch(seen, edition.version);
        var rules = RuleText.of(text);
        new Faults()
                .must(
                        rules.rules().edition().equals(id),
                        "/edition",
                        "Nama kompetisi tidak dapat diubah: " + id,
                        "The edition's name cannot change: " + id)
                .refuse();
        var old = edition.rulesHex();
        edition.replaceRules(rules);
        ledger.record(new RulesReplaced(id, old, rules.sha256()));
        editions.flush();
        return edition;
    }
}
