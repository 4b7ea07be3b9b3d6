package id.juara.story.sensitivity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.juara.law.ranking.Estimation;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Word;
import id.juara.law.sensitivity.Acceptability;
import id.juara.law.sensitivity.Change;
import id.juara.law.sensitivity.JudgeLeftOut;
import id.juara.law.sensitivity.Price;
import id.juara.law.sensitivity.WeightShift;
import id.juara.story.advice.AdviceSentences;
import id.juara.story.judging.JudgingPages.ReceiptTold;
import id.juara.story.shortlist.RankedRound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What looks at other rules answer: never official, and each says so. */
public final class SensitivityPages {
    private static final int DECIMALS = 4;

    private SensitivityPages() {}

    /** A submission by the words people know it by. */
    public record Named(UUID submission, String number, String title, String institution) {
        static List<Named> all(RankedRound ranked, Collection<String> submissions) {
            return submissions.stream().map(id -> of(ranked, id)).toList();
        }

        static Named of(RankedRound ranked, String id) {
            var one = ranked.field().get(id);
            return new Named(one.submission(), one.number(), one.title(), one.institution());
        }
    }

    /**
     * What would change.
     *
     * @param likeness those on both lists over those on either, from 0 to 1
     * @param farthest the largest move; absent where nobody moves
     */
    @JsonInclude(Include.NON_NULL)
    public record ChangeTold(
            List<Named> enters, List<Named> leaves, int stays, BigDecimal likeness, MoveTold farthest, Bilingual says) {
        static ChangeTold of(RankedRound ranked, Change change) {
            return new ChangeTold(
                    Named.all(ranked, change.enters()),
                    Named.all(ranked, change.leaves()),
                    change.stays(),
                    rounded(change.likeness()),
                    change.farthest()
                            .map(one -> new MoveTold(Named.of(ranked, one.submission()), one.from(), one.to()))
                            .orElse(null),
                    says(change));
        }

        private static Bilingual says(Change change) {
            return change.isNone()
                    ? new Bilingual(
                            "Daftarnya tetap sama: %d lolos.".formatted(change.stays()),
                            "The list stays the same: %d go on.".formatted(change.stays()))
                    : new Bilingual(
                            "%d masuk, %d keluar, %d tetap lolos."
                                    .formatted(
                                            change.enters().size(),
                                            change.leaves().size(),
                                            change.stays()),
                            "%d would enter, %d would leave, %d go on either way."
                                    .formatted(
                                            change.enters().size(),
                                            change.leaves().size(),
                                            change.stays()));
        }
    }

    /** From which place to which. */
    public record MoveTold(Named submission, int from, int to) {}

    /**
     * That the mean decides in the place of the method asked for, since its gate refuses these marks.
     *
     * @param because what stands in the way
     */
    public record MeanDecides(String method, Bilingual says, List<Bilingual> because) {
        /** Absent where the method itself decides. */
        static MeanDecides of(List<RankedGroup> rankings) {
            return rankings.stream()
                    .filter(ranking ->
                            !ranking.ranking().round().points().method().exact())
                    .flatMap(ranking -> ranking.estimation().stream())
                    .filter(Estimation::refused)
                    .findFirst()
                    .map(made -> new MeanDecides(
                            made.method().word(),
                            AdviceSentences.meanInsteadOf(made.method()),
                            made.obstacles().stream().map(AdviceSentences::of).toList()))
                    .orElse(null);
        }
    }

    /**
     * Other rules tried.
     *
     * @param meanDecides absent where the method asked for decides
     */
    @JsonInclude(Include.NON_NULL)
    public record WhatIf(
            boolean official,
            Bilingual notice,
            String round,
            String marksSha256,
            ChangeTold change,
            MeanDecides meanDecides,
            ReceiptTold receipt) {
        static final Bilingual NOTICE = new Bilingual(
                "Bukan hasil resmi: hanya melihat akibat aturan lain. Pertanyaan ini tercatat.",
                "Not official: a look at what other rules would do. The question is on record.");
    }

    /**
     * What a floor or cap costs.
     *
     * @param displaced who would go on without it, best first; {@code admitted} who goes on by it
     * @param lost the points of the displaced less those of the admitted, rounded as the rules print; {@code exact} the
     *     fraction
     */
    @JsonInclude(Include.NON_NULL)
    public record PriceTold(
            String group,
            String cluster,
            String bound,
            int limit,
            List<Named> displaced,
            List<Named> admitted,
            String lost,
            String exact,
            Bilingual says) {
        static PriceTold of(RankedRound ranked, String group, Price price) {
            var print = ranked.round().points();
            var lost = price.lost().print(print.decimals(), print.rounding());
            return new PriceTold(
                    group,
                    price.cluster(),
                    Word.of(price.bound()),
                    price.limit(),
                    Named.all(ranked, price.displaced()),
                    Named.all(ranked, price.admitted()),
                    lost,
                    price.lost().toString(),
                    says(price, lost));
        }

        private static Bilingual says(Price price, String lost) {
            var floor = price.bound() == Price.Bound.FLOOR;
            if (price.displaced().isEmpty() && price.admitted().isEmpty()) {
                return new Bilingual("Batas ini tidak mengubah apa pun.", "This bound changes nothing.");
            }
            return new Bilingual(
                    "%s %d: %d tersisih, %d masuk karenanya, %s poin hilang."
                            .formatted(
                                    floor ? "Paling sedikit" : "Paling banyak",
                                    price.limit(),
                                    price.displaced().size(),
                                    price.admitted().size(),
                                    lost.replace('.', ',')),
                    "%s %d: %d displaced, %d in by it, %s points lost."
                            .formatted(
                                    floor ? "At least" : "At most",
                                    price.limit(),
                                    price.displaced().size(),
                                    price.admitted().size(),
                                    lost));
        }
    }

    /** The prices of a round's floors and caps; empty where its cut has none. */
    public record Prices(String round, List<PriceTold> items) {
        static List<PriceTold> told(RankedRound ranked) {
            return ranked.rankings().stream()
                    .flatMap(ranking -> Price.of(ranking).stream()
                            .map(price -> PriceTold.of(
                                    ranked, ranking.group().map(one -> one.id()).orElse(null), price)))
                    .toList();
        }
    }

    /**
     * How far a round's list hangs on weights and on single judges.
     *
     * @param meanDecides absent where the rules' own method decides
     */
    @JsonInclude(Include.NON_NULL)
    public record Studied(
            boolean official,
            Bilingual notice,
            String round,
            String marksSha256,
            MeanDecides meanDecides,
            List<ShiftTold> weights,
            List<JudgeTold> judges,
            List<DrawnTold> drawn,
            List<PriceTold> prices) {}

    /** One weight made larger or smaller by that percent of itself, the others giving way in proportion. */
    public record ShiftTold(String criterion, int percent, String weight, ChangeTold change) {
        static ShiftTold of(RankedRound ranked, WeightShift shift) {
            return new ShiftTold(
                    shift.criterion(),
                    shift.percent(),
                    shift.weight().toPlainString(),
                    ChangeTold.of(ranked, shift.change()));
        }
    }

    /**
     * One judge left out, by the seat.
     *
     * @param unplaced how many would have no place without that judge's marks
     */
    public record JudgeTold(UUID judge, int readings, int unplaced, ChangeTold change) {
        static JudgeTold of(RankedRound ranked, JudgeLeftOut out) {
            return new JudgeTold(
                    UUID.fromString(out.judge()), out.readings(), out.unplaced(), ChangeTold.of(ranked, out.change()));
        }
    }

    /**
     * Weights drawn by chance, in one ranking.
     *
     * @param within percent of each weight; absent where any weights were drawn
     * @param always how many go on whatever the weights; {@code never} how many under none
     * @param items those between, and those whom some weights put first
     */
    @JsonInclude(Include.NON_NULL)
    public record DrawnTold(
            String group, int draws, Integer within, long always, long never, List<AcceptabilityTold> items) {
        static DrawnTold of(RankedRound ranked, String group, Acceptability drawn) {
            return new DrawnTold(
                    group,
                    drawn.draws(),
                    drawn.weights().within().orElse(null),
                    drawn.going().stream().filter(one -> one.in() == 1).count(),
                    drawn.going().stream().filter(one -> one.in() == 0).count(),
                    drawn.going().stream()
                            .filter(one -> one.first() > 0 || one.in() > 0 && one.in() < 1)
                            .map(one -> AcceptabilityTold.of(ranked, one))
                            .toList());
        }
    }

    /**
     * One submission under drawn weights.
     *
     * @param in the share of draws in which it goes on, {@code first} in which it leads
     * @param central the mean of the weights that put it first, in percent
     */
    @JsonInclude(Include.NON_NULL)
    public record AcceptabilityTold(
            Named submission, BigDecimal in, BigDecimal first, int best, int worst, Map<String, BigDecimal> central) {
        static AcceptabilityTold of(RankedRound ranked, Acceptability.Of one) {
            return new AcceptabilityTold(
                    Named.of(ranked, one.submission()),
                    rounded(one.in()),
                    rounded(one.first()),
                    one.best(),
                    one.worst(),
                    one.central()
                            .map(weights -> {
                                var told = new TreeMap<String, BigDecimal>();
                                weights.forEach((criterion, weight) -> told.put(criterion, rounded(weight)));
                                return told;
                            })
                            .orElse(null));
        }
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
