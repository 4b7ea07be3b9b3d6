package id.juara.story.occasion;

import id.juara.ground.identity.Role;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.notice.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * A sheet that was typed in waits for its panelist, or he rejected it: then whoever types learns that it is to be typed again.
 *
 * <p>Many are typed one after the other: while one waits of which he was told, the next ones make no further notice.
 */
@ApplicationScoped
class SheetOccasion implements Occasion {
    private static final String SHEET =
            """
            select r.edition, r.code, a.judge, j.person, s.number, v.title, t.typed_by, t.state
            from typed_sheet t join assignment a on a.id = t.assignment join round r on r.id = a.round
                join round_judge j on j.id = a.judge
                join submission s on s.id = a.submission join revision v on v.id = s.revision
            where t.id = :sheet
            """;
    /** Whether another sheet of that panelist waited when this one was typed, or this one took the place of one that did. */
    private static final String TOLD_ALREADY =
            """
            select exists (
                select 1 from typed_sheet t join assignment a on a.id = t.assignment
                    join assignment b on b.judge = a.judge join typed_sheet o on o.assignment = b.id and o.id <> t.id
                where t.id = :sheet and o.typed_at < t.typed_at and (
                    o.decided_at is null or o.decided_at > t.typed_at
                    or o.assignment = t.assignment and o.state = 'replaced' and not exists (
                        select 1 from typed_sheet p where p.assignment = t.assignment
                            and p.typed_at > o.typed_at and p.typed_at < t.typed_at)))
            """;

    @Inject
    Session database;

    @Inject
    FrozenRules rules;

    @Inject
    Sides sides;

    @Inject
    Says says;

    /** A typed sheet, whose it is and what it is about. */
    private record Sheet(
            RoundRef round, UUID judge, UUID person, String number, String title, UUID typedBy, String state) {
        static Sheet of(Tuple row) {
            return new Sheet(
                    new RoundRef(row.get("edition", String.class), row.get("code", String.class)),
                    row.get("judge", UUID.class),
                    row.get("person", UUID.class),
                    row.get("number", String.class),
                    row.get("title", String.class),
                    row.get("typed_by", UUID.class),
                    row.get("state", String.class));
        }
    }

    @Override
    public Set<String> kinds() {
        return Set.of("SheetTyped", "TypedSheetRejected");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        return events.stream().flatMap(this::letters).toList();
    }

    private Stream<Letter> letters(Happened event) {
        var id = UUID.fromString(event.text("sheet"));
        var sheets = database.createNativeQuery(SHEET, Tuple.class).setParameter("sheet", id).getResultList().stream()
                .map(Sheet::of);
        return event.kind().equals("SheetTyped")
                ? sheets.filter(one -> !isDecided(one) && !isToldAlready(id))
                        .map(one -> letter(event, one, "sheet-typed", "/panel/" + one.round, Set.of(one.person)))
                : sheets.map(one -> letter(
                        event,
                        one,
                        "sheet-rejected",
                        "/secretariat/" + one.round + "/judges/" + one.judge + "/sheets",
                        typists(one)));
    }

    private static boolean isDecided(Sheet sheet) {
        return sheet.state.equals("confirmed") || sheet.state.equals("rejected");
    }

    private boolean isToldAlready(UUID sheet) {
        return database.createNativeQuery(TOLD_ALREADY, Boolean.class)
                .setParameter("sheet", sheet)
                .getSingleResult();
    }

    /** The secretaries, and whoever of staff typed it. */
    private Set<UUID> typists(Sheet sheet) {
        var all = new HashSet<>(sides.holding(Role.SECRETARY, sheet.round.edition()));
        if (sides.holding(Role.STAFF, sheet.round.edition()).contains(sheet.typedBy)) {
            all.add(sheet.typedBy);
        }
        return all;
    }

    private Letter letter(Happened event, Sheet sheet, String kind, String link, Set<UUID> readers) {
        var arguments = new Object[] {
            sheet.number + ", " + sheet.title,
            says.title(sheet.round.edition()),
            rules.round(sheet.round).title()
        };
        return new Letter(
                event.cause(),
                kind,
                sheet.round.edition(),
                event.about(),
                false,
                says.subject(kind, arguments),
                says.text(kind, arguments),
                link,
                event.at(),
                readers);
    }
}
