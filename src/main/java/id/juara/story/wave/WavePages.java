package id.juara.story.wave;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.juara.ground.refusal.Refusal;
import id.juara.law.certainty.Band;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.story.assignment.Dealt;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What waves answer. Hits are how many of those who would go on are expected to be right, to four decimals. */
public final class WavePages {
    private WavePages() {}

    /**
     * A round's waves.
     *
     * @param budget of all waves together, and in how many; absent before the first one
     * @param spent readings that waves were opened with
     * @param gainForetold what the waves that have closed were to gain together; {@code gainSeen} what they gained
     * @param next whether another wave may be opened
     */
    @JsonInclude(Include.NON_NULL)
    public record Told(
            String round,
            Integer budget,
            Integer waves,
            int spent,
            BigDecimal gainForetold,
            BigDecimal gainSeen,
            Next next,
            List<WaveTold> items) {}

    /**
     * What may be done next.
     *
     * @param may {@code close} what runs, {@code open} another wave, or {@code end}; {@code ask} where another one needs a
     *     reason
     */
    public record Next(String may, Bilingual says) {}

    /**
     * A wave; number 0 is that of the rules' own readings.
     *
     * @param readings those that stand, and {@code done} those with a scoresheet
     */
    @JsonInclude(Include.NON_NULL)
    public record WaveTold(
            int number,
            String state,
            long readings,
            long done,
            BigDecimal hitsBefore,
            BigDecimal hitsForetold,
            BigDecimal hitsAfter,
            String planSha256,
            String reason,
            Instant openedAt,
            Instant closedAt,
            Bilingual says) {
        static WaveTold of(Wave wave, Optional<Waves.Running> running) {
            var readings =
                    running.map(Waves.Running::readings).orElse((long) (wave.number == 0 ? wave.done : wave.planned));
            return new WaveTold(
                    wave.number,
                    wave.runs() ? "open" : "closed",
                    readings,
                    running.map(Waves.Running::done).orElse(wave.done == null ? 0L : wave.done),
                    Figures.hits(wave.hitsBefore),
                    Figures.hits(wave.hitsForetold),
                    Figures.hits(wave.hitsAfter),
                    wave.planSha256 == null ? null : HexFormat.of().formatHex(wave.planSha256),
                    wave.reason,
                    wave.openedAt,
                    wave.closedAt,
                    WaveSentences.of(wave));
        }
    }

    /** One wave with what it was opened to read. */
    public record WaveRead(WaveTold wave, List<PlannedTold> items) {}

    /** A submission that a wave reads once more. */
    public record PlannedTold(UUID submission, String number, String title, BigDecimal worth) {
        static PlannedTold of(Waves.Planned one) {
            return new PlannedTold(one.submission(), one.number(), one.title(), Figures.fine(one.worth()));
        }
    }

    /**
     * A plan.
     *
     * @param share what this wave may spend of the budget
     * @param readings how many it would read
     * @param loads how many submissions each judge would have to read in all; by seat
     * @param blocked what keeps it from spending its share
     */
    @JsonInclude(Include.NON_NULL)
    public record PlanTold(
            int wave,
            int budget,
            int waves,
            int spent,
            int share,
            int readings,
            Line line,
            BigDecimal hitsForetold,
            BigDecimal gainForetold,
            String planSha256,
            SortedMap<String, Integer> loads,
            Optional<Dealt.Gate> gate,
            List<ReadingTold> items,
            List<Dealt.Blocked> blocked,
            Bilingual says) {
        static PlanTold of(WavePlan plan) {
            var judges =
                    plan.pairs().stream().collect(Collectors.toMap(WavePlan.Pair::submission, WavePlan.Pair::judge));
            return new PlanTold(
                    plan.number(),
                    plan.budget(),
                    plan.waves(),
                    plan.spent(),
                    plan.share(),
                    plan.dealt().readings(),
                    Line.of(plan.seen()),
                    Figures.hits(plan.hitsForetold()),
                    Figures.hits(plan.hitsForetold() - plan.seen().hits()),
                    plan.fingerprint().hex(),
                    plan.dealt().loads(),
                    plan.dealt().gate(),
                    plan.readings().stream()
                            .map(one -> ReadingTold.of(plan, one, judges.get(one.submission())))
                            .toList(),
                    plan.blocked(),
                    WaveSentences.of(plan));
        }
    }

    /**
     * How sure the line is by the marks so far.
     *
     * @param seats how many go on
     * @param in how many surely belong above the line (0.90 or more), {@code out} surely not, {@code undecided} between
     */
    public record Line(int seats, BigDecimal hits, int in, int undecided, int out) {
        static Line of(Outlooks.Seen seen) {
            return new Line(
                    seen.seats(),
                    Figures.hits(seen.hits()),
                    seen.settled() + count(seen, Band.IN),
                    count(seen, Band.UNDECIDED),
                    count(seen, Band.OUT));
        }

        private static int count(Outlooks.Seen seen, Band band) {
            return seen.outlooks().stream()
                    .mapToInt(one -> one.certainty().count(band))
                    .sum();
        }
    }

    /**
     * A reading as it is planned.
     *
     * @param has how many readings the submission has
     * @param chance that it truly belongs above the line, by the marks so far; {@code band} in, undecided or out
     * @param judge the seat of who would read it; absent where nobody is found
     */
    @JsonInclude(Include.NON_NULL)
    public record ReadingTold(
            UUID submission,
            String number,
            String title,
            int has,
            BigDecimal chance,
            String band,
            BigDecimal worth,
            UUID judge) {
        static ReadingTold of(WavePlan plan, WavePlan.Reading one, UUID judge) {
            var read = plan.seen().field().get(one.submission().toString());
            return new ReadingTold(
                    one.submission(),
                    read.number(),
                    read.title(),
                    one.has(),
                    Figures.fine(one.chance()),
                    one.band(),
                    Figures.fine(one.worth()),
                    judge);
        }
    }

    static Told told(String round, List<Wave> waves, Waves.Running running, Next next) {
        var last = waves.isEmpty() ? null : waves.get(waves.size() - 1);
        var over = waves.stream().filter(wave -> wave.gain().isPresent()).toList();
        return new Told(
                round,
                last == null ? null : last.budget,
                last == null ? null : last.waves,
                StopRule.spent(waves),
                over.isEmpty()
                        ? null
                        : Figures.hits(over.stream()
                                .mapToDouble(wave -> wave.hitsForetold - wave.hitsBefore)
                                .sum()),
                over.isEmpty()
                        ? null
                        : Figures.hits(over.stream()
                                .mapToDouble(wave -> wave.gain().orElseThrow())
                                .sum()),
                next,
                waves.stream()
                        .map(wave -> WaveTold.of(wave, wave.runs() ? Optional.of(running) : Optional.empty()))
                        .toList());
    }

    /** What the stop rule says, as a sentence. */
    static Bilingual sentence(Refusal refusal) {
        return new Bilingual(refusal.sentence(Language.ID), refusal.sentence(Language.EN));
    }
}
