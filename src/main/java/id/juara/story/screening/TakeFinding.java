package id.juara.story.screening;

import id.juara.ground.identity.Caller;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.finding.EditionScreenings;
import id.juara.story.finding.Finding;
import id.juara.story.finding.Findings;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * A clerk takes the next finding that waits, for a quarter of an hour; no other clerk gets it meanwhile. Who comes back
 * without a decision gets the same one.
 */
@ApplicationScoped
public class TakeFinding {
    @Inject
    Caller caller;

    @Inject
    EditionScreenings screenings;

    @Inject
    Findings findings;

    @Inject
    Submissions submissions;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    /** Empty where nothing waits that nobody else has in hand. Refuses after the close. */
    @Transactional
    public Optional<ScreeningPages.Taken> by(String edition) {
        var rules = frozen.of(edition);
        screenings.shared(edition);
        return findings.take(edition, caller.person()).map(finding -> told(rules, finding));
    }

    /** What the clerk took before and has in hand still; takes nothing. */
    @Transactional
    public Optional<ScreeningPages.Taken> inHand(String edition) {
        var rules = frozen.of(edition);
        return findings.inHand(edition, caller.person()).map(finding -> told(rules, finding));
    }

    private ScreeningPages.Taken told(Rules rules, Finding finding) {
        var sent = submissions.sent(finding.submission).orElseThrow();
        return new ScreeningPages.Taken(
                finding.id,
                finding.submission,
                sent.submission().number,
                sent.entry(),
                finding.condition,
                ConditionWords.of(rules, finding.condition),
                finding.heldUntil,
                ScreeningPages.Choice.all());
    }
}
