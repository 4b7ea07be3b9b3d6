package id.juara.story.intake;

import id.juara.ground.spreadsheet.CellFaults;
import id.juara.law.rules.Bilingual;
import id.juara.story.submission.Submission;
import id.juara.story.submission.SubmissionState;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which rows are new, which change an entry, and which say what is there already: found out before anything is stored. */
@ApplicationScoped
public class PlanEntries {
    /** So many entries are held in memory beside the table. */
    static final int PIECE = 250;

    @Inject
    Submissions submissions;

    /** Tells in {@code faults} which entries a row may not change. */
    EntryPlan of(String edition, List<EntryRow> rows, Offices offices, CellFaults faults) {
        var plan = new EntryPlan();
        for (var from = 0; from < rows.size(); from += PIECE) {
            var piece = rows.subList(from, Math.min(rows.size(), from + PIECE));
            var known = submissions
                    .ofRefs(
                            edition,
                            piece.stream().map(EntryRow::institution).distinct().toList(),
                            piece.stream().map(row -> row.key().ref()).toList())
                    .stream()
                    .collect(Collectors.toMap(one -> new EntryRow.Key(one.institution, one.ref), Function.identity()));
            for (var row : piece) {
                var entry = Optional.ofNullable(known.get(row.key()));
                entry.ifPresent(one -> mustBeOpenTo(one, row, offices, faults));
                plan.add(row, entry);
            }
            submissions.forget(known.values());
        }
        return plan;
    }

    private static void mustBeOpenTo(Submission entry, EntryRow row, Offices offices, CellFaults faults) {
        if (entry.state == SubmissionState.WITHDRAWN) {
            faults.add(
                    row.row(),
                    EntryColumns.REF,
                    new Bilingual(
                            "entri ini sudah ditarik; pakai ref lain", "this entry was withdrawn; take another ref"));
        }
        if (offices.named(entry.institution, row.unit())
                .filter(unit -> unit.id.equals(entry.unit))
                .isEmpty()) {
            faults.add(
                    row.row(),
                    EntryColumns.UNIT,
                    new Bilingual(
                            "unit entri yang sudah ada tidak dapat diganti",
                            "the unit of an entry that is there cannot be changed"));
        }
    }
}
