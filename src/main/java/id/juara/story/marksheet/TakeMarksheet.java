package id.juara.story.marksheet;

import static java.util.stream.Collectors.toMap;

import id.juara.ground.http.Cursor;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.CellFaults;
import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.spreadsheet.Table;
import id.juara.ground.upload.Limits;
import id.juara.ground.upload.ReadTable;
import id.juara.ground.upload.Wanted;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.judging.FlagAssignment;
import id.juara.story.judging.MyPile;
import id.juara.story.judging.SaveScoresheet;
import id.juara.story.judging.Scoresheet;
import id.juara.story.judging.ScoresheetForm;
import id.juara.story.judging.Scoresheets;
import id.juara.story.marksheet.Change.Kind;
import id.juara.story.marksheet.CompareMarksheet.Meant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A judge's workbook comes back: its sound rows are taken, the others are named by their cells and stay as they were. */
@ApplicationScoped
public class TakeMarksheet {
    private static final int WHOLE_PILE = 10_000;
    private static final Wanted META =
            new Wanted(Optional.of(MarksheetColumns.META), List.of("round", "judge"), List.of(), Limits.SMALL);

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    MyPile pile;

    @Inject
    Scoresheets scoresheets;

    @Inject
    SaveScoresheet save;

    @Inject
    FlagAssignment flag;

    /**
     * What the workbook would alter, or has altered.
     *
     * @param same how many of its rows say what is kept
     * @param changes what is sound, {@link Kind#NEWER} ones among them
     * @param taken how many changes were taken; none in a dry run
     */
    public record Taken(boolean dryRun, int rows, int same, List<Change> changes, int taken, List<Fault> faults) {
        public long count(Kind kind) {
            return changes.stream().filter(one -> one.kind() == kind).count();
        }
    }

    /**
     * Whose workbook takes it in.
     *
     * @param name as it was told in the file when it was handed out
     * @param over which of those that were kept later than the workbook he takes nevertheless
     */
    public record Asked(UUID person, String name, RoundRef ref, boolean dryRun, Set<UUID> over) {}

    /**
     * The sound rows are taken together. Refuses what is no table, another judge's or another round's workbook, and any
     * change once the round takes no marks.
     */
    @Transactional
    public Taken by(Asked asked, Path file) {
        var round = rounds.at(asked.ref());
        rounds.lockForSave(round.id);
        rounds.getEntityManager().refresh(round);
        mustBeOwn(asked, file);
        var rules = frozen.round(asked.ref());
        var columns = new MarksheetColumns(rules);
        var table = ReadTable.from(file, columns.wanted());
        var faults = new CellFaults(table);
        var items = pile.of(asked.person(), round.id, "", Cursor.of(null), WHOLE_PILE).stream()
                .collect(toMap(MyPile.Item::id, one -> one));
        var sheets = scoresheets.ofJudge(asked.person(), round.id);
        var read = new ReadMarksheet(columns, standing(items), table, faults).rows();
        var compare = new CompareMarksheet(columns, rules, table, faults);
        var all = read.stream()
                .flatMap(
                        row -> compare
                                .of(row, items.get(row.assignment()), Optional.ofNullable(sheets.get(row.assignment())))
                                .stream())
                .toList();
        var faulty = faults.list().stream().map(Fault::row).collect(Collectors.toSet());
        var sound =
                all.stream().filter(one -> !faulty.contains(one.change().row())).toList();
        var same = read.size()
                - all.size()
                - (int) read.stream()
                        .filter(row -> faulty.contains(row.row().number()))
                        .filter(row -> all.stream().noneMatch(one -> one.row() == row))
                        .count();
        if (!all.isEmpty()) {
            round.mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN, RoundState.RECONCILING);
        }
        var taken = asked.dryRun() ? 0 : take(asked, sound);
        return new Taken(
                asked.dryRun(),
                table.rows().size(),
                same,
                sound.stream().map(Meant::change).toList(),
                taken,
                faults.list());
    }

    /** The table as it was read, for giving it back. */
    Table table(RoundRef ref, Path file) {
        return ReadTable.from(file, new MarksheetColumns(frozen.round(ref)).wanted());
    }

    private int take(Asked asked, List<Meant> sound) {
        var meant = sound.stream()
                .filter(one -> one.change().kind() != Kind.NEWER
                        || asked.over().contains(one.change().assignment()))
                .toList();
        for (var one : meant) {
            var row = one.row();
            if (one.altersSheet()) {
                var form = ScoresheetForm.of(
                        row.marks(),
                        row.remark().or(() -> one.before().flatMap(Scoresheet::remark)),
                        row.note().or(() -> one.before().flatMap(Scoresheet::note)),
                        one.change().submitted());
                var seen = one.before().map(Scoresheet::version).orElse(0L);
                save.brought(asked.person(), row.assignment(), form, OptionalLong.of(seen));
            }
            row.revisit().ifPresent(revisit -> flag.by(asked.person(), row.assignment(), revisit));
        }
        return meant.size();
    }

    /** A workbook that was copied together bears no sign of whose it was: then its keys alone tell. */
    private static void mustBeOwn(Asked asked, Path file) {
        if (!ReadTable.isWorkbook(file)) {
            return;
        }
        try {
            ReadTable.from(file, META).rows().stream().findFirst().ifPresent(row -> {
                var round = row.text("round").orElse("");
                var judge = row.text("judge").orElse("");
                if (!round.equals(asked.ref().toString()) || !judge.equals(asked.name())) {
                    throw new Refusal(Reason.MARKSHEET_OF_ANOTHER, round, judge);
                }
            });
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.SHEET_MISSING && refusal.reason() != Reason.HEADERS_MISSING) {
                throw refusal;
            }
        }
    }

    private static Map<UUID, Boolean> standing(Map<UUID, MyPile.Item> pile) {
        return pile.values().stream()
                .collect(toMap(MyPile.Item::id, one -> !one.state().equals("excused")));
    }
}
