package id.juara.story.judging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import id.juara.ground.ledger.Receipt;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What marking answers. The records of a judge's pages have no field for any other judge. Decimals are text. */
public final class JudgingPages {
    private JudgingPages() {}

    /** What is marked, and what the marks stand for. */
    public record CriterionTold(String id, Bilingual title, String weight, ScaleTold scale, List<AnchorTold> anchors) {
        static List<CriterionTold> of(Round rules) {
            return rules.criteria().stream().map(CriterionTold::of).toList();
        }

        private static CriterionTold of(Criterion one) {
            var anchors = new TreeMap<>(one.anchors())
                    .entrySet().stream()
                            .map(anchor -> new AnchorTold(plain(anchor.getKey()), anchor.getValue()))
                            .toList();
            var scale = new ScaleTold(
                    plain(one.scale().from()),
                    plain(one.scale().to()),
                    plain(one.scale().step()));
            return new CriterionTold(one.id(), one.title(), plain(one.weight()), scale, anchors);
        }
    }

    public record ScaleTold(String from, String to, String step) {}

    public record AnchorTold(String mark, Bilingual says) {}

    /**
     * An assignment in its judge's hands: the sent text, what to mark, and his own sheets.
     *
     * @param settled whether the wave it belongs to has closed: while the round is open its marks change no more, and a save is refused
     */
    @JsonInclude(Include.NON_NULL)
    public record AssignmentTold(
            UUID id,
            String edition,
            String round,
            String roundState,
            String state,
            boolean revisit,
            boolean settled,
            SubmissionTold submission,
            List<CriterionTold> criteria,
            SheetTold scoresheet,
            SheetTold revised) {}

    /**
     * The text as it was sent.
     *
     * @param sha256 of the sent revision
     */
    public record SubmissionTold(UUID id, String number, String sha256, JsonNode entry) {}

    /** A judge's own sheet. */
    @JsonInclude(Include.NON_NULL)
    public record SheetTold(
            String stage,
            String state,
            Map<String, String> marks,
            String remark,
            String note,
            Instant submittedAt,
            long version,
            String fingerprint) {
        static SheetTold of(Scoresheet sheet) {
            return new SheetTold(
                    sheet.stage().word(),
                    sheet.submitted() ? "submitted" : "draft",
                    plain(sheet.marks()),
                    sheet.remark().orElse(null),
                    sheet.note().orElse(null),
                    sheet.submittedAt().orElse(null),
                    sheet.version(),
                    sheet.fingerprint());
        }
    }

    /** Submitted marks of somebody of the team, during a reconciliation: whose is not told. */
    @JsonInclude(Include.NON_NULL)
    public record TeamSheetTold(String stage, Map<String, String> marks, String remark) {
        static TeamSheetTold of(Scoresheet sheet) {
            return new TeamSheetTold(
                    sheet.stage().word(), plain(sheet.marks()), sheet.remark().orElse(null));
        }
    }

    /** A list without further pages. */
    public record Items<T>(List<T> items) {}

    /** A page of a judge's pile with his own pace. */
    public record PileTold(List<MyPile.Item> items, MyPile.Pace pace) {}

    /** How a judge has used the scale so far. */
    public record ScaleUseTold(long sheets, List<CriterionUse> criteria) {
        static ScaleUseTold of(MyScale.Use use) {
            return new ScaleUseTold(
                    use.sheets().size(),
                    use.criteria().stream()
                            .map(one -> new CriterionUse(
                                    one.criterion().id(),
                                    one.marks().stream()
                                            .map(JudgingPages::plain)
                                            .toList(),
                                    one.last().stream().map(JudgingPages::plain).toList()))
                            .toList());
        }
    }

    /**
     * The marks a judge gave on one criterion.
     *
     * @param marks from the lowest to the highest
     * @param last the five given last, the newest first
     */
    public record CriterionUse(String id, List<String> marks, List<String> last) {}

    /** What was submitted and what is not ready to be. */
    public record SubmittedTold(boolean dryRun, List<DoneTold> submitted, List<GapTold> gaps) {
        static SubmittedTold of(SubmitMany.Done done) {
            return new SubmittedTold(
                    done.dryRun(),
                    done.submitted().stream()
                            .map(one -> new DoneTold(
                                    one.assignment(),
                                    one.number(),
                                    one.receipt().map(ReceiptTold::of).orElse(null)))
                            .toList(),
                    done.gaps().stream()
                            .map(one -> new GapTold(one.assignment(), one.number(), one.missing()))
                            .toList());
        }
    }

    /** @param receipt absent in a dry run */
    @JsonInclude(Include.NON_NULL)
    public record DoneTold(UUID assignment, String number, ReceiptTold receipt) {}

    /** @param missing the ids of the criteria without a mark */
    public record GapTold(UUID assignment, String number, List<String> missing) {}

    /** That a scoresheet was kept. */
    @JsonInclude(Include.NON_NULL)
    public record SavedTold(String state, long version, ReceiptTold receipt, String fingerprint) {
        static SavedTold of(SaveScoresheet.Saved saved) {
            return new SavedTold(
                    saved.submitted() ? "submitted" : "draft",
                    saved.version(),
                    saved.receipt().map(ReceiptTold::of).orElse(null),
                    saved.fingerprint());
        }
    }

    /** That the ledger has it: the event's number, the database's moment, the leaf in hexadecimal. */
    public record ReceiptTold(long event, Instant at, String leaf) {
        public static ReceiptTold of(Receipt receipt) {
            return new ReceiptTold(receipt.event(), receipt.at(), receipt.hash());
        }
    }

    private static Map<String, String> plain(SortedMap<String, BigDecimal> marks) {
        var told = new TreeMap<String, String>();
        marks.forEach((criterion, mark) -> told.put(criterion, plain(mark)));
        return told;
    }

    private static String plain(BigDecimal figure) {
        return figure.toPlainString();
    }
}
