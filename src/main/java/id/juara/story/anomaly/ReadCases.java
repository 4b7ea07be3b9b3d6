package id.juara.story.anomaly;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.anomaly.Kind;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Word;
import id.juara.story.anomaly.CasePages.Told;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases of a round as staff work on them and auditors read them. */
@ApplicationScoped
public class ReadCases {
    @Inject
    CompetitionRounds rounds;

    @Inject
    AnomalyCases cases;

    /**
     * What is asked of the list.
     *
     * @param stands only those that stand out among all that were looked at
     */
    public record Wanted(Optional<CaseState> state, Optional<Kind> kind, boolean stands) {
        public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty(), false);

        /** From the words of an address; blank ones ask for nothing. Refuses words that are none. */
        public static Wanted of(String state, String kind, boolean stands) {
            return new Wanted(word("state", CaseState.class, state), word("kind", Kind.class, kind), stands);
        }
    }

    /** In the order of their numbers, a part at a time; four queries. */
    @Transactional
    public Page<Told> page(RoundRef ref, Wanted wanted, Cursor from, int most) {
        var in = rounds.at(ref).id;
        var found = cases.page(in, wanted, after(from), most + 1);
        var names = cases.names(in, found);
        return Page.of(found, most, (AnomalyCase one) -> one.number).map(one -> CasePages.told(one, names));
    }

    /** All of them, decided ones too. */
    @Transactional
    public List<Told> all(RoundRef ref) {
        return page(ref, Wanted.ALL, new Cursor(""), Integer.MAX_VALUE - 1).items();
    }

    /** Refuses one that is not of that round. */
    @Transactional
    public Told one(RoundRef ref, UUID id) {
        return told(cases.of(rounds.at(ref).id, id));
    }

    /** Whether that person looks into it. */
    @Transactional
    public boolean isOwner(RoundRef ref, UUID id, UUID person) {
        return person.equals(cases.of(rounds.at(ref).id, id).owner);
    }

    /** A kind, by the word it is kept by, in a word or two. */
    public static Bilingual kind(String kind) {
        return CaseSentences.word("kind", kind);
    }

    /** A decision, by the word it is kept by, in a word or two. */
    public static Bilingual decision(String decision) {
        return CaseSentences.word("decision", decision);
    }

    Told told(AnomalyCase one) {
        return CasePages.told(one, cases.names(one.round, List.of(one)));
    }

    static <E extends Enum<E>> Optional<E> word(String name, Class<E> kind, String word) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(kind.getEnumConstants())
                .filter(one -> Word.of(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.BAD_REQUEST, name + ": " + String.join(", ", Word.all(kind)))));
    }

    private static int after(Cursor cursor) {
        try {
            return cursor.isBeginning() ? 0 : Integer.parseInt(cursor.after());
        } catch (NumberFormatException e) {
            throw new Refusal(Reason.BAD_REQUEST, "cursor");
        }
    }
}
