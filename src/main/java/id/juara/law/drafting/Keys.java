package id.juara.law.drafting;

import id.juara.law.rules.Tells;
import id.juara.law.rules.Word;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a rule file, clause by clause, in the order in which the format names them. */
public final class Keys {
    static final List<String> FILE = List.of(
            "edition",
            "title",
            "basis",
            "provenance",
            "calendar",
            "groups",
            "categories",
            "questions",
            "documents",
            "quota",
            "silence",
            "grades",
            "conditions",
            "rounds",
            "outcome");
    static final List<String> GROUP = List.of("id", "title", "questions", "by-invitation", "ranked-apart", "cuts");
    static final List<String> QUESTION = List.of("id", "title", "hint", "weight", "most-words", "required");
    static final List<String> DOCUMENT =
            List.of("id", "title", "required", "types", "most-size", "most-files", "letter");
    static final List<String> CONDITION = List.of("id", "holds", "says", "kind", "source");
    static final List<String> ROUND = List.of(
            "id",
            "title",
            "kind",
            "from",
            "readings",
            "criteria",
            "points",
            "disagreement",
            "conflicts",
            "reconciliation",
            "deliberation",
            "carries",
            "ties",
            "cut",
            "tells",
            "objection-days");
    static final List<String> POINTS =
            List.of("method", "drop-each-side", "per-criterion", "decimals", "rounding", "advice");
    static final List<String> CUT = List.of("top", "pass-mark", "clusters", "tie-at-line", "undecided");
    static final List<String> TELLS = Word.all(Tells.Audience.class);
    static final List<String> TOLD = List.of("order", "points", "criteria", "remarks", "bundle");
    static final List<String> TOLD_SECRETARY =
            Stream.concat(TOLD.stream(), Stream.of("ranking")).toList();

    /** Those clauses into which a key may be put later. */
    public static final List<List<String>> CLAUSES =
            List.of(FILE, GROUP, QUESTION, DOCUMENT, CONDITION, ROUND, POINTS, CUT, TELLS, TOLD_SECRETARY);

    private Keys() {}
}
