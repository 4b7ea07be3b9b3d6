package id.juara.story.intake;

import id.juara.ground.http.SentFile;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.Institution;
import id.juara.ground.institution.Institutions;
import id.juara.ground.institution.Unit;
import id.juara.ground.institution.Units;
import id.juara.ground.jobs.Progress;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.CellFaults;
import id.juara.ground.spreadsheet.Table;
import id.juara.ground.upload.ReadTable;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.sending.DispatchMany;
import id.juara.story.submission.SendingWindow;
import id.juara.story.submission.Submission;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Many entries come in as a table: an institution's own, or a whole year by staff. All or nothing; {@code ref} finds an
 * entry again, so that the same table twice changes nothing. A few statements, however many rows.
 */
@ApplicationScoped
public class ImportEntries {
    @Inject
    Caller caller;

    @Inject
    Editions editions;

    @Inject
    Institutions institutions;

    @Inject
    Units units;

    @Inject
    PlanEntries planEntries;

    @Inject
    SendingWindow window;

    @Inject
    ImportTables tables;

    @Inject
    Submissions submissions;

    @Inject
    DispatchMany dispatch;

    @Inject
    Ledger ledger;

    /**
     * How it is to be done.
     *
     * @param sent whether staff mark the entries as sent
     * @param provenance where they come from
     */
    public record Asked(boolean dryRun, boolean sent, Optional<String> provenance) {}

    /**
     * Refuses what is no table, what lies outside the window, and a sending by anybody but staff. Counts each row when it
     * is read and, unless it is a dry run, once more when it is stored.
     */
    @Transactional
    public Imported by(String edition, SentFile file, Asked asked, Progress progress) {
        mustBeTime(edition, asked);
        return of(edition, table(edition, file), file.sha256(), asked, progress);
    }

    /** Refuses a sending by anybody but staff, and what lies outside the window. */
    void mustBeTime(String edition, Asked asked) {
        if (asked.sent() && !caller.is(Role.STAFF)) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        moment(editions.announced(edition).id, asked);
    }

    /** The table in that file. Refuses what is none, or not this one. */
    Table table(String edition, SentFile file) {
        return ReadTable.from(file.path(), columns(edition).wanted());
    }

    /**
     * After {@link #mustBeTime}, which it asks again once it holds the locks. Faults in cells are told in the answer.
     *
     * @param sha256 of the file as it came
     */
    @Transactional
    Imported of(String edition, Table table, String sha256, Asked asked, Progress progress) {
        window.lockForSaving(edition);
        oneAtATime(edition, caller.is(Role.STAFF));
        var moment = moment(edition, asked);
        var total = table.rows().size();
        progress.of(asked.dryRun() ? total : 2L * total);
        var cells = new CellFaults(table);
        var senders = senders(caller.is(Role.STAFF), editions.announced(edition));
        var rows = new ReadEntries(columns(edition), senders, cells).of(table, progress);
        var offices =
                offices(rows.stream().map(EntryRow::institution).distinct().toList());
        var plan = planEntries.of(edition, rows, offices, cells);
        var faults = cells.list();
        var sent = 0;
        if (faults.isEmpty() && asked.dryRun()) {
            sent = wouldSend(plan, asked.sent());
        } else if (faults.isEmpty()) {
            var act = new Act(edition, moment, asked.provenance().orElse("import " + sha256), asked.sent());
            var stored = 0;
            for (var piece : plan.pieces(PlanEntries.PIECE)) {
                sent += carryOut(act, piece, senders, offices);
                stored += piece.rows();
                progress.done((long) total + stored);
            }
        }
        var imported = new Imported(
                asked.dryRun(), sha256, total, plan.added.size(), plan.changed.size(), plan.same.size(), sent, faults);
        if (!asked.dryRun() && imported.sound()) {
            tell(edition, imported, asked.provenance().orElse(""));
        }
        return imported;
    }

    private EntryColumns columns(String edition) {
        return new EntryColumns(editions.rules(edition), caller.is(Role.STAFF));
    }

    private Instant moment(String edition, Asked asked) {
        return asked.sent() ? window.mustTakeSendings(edition) : window.mustTakeDrafts(edition);
    }

    private record Act(String edition, Instant moment, String provenance, boolean sent) {}

    /** Staff import alone; institutions beside each other, each one table after the other. */
    private void oneAtATime(String edition, boolean staff) {
        var whole = "import/" + edition;
        if (staff) {
            tables.waitFor("", whole);
            return;
        }
        tables.waitFor("_shared", whole);
        caller.institutions(Role.LOCAL_ADMIN).stream().sorted().forEach(own -> tables.waitFor("", whole + "/" + own));
    }

    /** The institutions for which rows may be: any that exists at the opening for staff, else the caller's own. */
    private Map<String, Institution> senders(boolean staff, Edition year) {
        var day = LocalDate.ofInstant(
                year.opens, editions.rules(year.id).calendar().zone());
        var own = caller.institutions(Role.LOCAL_ADMIN);
        return institutions.listAll().stream()
                .filter(one -> staff ? exists(one, day) : own.contains(one.id))
                .collect(Collectors.toMap(one -> one.code, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static boolean exists(Institution institution, LocalDate day) {
        return (institution.validFrom == null || !day.isBefore(institution.validFrom))
                && (institution.validUntil == null || day.isBefore(institution.validUntil));
    }

    private Offices offices(List<UUID> of) {
        var offices = new Offices(new HashMap<>());
        units.list("institution in ?1", of).forEach(offices::add);
        return offices;
    }

    private static int wouldSend(EntryPlan plan, boolean sent) {
        return sent
                ? plan.added.size()
                        + plan.changed.size()
                        + (int) plan.same.stream().filter(one -> !one.counts()).count()
                : 0;
    }

    private int carryOut(Act act, EntryPlan plan, Map<String, Institution> senders, Offices offices) {
        var known = submissions.ofIds(plan.known(act.sent)).stream()
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
        plan.changed.forEach(
                change -> known.get(change.entry()).write(change.row().form(), act.moment));
        var made = plan.added.stream().map(row -> entry(act, row, offices)).toList();
        var sent = 0;
        if (act.sent) {
            var all = new ArrayList<Submission>();
            plan.known(true).forEach(id -> all.add(known.get(id)));
            all.addAll(made);
            sent = send(act, all, senders, offices);
        }
        submissions.insert(made);
        submissions.flush();
        submissions.forget(known.values());
        return sent;
    }

    private int send(Act act, List<Submission> entries, Map<String, Institution> senders, Offices offices) {
        var codes = senders.values().stream().collect(Collectors.toMap(one -> one.id, one -> one.code));
        var unsent = dispatch.unsent(entries, codes, offices.names());
        dispatch.send(unsent, act.moment, caller.person());
        return unsent.size();
    }

    private Submission entry(Act act, EntryRow row, Offices offices) {
        var unit = offices.named(row.institution(), row.unit()).orElseGet(() -> {
            var founded = new Unit(row.institution(), row.unit());
            units.persist(founded);
            offices.add(founded);
            return founded;
        });
        var entry = new Submission(act.edition, row.institution(), unit.id, caller.person());
        entry.write(row.form(), act.moment);
        entry.provenance = act.provenance;
        entry.invited = act.sent; // the ministry that marks it as sent lets it in
        return entry;
    }

    private void tell(String edition, Imported imported, String provenance) {
        ledger.record(new IntakeEvents.EntriesImported(
                "edition/" + edition,
                imported.sha256(),
                provenance,
                imported.rows(),
                imported.added(),
                imported.changed(),
                imported.same(),
                imported.sent()));
    }
}
