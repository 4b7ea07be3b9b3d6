package id.juara.story.audit;

import com.fasterxml.jackson.databind.JsonNode;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.audit.TellDeeds.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** Who gave the marks of a reading, who changed them, when and why, and who had allowed that. */
@ApplicationScoped
public class ExplainMark {
    private static final String OWN = "select id, at, kind, about, bytes from event where about = ? order by id";

    /** What had to happen in the round before anybody could mark: seats, dealing, opening, reconciliation, waves. */
    private static final String ALLOWING =
            """
            select id, at, kind, about, bytes from event
            where about = ? and kind in ('JudgesSeated', 'ReadingsDealt', 'RoundOpened', 'ReconciliationOpened', 'WaveOpened')
            order by id
            """;

    @Inject
    TellDeeds tell;

    @Inject
    Session database;

    /**
     * @param seat of the judge in the round, as the ledger names judges
     * @param changes the marks as they were handed in, the latest first
     * @param allowed what allowed this judge to read and to change, the earliest first
     * @param around what else happened to the reading: an excuse
     */
    public record Explained(
            UUID assignment,
            UUID submission,
            String number,
            String title,
            String edition,
            String round,
            String judge,
            UUID seat,
            List<Change> changes,
            List<Deed> allowed,
            List<Deed> around) {}

    /**
     * Marks handed in.
     *
     * @param stage {@code first}, or {@code reconciled}
     * @param allowedBy the event without which it could not have been: of the dealing, or for a second stage of the reconciliation
     */
    public record Change(Deed deed, String stage, long version, List<Moved> marks, Deed allowedBy) {}

    /** A mark before and after; absent (null) before the first and where it was taken away. */
    public record Moved(String criterion, String from, String to) {
        public boolean isChanged() {
            return from != null && !from.equals(to);
        }
    }

    /** Refuses a reading that is not there. */
    @Transactional
    public Explained of(UUID assignment) {
        var row = database.createNativeQuery(
                        """
                        select a.submission, a.wave, a.judge, s.number, v.title, r.edition, r.code, p.name
                        from assignment a join submission s on s.id = a.submission join revision v on v.id = s.revision
                            join round r on r.id = a.round
                            join round_judge j on j.id = a.judge join person p on p.id = j.person
                        where a.id = :id
                        """,
                        Tuple.class)
                .setParameter("id", assignment)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        var ref = row.get("edition", String.class) + "/" + row.get("code", String.class);
        var seat = row.get("judge", UUID.class);
        var allowing = allowing("round/" + ref, seat, row.get("wave", Integer.class));
        var allowed = tell.told(allowing);
        var own = tell.kept(OWN, query -> query.setString(1, "assignment/" + assignment));
        var told = tell.told(own);
        var around = new ArrayList<Deed>();
        var changes = new ArrayList<Change>();
        var before = new HashMap<String, Map<String, String>>();
        for (var at = 0; at < own.size(); at++) {
            var event = own.get(at);
            if (event.kind().equals("ScoresheetSubmitted") && !event.isErased()) {
                var stage = event.what().path("stage").asText();
                var marks = marks(event.what());
                var moved = moved(before.getOrDefault(stage, before.getOrDefault("first", Map.of())), marks);
                before.put(stage, marks);
                changes.add(
                        0,
                        new Change(
                                told.get(at),
                                stage,
                                event.what().path("version").asLong(),
                                moved,
                                allowedBy(allowed, event, stage)));
            } else {
                around.add(told.get(at));
            }
        }
        return new Explained(
                assignment,
                row.get("submission", UUID.class),
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("edition", String.class),
                row.get("code", String.class),
                row.get("name", String.class),
                seat,
                changes,
                allowed,
                around);
    }

    /** Those seatings that name the judge, and the dealing or wave that brought this reading. */
    private List<Kept> allowing(String round, UUID seat, int wave) {
        return tell.kept(ALLOWING, query -> query.setString(1, round)).stream()
                .filter(one -> switch (one.kind()) {
                    case "JudgesSeated" ->
                        one.isErased() || one.what().path("judges").toString().contains(seat.toString());
                    case "ReadingsDealt", "WaveOpened" ->
                        one.isErased() || one.what().path("wave").asInt() == wave;
                    default -> true;
                })
                .toList();
    }

    /** The last thing before it that allowed it. */
    private static Deed allowedBy(List<Deed> allowed, Kept event, String stage) {
        var wanted = stage.equals("first")
                ? List.of("ReadingsDealt", "WaveOpened", "RoundOpened")
                : List.of("ReconciliationOpened");
        return allowed.stream()
                .filter(one -> one.event() < event.id() && wanted.contains(one.kind()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static Map<String, String> marks(JsonNode what) {
        var marks = new HashMap<String, String>();
        what.path("marks")
                .properties()
                .forEach(one -> marks.put(one.getKey(), one.getValue().asText()));
        return marks;
    }

    private static List<Moved> moved(Map<String, String> before, Map<String, String> after) {
        var criteria = new TreeSet<>(before.keySet());
        criteria.addAll(after.keySet());
        return criteria.stream()
                .map(one -> new Moved(one, before.get(one), after.get(one)))
                .toList();
    }
}
