package id.juara.story.screening;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Rules;
import id.juara.story.competition.FrozenRules;
import id.juara.story.finding.EditionScreenings;
import id.juara.story.finding.Finding;
import id.juara.story.finding.Findings;
import id.juara.story.finding.ScreeningOutcome;
import id.juara.story.screening.ScreeningPages.Found;
import id.juara.story.screening.ScreeningPages.Row;
import id.juara.story.submission.ShowSubmission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the screening found, for those who screen and, once it is closed, for each entrant. */
@ApplicationScoped
public class ShowScreening {
    private static final String PAGE =
            """
            select sc.submission, s.number, r.title, i.code, i.name, sc.outcome
            from screening sc join submission s on s.id = sc.submission join revision r on r.id = sc.revision
                join institution i on i.id = s.institution
            where sc.edition = ?1 and (?2 = '' or sc.outcome = ?2) and sc.submission > ?3
            order by sc.submission limit ?4
            """;

    @Inject
    Caller caller;

    @Inject
    EntityManager database;

    @Inject
    Findings findings;

    @Inject
    EditionScreenings screenings;

    @Inject
    ShowSubmission submissions;

    @Inject
    FrozenRules frozen;

    /** One page by submission, with everything found; two queries. */
    @Transactional
    public Page<Row> page(String edition, Optional<ScreeningOutcome> outcome, Cursor from, int limit) {
        var rules = frozen.of(edition);
        var rows = rows(edition, outcome, from, limit + 1);
        var ids = rows.stream().map(row -> (UUID) row[0]).toList();
        var found = findings.of(ids).stream().collect(Collectors.groupingBy(one -> one.submission));
        var told = rows.stream()
                .map(row -> new Row(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        new ScreeningPages.InstitutionName((String) row[3], (String) row[4]),
                        ScreeningOutcome.of((String) row[5]),
                        found.getOrDefault((UUID) row[0], List.of()).stream()
                                .map(one -> told(one, rules, true))
                                .toList()))
                .toList();
        return Page.of(told, limit, Row::submission);
    }

    /** All entries turned down, by number. */
    @Transactional
    public List<Row> failed(String edition) {
        var failed = new ArrayList<Row>();
        var from = Optional.of(Cursor.of(null));
        while (from.isPresent()) {
            var page = page(edition, Optional.of(ScreeningOutcome.FAILED), from.get(), Cursor.MOST);
            failed.addAll(page.items());
            from = page.next();
        }
        failed.sort(Comparator.comparing(Row::number));
        return failed;
    }

    /** The result of one entry; its own side reads it once the screening is closed, and then without notes. */
    @Transactional
    public ScreeningPages.Own own(UUID submission) {
        var edition = submissions.whole(submission).edition();
        var screens = caller.is(Role.STAFF) || caller.is(Role.AUDITOR);
        if (!screens && !screenings.isClosed(edition)) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        var rules = frozen.of(edition);
        var found = findings.of(List.of(submission)).stream()
                .filter(one -> screens || one.state.turnsDown())
                .map(one -> told(one, rules, screens))
                .toList();
        return new ScreeningPages.Own(submission, outcome(submission), found);
    }

    private ScreeningOutcome outcome(UUID submission) {
        var found = database.createNativeQuery("select outcome from screening where submission = ?1", String.class)
                .setParameter(1, submission)
                .getResultList();
        if (found.isEmpty()) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        return ScreeningOutcome.of((String) found.get(0));
    }

    @SuppressWarnings("unchecked") // rows of an untyped native query
    private List<Object[]> rows(String edition, Optional<ScreeningOutcome> outcome, Cursor from, int most) {
        return database.createNativeQuery(PAGE, Object[].class)
                .setParameter(1, edition)
                .setParameter(2, outcome.map(ScreeningOutcome::word).orElse(""))
                .setParameter(3, from.afterId())
                .setParameter(4, most)
                .getResultList();
    }

    private static Found told(Finding finding, Rules rules, boolean screens) {
        return new Found(
                finding.id,
                finding.condition,
                finding.state,
                ConditionWords.of(rules, finding.condition),
                Optional.ofNullable(finding.reason).map(ShowScreening::reason),
                Optional.ofNullable(finding.note).filter(any -> screens),
                Optional.ofNullable(finding.decidedAt));
    }

    /** A word of the clerks' list in both languages, or what staff wrote, as they wrote it. */
    private static Bilingual reason(String kept) {
        return Arrays.stream(ScreeningReason.values())
                .filter(one -> one.word().equals(kept))
                .findFirst()
                .map(ScreeningReason::says)
                .orElseGet(() -> new Bilingual(kept, kept));
    }
}
