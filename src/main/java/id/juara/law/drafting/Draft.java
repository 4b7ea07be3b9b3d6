package id.juara.law.drafting;

import id.juara.law.rules.Rules;
import java.util.List;
import java.util.Optional;

/** What came of reading a rule file: the rules, or every flaw in the order in which they were found. */
public record Draft(Optional<Rules> rules, List<Flaw> flaws) {
    public Draft {
        flaws = List.copyOf(flaws);
        if (rules.isPresent() != flaws.isEmpty()) {
            throw new IllegalArgumentException("a draft holds rules or flaws");
        }
    }
}
