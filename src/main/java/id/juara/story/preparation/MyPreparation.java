package id.juara.story.preparation;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Bilingual;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.preparation.Preparation.PracticeEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/** What a judge is told before marking, and how much of it is done. */
@ApplicationScoped
public class MyPreparation {
    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    Preparations preparations;

    /**
     * How a judge stands.
     *
     * @param sha256 of what is told, hexadecimal: what a signature is under
     * @param ready whether nothing stands between him and marking
     */
    public record Standing(
            String sha256,
            Optional<Bilingual> pact,
            boolean signed,
            Optional<LocalDate> marksBy,
            List<Practised> practice,
            boolean ready) {
        /** The practice entry of that id, the first to do where none is said. */
        public Optional<Practised> entry(String id) {
            return practice.stream().filter(one -> one.entry().id().equals(id)).findFirst();
        }

        /** The first practice entry that is still to be marked. */
        public Optional<Practised> next() {
            return practice.stream().filter(one -> one.own().isEmpty()).findFirst();
        }
    }

    /**
     * A practice entry.
     *
     * @param entry without the marks of others and their reasons, until the own are given
     */
    public record Practised(PracticeEntry entry, Optional<SortedMap<String, BigDecimal>> own) {}

    /** Refuses who does not judge in that round. */
    @Transactional
    public Standing of(UUID person, RoundRef ref) {
        var round = rounds.at(ref);
        judges.ofPerson(round.id, person);
        return standing(round.id, person);
    }

    Standing standing(UUID round, UUID person) {
        var told = preparations.of(round);
        var preparation = told.preparation();
        var signed = preparation.pact().isPresent() && preparations.isSigned(round, person, told.fingerprint());
        var practised = practised(round, person, preparation, told.fingerprint());
        return new Standing(
                told.fingerprint().hex(),
                preparation.pact(),
                signed,
                preparation.marksBy(),
                practised,
                (preparation.pact().isEmpty() || signed)
                        && practised.stream().allMatch(one -> one.own().isPresent()));
    }

    /** Refuses an entry that is not there. */
    Practised entry(UUID round, UUID person, String id) {
        return standing(round, person).entry(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    private List<Practised> practised(UUID round, UUID person, Preparation preparation, Digest fingerprint) {
        if (preparation.practice().isEmpty()) {
            return List.of();
        }
        var own = preparations.practised(round, person, fingerprint);
        return preparation.practice().stream()
                .map(entry -> own.containsKey(entry.id())
                        ? new Practised(entry, Optional.of(own.get(entry.id())))
                        : new Practised(withoutMarks(entry), Optional.empty()))
                .toList();
    }

    private static PracticeEntry withoutMarks(PracticeEntry entry) {
        return new PracticeEntry(entry.id(), entry.title(), entry.parts(), java.util.Map.of(), Optional.empty());
    }
}
