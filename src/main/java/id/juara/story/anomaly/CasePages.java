package id.juara.story.anomaly;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What staff see of cases; they concern judges, who are named, since somebody has to speak with them. */
public final class CasePages {
    private CasePages() {}

    /** Whom a case concerns. */
    public record Judge(UUID seat, String name) {}

    /** What a case concerns. */
    public record Submission(UUID id, String number, String title) {}

    /**
     * A case.
     *
     * @param says what looks odd, with its figures
     * @param chance how probable so odd a figure is where nothing is amiss; {@code adjusted} with an eye to how many were
     *     looked at
     * @param stands whether it stands out among all that were looked at
     * @param seenAt when the search last found it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            UUID id,
            int number,
            String kind,
            Bilingual says,
            List<Judge> judges,
            List<Submission> submissions,
            Map<String, Double> figures,
            double chance,
            double adjusted,
            boolean stands,
            String state,
            String owner,
            String decision,
            String reason,
            Instant foundAt,
            Instant seenAt,
            Instant decidedAt,
            long version) {}

    /**
     * What a search came to.
     *
     * @param found how many cases there are now, {@code opened} of them new
     * @param gone how many undecided ones are no longer found
     * @param kinds how many of each kind there are now, and {@code openedKinds} how many of those are new
     * @param says the same as a sentence
     */
    public record Searched(
            int found,
            int opened,
            int gone,
            Map<String, Integer> kinds,
            Map<String, Integer> openedKinds,
            Bilingual says) {}

    /** What people call judges, submissions and owners. */
    record Names(Map<UUID, String> judges, Map<UUID, Submission> submissions, Map<UUID, String> owners) {}

    static Told told(AnomalyCase one, Names names) {
        return new Told(
                one.id,
                one.number,
                one.kind,
                CaseSentences.of(one),
                Stream.of(one.judges)
                        .map(seat -> new Judge(seat, names.judges().get(seat)))
                        .toList(),
                Stream.of(one.submissions).map(names.submissions()::get).toList(),
                new TreeMap<>(one.figures),
                one.chance,
                one.adjusted,
                one.adjusted <= FindCases.STANDS,
                Word.of(one.state),
                names.owners().get(one.owner),
                one.decision == null ? null : Word.of(one.decision),
                one.reason,
                one.foundAt,
                one.seenAt,
                one.decidedAt,
                one.version);
    }
}
