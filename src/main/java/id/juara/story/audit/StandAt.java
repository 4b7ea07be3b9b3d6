package id.juara.story.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;

/** How an edition stood at a moment: its calendar, what had been sent, how far each round was, the ledger's head. */
@ApplicationScoped
public class StandAt {
    /** The calendar as it was before the first amendment that was signed later; the rules as they were last written by then. */
    private static final String EDITION =
            """
            select coalesce(a.old_opens, d.opens) as opens, coalesce(a.old_closes, d.closes) as closes,
                   coalesce((select coalesce(x.what ->> 'newSha256', x.what ->> 'rulesSha256') from (
                        select e.id, cast(convert_from(e.bytes, 'UTF8') as jsonb) -> 'what' as what from event e
                        where e.about = 'edition/' || d.id and e.kind in ('EditionCreated', 'RulesReplaced')
                            and e.at <= :at and e.bytes is not null) x
                        order by x.id desc limit 1), encode(d.rules_sha256, 'hex')) as rules,
                   case when d.opened_at is null or d.opened_at > :at then 'draft'
                        when d.closed_at is null or d.closed_at > :at then 'open' else 'closed' end as state,
                   (select count(*) from submission s where s.edition = d.id and s.made_at <= :at) as begun,
                   (select count(*) from submission s where s.edition = d.id and exists (
                        select 1 from revision v where v.submission = s.id and v.sent_at <= :at)
                        and not exists (select 1 from event e where e.about = 'submission/' || s.id
                            and e.kind = 'SubmissionWithdrawn' and e.at <= :at)) as sent
            from edition d left join lateral (
                select * from amendment m where m.edition = d.id and m.approved_at > :at order by m.approved_at limit 1) a
                on true
            where d.id = :edition
            """;

    private static final String ROUNDS =
            """
            select r.code, r.opened_at, r.reconciling_at, r.closed_at, l.proposed_at, l.sealed_at,
                   p.approved_at, p.announced_at, p.decreed_at,
                   (select count(*) from assignment a where a.round = r.id and a.made_at <= :at
                        and (a.excused_at is null or a.excused_at > :at)) as readings,
                   (select count(*) from assignment a where a.round = r.id and exists (
                        select 1 from event e where e.about = 'assignment/' || a.id
                            and e.kind = 'ScoresheetSubmitted' and e.at <= :at)) as sheets
            from round r
            left join lateral (
                select * from shortlist s where s.round = r.id and s.proposed_at <= :at and not exists (
                    select 1 from event e where e.about = 'round/' || r.edition || '/' || r.code
                        and e.kind = 'ShortlistWithdrawn' and e.at <= :at and e.at > s.proposed_at)
                order by s.proposed_at desc limit 1) l on true
            left join publication p on p.shortlist = l.id
            where r.edition = :edition order by r.position
            """;

    private static final String HEAD =
            "select size, root, at from tree_head where at <= :at order by size desc limit 1";

    @Inject
    Session database;

    /**
     * An edition at that moment.
     *
     * @param state {@code draft}, {@code open} or {@code closed}
     * @param rulesSha256 of the rules that held then
     * @param begun how many entries were begun, {@code sent} how many had reached the ministry and were not withdrawn
     * @param head the last that was kept by then; absent (null) before the first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stood(
            String edition,
            Instant at,
            String state,
            Instant opens,
            Instant closes,
            String rulesSha256,
            long begun,
            long sent,
            List<OfRound> rounds,
            Head head) {}

    /**
     * A round at that moment.
     *
     * @param state {@code waiting}, {@code open}, {@code reconciling}, {@code closed}, {@code proposed}, {@code sealed},
     *     {@code approved}, {@code told} or {@code decreed}
     * @param since when it came to that state; absent (null) while it waits
     * @param readings dealt and not excused, {@code sheets} handed in
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfRound(String round, String state, Instant since, long readings, long sheets) {}

    public record Head(long size, String root, Instant at) {}

    private record Step(String state, Instant at) {}

    /** Refuses an edition that is not there. */
    @Transactional
    public Stood of(String edition, Instant at) {
        var row = database.createNativeQuery(EDITION, Tuple.class)
                .setParameter("edition", edition)
                .setParameter("at", at)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        return new Stood(
                edition,
                at,
                row.get("state", String.class),
                row.get("opens", Instant.class),
                row.get("closes", Instant.class),
                row.get("rules", String.class),
                row.get("begun", Long.class),
                row.get("sent", Long.class),
                rounds(edition, at),
                head(at));
    }

    private List<OfRound> rounds(String edition, Instant at) {
        return database.createNativeQuery(ROUNDS, Tuple.class)
                .setParameter("edition", edition)
                .setParameter("at", at)
                .getResultStream()
                .map(row -> round(row, at))
                .toList();
    }

    private static OfRound round(Tuple row, Instant at) {
        var last = Stream.of(
                        step(row, "open", "opened_at"),
                        step(row, "reconciling", "reconciling_at"),
                        step(row, "closed", "closed_at"),
                        step(row, "proposed", "proposed_at"),
                        step(row, "sealed", "sealed_at"),
                        step(row, "approved", "approved_at"),
                        told(row),
                        step(row, "decreed", "decreed_at"))
                .filter(one -> one.at() != null && !one.at().isAfter(at))
                .reduce((first, second) -> second)
                .orElse(new Step("waiting", null));
        return new OfRound(
                row.get("code", String.class),
                last.state(),
                last.at(),
                row.get("readings", Long.class),
                row.get("sheets", Long.class));
    }

    private static Step step(Tuple row, String state, String column) {
        return new Step(state, row.get(column, Instant.class));
    }

    /** An hour that nobody has signed tells nothing. */
    private static Step told(Tuple row) {
        return new Step(
                "told", row.get("approved_at", Instant.class) == null ? null : row.get("announced_at", Instant.class));
    }

    private Head head(Instant at) {
        return database.createNativeQuery(HEAD, Tuple.class)
                .setParameter("at", at)
                .getResultStream()
                .findFirst()
                .map(row -> new Head(
                        row.get("size", Long.class),
                        HexFormat.of().formatHex(row.get("root", byte[].class)),
                        row.get("at", Instant.class)))
                .orElse(null);
    }
}
