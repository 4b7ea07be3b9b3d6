package id.juara.story.papers;

import id.juara.ground.document.Vocabulary;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper of a round, and from when on there is one. */
public enum PaperKind {
    /** of the plenary: the list as it was decided, the ledger's head, a square to check it by */
    MINUTES(Stage.PROPOSED, false),
    /** two pages for whoever signs: what, why, which departures */
    BRIEF(Stage.PROPOSED, false),
    ANNOUNCEMENT(Stage.APPROVED, false),
    /** to those that go on, one a line; with the turn of each where the next round's days are arranged */
    INVITATION(Stage.TOLD, true),
    DECREE_ANNEX(Stage.APPROVED, false),
    /** one a line */
    CERTIFICATE(Stage.DECREED, true);

    /** How far a round's list is; what a later stage knows is empty before it. */
    public enum Stage {
        PROPOSED,
        SEALED,
        APPROVED,
        TOLD,
        DECREED
    }

    static final Set<String> LINE = Set.of(
            "at",
            "place",
            "number",
            "title",
            "unit",
            "institution",
            "cluster",
            "province",
            "group",
            "category",
            "points");

    static final Set<String> FIELDS = Set.of(
            "competition",
            "edition",
            "basis",
            "round",
            "nextRound",
            "today",
            "chosen",
            "all",
            "readings",
            "lowest",
            "highestOut",
            "present",
            "invited",
            "quorum",
            "moved",
            "moreMoved",
            "proposedBy",
            "proposedAt",
            "sealedBy",
            "sealedAt",
            "rulesHash",
            "marksHash",
            "listHash",
            "leaf",
            "headSize",
            "headRoot",
            "headAt",
            "address",
            "listAddress",
            "hour",
            "objectionsUntil",
            "objections",
            "unanswered",
            "errataCount",
            "decreeNumber",
            "decreeDay");

    /** Of whoever is invited: empty where its turn is not arranged. */
    static final Set<String> TURN = Set.of("turnDay", "turnHour", "turnMinutes", "turnPlace");

    static final Map<String, Set<String>> LISTS = Map.of(
            "list", LINE,
            "takenIn", with("reason"),
            "leftOut", with("reason"),
            "clusters", Set.of("cluster", "chosen", "all"),
            "errata", Set.of("number", "reason"));

    private final Stage from;
    final boolean perLine;

    PaperKind(Stage from, boolean perLine) {
        this.from = from;
        this.perLine = perLine;
    }

    /** The name in addresses and of its template: {@code decree-annex}. Refuses another. */
    public static PaperKind of(String name) {
        return Stream.of(values())
                .filter(one -> one.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    public Stage from() {
        return from;
    }

    /** Whether it tells the list as the public knows it, errata included, and not as the plenary decided it. */
    boolean tellsWhatIsPublic() {
        return from.compareTo(Stage.APPROVED) >= 0;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A paper for each line may name the line's fields wherever it wants. */
    public Vocabulary vocabulary() {
        var fields = new HashSet<>(FIELDS);
        if (perLine) {
            fields.addAll(LINE);
        }
        if (this == INVITATION) {
            fields.addAll(TURN);
        }
        return new Vocabulary(fields, LISTS);
    }

    private static Set<String> with(String more) {
        return Stream.concat(LINE.stream(), Stream.of(more)).collect(Collectors.toSet());
    }
}
