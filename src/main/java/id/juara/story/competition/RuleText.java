package id.juara.story.competition;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import id.juara.story.rulebook.PlacedFlaw;
import id.juara.story.rulebook.Rulebook;

/** A sound rule file: its text, the SHA-256 of it (hexadecimal), and the rules it says. */
record RuleText(String text, String sha256, Rules rules) {
    /** The name under which flaws are told of a text that came without one. */
    private static final String FILE = "rules.yaml";

    private static final int MOST_CHARACTERS = 1_000_000;

    /** Reads a rule file. Refuses a flawed one with every flaw by its line, and one of more than a million characters. */
    static RuleText of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Refusal(Reason.TOO_LARGE, "1 MB");
        }
        var reading = Rulebook.read(FILE, text);
        var faults = reading.flaws().stream().map(RuleText::fault).toList();
        var rules = reading.rules().orElseThrow(() -> new Refusal(Reason.FORM_FLAWED, faults));
        return new RuleText(text, reading.fingerprint().hex(), rules);
    }

    private static Fault fault(PlacedFlaw flaw) {
        return new Fault(flaw.flaw().path(), new Bilingual(flaw.in(FILE, Language.ID), flaw.in(FILE, Language.EN)));
    }
}
