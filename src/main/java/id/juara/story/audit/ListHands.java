package id.juara.story.audit;

import id.juara.ground.ledger.Actor;
import id.juara.law.rules.Bilingual;
import id.juara.story.audit.TellDeeds.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every human hand in an edition, the latest first: where a person overruled the rules, departed from an order, acted for
 * another, amended what stood, or moved a reading; each with its reason and the second person who allowed it.
 */
@ApplicationScoped
public class ListHands {
    private static final int MOST = 50;

    private static final String EVENTS =
            """
            select e.id, e.at, e.kind, e.about, e.bytes from event e
            left join submission s
                on s.id = case when e.about like 'submission/%' then substr(e.about, 12)::uuid end
            left join assignment a
                on a.id = case when e.about like 'assignment/%' then substr(e.about, 12)::uuid end
            left join round r on r.id = a.round
            where e.kind = any (?) and e.id < ?
                and (e.about = 'edition/' || ? or starts_with(e.about, 'round/' || ? || '/')
                    or s.edition = ? or r.edition = ?)
                and (e.kind <> 'ShortlistProposed' or e.bytes is null
                    or position(convert_to('"departures":[{', 'UTF8') in e.bytes) > 0)
                and (e.kind <> 'ConflictDeclared' or e.bytes is null
                    or position(convert_to('"byJudgeHimself":false', 'UTF8') in e.bytes) > 0)
                and (e.kind <> 'EntriesImported' or e.bytes is null
                    or position(convert_to('"sent":0', 'UTF8') in e.bytes) = 0)
            order by e.id desc limit ?
            """;

    private static final String SECOND =
            """
            select id, at, kind, about, bytes from event
            where about = any (?) and kind in ('AmendmentApproved', 'ErratumApproved', 'ShortlistSealed', 'TypedSheetConfirmed')
            order by id
            """;

    @Inject
    TellDeeds tell;

    @Inject
    TellHands hand;

    /** In which way a hand was laid on. */
    public enum Way {
        OVERRULE("FailureOverruled", "FailureConfirmed", "FindingDecided", "MatchDecided", "CaseDecided"),
        DEPARTURE("ShortlistProposed"),
        PROXY("ConflictDeclared", "EntriesImported", "SubmissionInvited", "SheetTyped"),
        AMENDMENT(
                "AmendmentProposed", "ErratumProposed", "RulesReplaced", "ShortlistWithdrawn", "PublicationWithdrawn"),
        REASSIGNMENT("AssignmentExcused", "JudgeReleased", "WaveOpened");

        private final Set<String> kinds;

        Way(String... kinds) {
            this.kinds = Set.of(kinds);
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Bilingual says() {
            return TellDeeds.SENTENCES.both("way." + word());
        }

        /** The way of that word; empty where there is none. */
        public static Optional<Way> of(String word) {
            return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
        }

        static Way ofKind(String kind) {
            return Stream.of(values())
                    .filter(one -> one.kinds.contains(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A hand.
     *
     * @param way its word
     * @param details what was decided: of a departure each submission with its reason
     * @param second who allowed it with the second signature; empty where one person may act alone, and while it waits
     */
    public record Hand(String way, Deed deed, List<Bilingual> details, String second) {}

    /** @param next the next part begins before that event; absent (null) at the end */
    public record Hands(List<Hand> items, Long next) {}

    /**
     * @param way of one way only; of each where it is absent
     * @param before only those before that event; from the latest where it is absent
     */
    @Transactional
    public Hands in(String edition, Optional<Way> way, Optional<Long> before) {
        var kinds = way.map(one -> one.kinds.stream())
                .orElseGet(() -> Stream.of(Way.values()).flatMap(one -> one.kinds.stream()))
                .toArray();
        var found = tell.kept(EVENTS, query -> {
            query.setArray(1, query.getConnection().createArrayOf("text", kinds));
            query.setLong(2, before.orElse(Long.MAX_VALUE));
            for (var at = 3; at <= 6; at++) {
                query.setString(at, edition);
            }
            query.setInt(7, MOST + 1);
        });
        var kept = found.subList(0, Math.min(MOST, found.size()));
        var told = tell.told(kept);
        var seconds = seconds(kept);
        var details = hand.of(kept);
        var hands = new ArrayList<Hand>();
        for (var at = 0; at < kept.size(); at++) {
            var event = kept.get(at);
            hands.add(new Hand(
                    Way.ofKind(event.kind()).word(),
                    told.get(at),
                    details.get(event.id()),
                    seconds.getOrDefault(event.id(), "")));
        }
        return new Hands(hands, found.size() > MOST ? kept.get(MOST - 1).id() : null);
    }

    /** Of each that waits for a second signature, the name of whoever gave it. */
    private Map<Long, String> seconds(List<Kept> proposed) {
        var abouts = proposed.stream().map(Kept::about).distinct().toArray();
        var signed = tell.kept(
                SECOND, query -> query.setArray(1, query.getConnection().createArrayOf("text", abouts)));
        var names = tell.names(signed.stream().map(Kept::actor).distinct().toList());
        var seconds = new HashMap<Long, String>();
        for (var one : proposed) {
            signed.stream()
                    .filter(second -> isSecondOf(second, one))
                    .findFirst()
                    .ifPresent(second -> seconds.put(one.id(), name(names, second.actor())));
        }
        return seconds;
    }

    private static String name(Map<Actor, String> names, Actor actor) {
        return names.getOrDefault(actor, actor.subject());
    }

    private static boolean isSecondOf(Kept second, Kept first) {
        if (second.id() < first.id() || !second.about().equals(first.about())) {
            return false;
        }
        return switch (first.kind()) {
            case "AmendmentProposed" -> second.kind().equals("AmendmentApproved") && same("number", first, second);
            case "ErratumProposed" ->
                second.kind().equals("ErratumApproved")
                        && same("number", first, second)
                        && same("publication", first, second);
            case "ShortlistProposed" -> second.kind().equals("ShortlistSealed") && same("shortlist", first, second);
            case "SheetTyped" -> second.kind().equals("TypedSheetConfirmed") && same("sheet", first, second);
            default -> false;
        };
    }

    private static boolean same(String name, Kept first, Kept second) {
        return first.what().path(name).equals(second.what().path(name));
    }
}
