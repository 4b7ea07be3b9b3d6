package id.juara.story.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.juara.ground.ledger.Head;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.judging.JudgingPages.ReceiptTold;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** What the running of a round answers. */
public final class RoundPages {
    private RoundPages() {}

    /** Where a round stands; the seed only once it has closed. */
    @JsonInclude(Include.NON_NULL)
    public record RoundTold(
            String edition,
            String round,
            String state,
            Instant openedAt,
            Instant reconcilingAt,
            Instant closedAt,
            String seedCommitment,
            String seed) {
        static RoundTold of(CompetitionRound round) {
            var over = round.state.isJudged();
            return new RoundTold(
                    round.edition,
                    round.code,
                    round.state.word(),
                    round.openedAt,
                    round.reconcilingAt,
                    round.closedAt,
                    HexFormat.of().formatHex(round.seedCommitment),
                    over ? HexFormat.of().formatHex(round.seed) : null);
        }
    }

    /** A round that has closed, with what it left behind and the head of the ledger's tree that holds the closing. */
    public record ClosedTold(
            RoundTold round, int readings, List<Progress.Fewer> fewer, ReceiptTold receipt, Head head) {}
}
