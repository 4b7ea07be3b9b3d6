package id.juara.law.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of entries (umum, replikasi, khusus).
 *
 * @param questions ids of the questions this group answers; empty means all
 * @param byInvitation whether an entry needs staff to let it in
 * @param rankedApart whether this group has a ranking of its own
 * @param cuts a round's id to this group's own cut there
 * @param mostPerInstitution how many entries an institution may send in this group, where limited
 */
public record Group(
        String id,
        Bilingual title,
        List<String> questions,
        boolean byInvitation,
        boolean rankedApart,
        Map<String, Cut> cuts,
        Optional<Integer> mostPerInstitution) {
    public Group {
        questions = List.copyOf(questions);
        cuts = Map.copyOf(cuts);
    }

    /** What it takes in that round: its own cut where it has one there, else the round's. */
    public Cut cutIn(Round round) {
        return cuts.getOrDefault(round.id(), round.cut());
    }
}
