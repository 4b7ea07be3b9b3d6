package id.juara.story.shortlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.ground.ledger.Head;
import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Explanation;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.ranking.Selection;
import id.juara.law.ranking.Standing;
import id.juara.law.rules.Bilingual;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What staff see of rankings and shortlists; it names submissions and institutions, and a judge only in an explanation. */
public final class RankingPages {
    private RankingPages() {}

    /**
     * One submission's standing.
     *
     * @param place absent where it is unplaced
     * @param points as the rules print them; {@code exact} is the fraction that decides
     * @param criteria each criterion's average, rounded as the rules print
     * @param outcome in, out or undecided; {@code why} the word for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID submission,
            String number,
            String title,
            String unit,
            String institution,
            String cluster,
            String province,
            Integer place,
            boolean shared,
            int readings,
            String points,
            String exact,
            Map<String, String> criteria,
            String outcome,
            String why,
            String departure,
            Explanation explanation) {}

    /** One ranking: of a group ranked apart ({@code group}), or of all others together. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ranked(String group, List<Line> items) {}

    /** A round's rankings with the fingerprints of what they rest on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            String round, String marksSha256, String listSha256, MoreReadings moreReadings, List<Ranked> rankings) {}

    /**
     * That some submissions were read more often than the rules ask; absent where none was.
     *
     * @param asked how many readings the rules ask
     */
    public record MoreReadings(int asked, long submissions, Bilingual says) {
        static MoreReadings of(RankedRound ranked) {
            var many = ranked.readMoreThanAsked();
            return many == 0
                    ? null
                    : new MoreReadings(
                            ranked.round().readings().orElseThrow(),
                            many,
                            new Bilingual(
                                    "%d inovasi dibaca lebih sering daripada yang diminta aturan; semua bacaan dihitung."
                                            .formatted(many),
                                    "%d submissions were read more often than the rules ask; all readings count."
                                            .formatted(many)));
        }
    }

    /** A shortlist as it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proposed(
            UUID id,
            ShortlistState state,
            String rulesSha256,
            String marksSha256,
            String listSha256,
            Integer attendance,
            Instant proposedAt,
            Instant sealedAt,
            long chosen,
            List<Entry> items) {}

    /** A submission in a shortlist. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            UUID submission,
            int position,
            Integer place,
            String points,
            boolean chosen,
            String why,
            String departure) {}

    /** That a shortlist was sealed: the event's place in the ledger and the tree's head that holds it. */
    public record Sealed(long event, String leaf, Head head) {}

    public static Told told(String ref, RankedRound ranked, boolean explain) {
        var lists = new ArrayList<Ranked>();
        for (var i = 0; i < ranked.rankings().size(); i++) {
            lists.add(told(ranked, ranked.rankings().get(i), ranked.selections().get(i), explain));
        }
        return new Told(
                ref, ranked.marksFingerprint().hex(), ranked.listFingerprint().hex(), MoreReadings.of(ranked), lists);
    }

    private static Ranked told(RankedRound ranked, RankedGroup group, Selection selection, boolean explain) {
        var standings = group.ranking().bySubmission();
        return new Ranked(
                group.group().map(one -> one.id()).orElse(null),
                selection.choices().stream()
                        .map(choice ->
                                line(ranked, Optional.ofNullable(standings.get(choice.submission())), choice, explain))
                        .toList());
    }

    private static Line line(RankedRound ranked, Optional<Standing> standing, Choice choice, boolean explain) {
        var one = ranked.field().get(choice.submission());
        var print = ranked.round().points();
        var criteria = new TreeMap<String, String>();
        standing.ifPresent(found -> found.points()
                .criteria()
                .forEach((id, mean) -> criteria.put(id, mean.print(print.decimals(), print.rounding()))));
        return new Line(
                one.submission(),
                one.number(),
                one.title(),
                one.unit(),
                one.institution(),
                one.contender().cluster(),
                one.province(),
                choice.place().orElse(null),
                standing.filter(found -> found.sharesPlace()).isPresent(),
                standing.map(found -> found.points().readings()).orElse(0),
                standing.map(found -> found.points().printed()).orElse(null),
                standing.map(found -> found.points().total().toString()).orElse(null),
                criteria,
                word(choice.outcome()),
                word(choice.why()),
                choice.departure().map(made -> made.reason()).orElse(null),
                explain ? standing.map(found -> found.explanation()).orElse(choice.explanation()) : null);
    }

    public static Proposed told(Shortlist shortlist, List<ShortlistEntry> entries) {
        return new Proposed(
                shortlist.id,
                shortlist.state,
                HexFormat.of().formatHex(shortlist.rulesSha256),
                HexFormat.of().formatHex(shortlist.marksSha256),
                HexFormat.of().formatHex(shortlist.listSha256),
                shortlist.attendance,
                shortlist.proposedAt,
                shortlist.sealedAt,
                entries.stream().filter(one -> one.chosen).count(),
                entries.stream()
                        .map(one -> new Entry(
                                one.submission,
                                one.position,
                                one.place,
                                one.printed,
                                one.chosen,
                                one.why,
                                one.departure))
                        .toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
