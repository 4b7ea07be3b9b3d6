package id.juara.front.cases;

import id.juara.ground.words.Sentences;
import id.juara.law.anomaly.Kind;
import id.juara.law.anomaly.Limits;
import id.juara.law.rules.Language;
import id.juara.story.anomaly.ReadCases;
import java.util.List;
import java.util.stream.Stream;

/** What kinds of cases and decisions mean, in the reader's language; figures are the limits that the search goes by. */
record Kinds(Language language) {
    private static final Sentences SENTENCES = Sentences.of(Kinds.class);
    private static final Limits LIMITS = Limits.USUAL;
    private static final double MINUTE = 60;
    private static final double HOUR = 3_600;

    /**
     * A kind of case.
     *
     * @param means what is compared with what
     * @param odd from what size on it is a case
     * @param usual how it comes about where nothing is amiss
     * @param next what one does
     */
    record KindSaid(String name, String means, String odd, String usual, String next) {}

    /**
     * A kind of which a search would open cases.
     *
     * @param many as printed
     */
    record Counted(KindSaid kind, String many) {}

    KindSaid of(Kind kind) {
        var figures = figures(kind);
        return new KindSaid(
                ReadCases.kind(kind.word()).in(language),
                SENTENCES.in(language, "means." + kind.word(), figures),
                SENTENCES.in(language, "odd." + kind.word(), figures),
                SENTENCES.in(language, "usual." + kind.word()),
                SENTENCES.in(language, "next." + kind.word()));
    }

    /** By the word it is kept by. */
    KindSaid of(String word) {
        return of(Stream.of(Kind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow());
    }

    List<KindSaid> all() {
        return Stream.of(Kind.values()).map(this::of).toList();
    }

    /** @param decision a word of a {@link id.juara.story.anomaly.CaseDecision} */
    String does(String decision) {
        return SENTENCES.in(language, "does." + decision);
    }

    private static Object[] figures(Kind kind) {
        return switch (kind) {
            case SEVERITY -> new Object[] {LIMITS.severity()};
            case ERRATIC -> new Object[] {LIMITS.leastFit(), LIMITS.mostFit(), LIMITS.fitPile(), LIMITS.rare()};
            case REVERSED -> new Object[] {LIMITS.agreement()};
            case SINGLE_READING -> new Object[] {LIMITS.single()};
            case HALO -> new Object[] {LIMITS.rare(), LIMITS.halo()};
            case STRAIGHT_LINE -> new Object[] {LIMITS.flat(), LIMITS.rare()};
            case LONG_RUN, DRIFT -> new Object[] {LIMITS.rare()};
            case QUICK_READING -> new Object[] {LIMITS.quick(), LIMITS.sitting() / HOUR};
            case HASTE -> new Object[] {LIMITS.floor()};
            case BURST -> new Object[] {LIMITS.burst(), LIMITS.burstSeconds() / MINUTE};
            case HOME -> new Object[] {LIMITS.unfair()};
            case RECIPROCITY -> new Object[] {LIMITS.dyad(), LIMITS.unfair()};
            case PAIR -> new Object[] {LIMITS.shared(), LIMITS.rare()};
            case PAIR_ON_ONE -> new Object[] {LIMITS.pair()};
            case COPIED_REMARK -> new Object[] {LIMITS.remarkWords(), LIMITS.alike()};
        };
    }
}
