package id.juara.story.wave;

import id.juara.ground.ledger.Event;
import java.math.BigDecimal;
import java.util.List;

/** What the ledger keeps of waves. Judges stand in it by the id of their seat; hits are told to four decimals. */
final class WaveEvents {
    private WaveEvents() {}

    /**
     * A wave was opened, with its whole plan.
     *
     * @param reason why, where the wave before had gained little
     */
    record WaveOpened(
            String round,
            int wave,
            int budget,
            int waves,
            BigDecimal hits,
            BigDecimal hitsForetold,
            String planSha256,
            List<WavePlan.Pair> plan,
            String reason)
            implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /**
     * A wave was closed: its marks change no more.
     *
     * @param readings how many scoresheets it brought
     * @param hitsBefore absent in wave 0, that of the rules' own readings; so too what was foretold
     */
    record WaveClosed(
            String round, int wave, int readings, BigDecimal hitsBefore, BigDecimal hitsForetold, BigDecimal hitsAfter)
            implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }
}
