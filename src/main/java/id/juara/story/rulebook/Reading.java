package id.juara.story.rulebook;

import id.juara.law.proof.Digest;
import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a rule file: the rules with their conditions compiled, or every flaw in the order of its line.
 *
 * @param file the name under which flaws are told
 * @param fingerprint SHA-256 of the text in UTF-8
 */
public record Reading(
        String file,
        Digest fingerprint,
        Optional<Rules> rules,
        Optional<Conditions> conditions,
        List<PlacedFlaw> flaws) {
    public Reading {
        flaws = List.copyOf(flaws);
        if (rules.isPresent() != flaws.isEmpty() || conditions.isPresent() != flaws.isEmpty()) {
            throw new IllegalArgumentException("a reading holds rules or flaws");
        }
    }

    /** Each flaw as {@code FILE:LINE: sentence}; none where the rules are sound. */
    public List<String> flawLines(Language language) {
        return flaws.stream().map(flaw -> flaw.in(file, language)).toList();
    }
}
