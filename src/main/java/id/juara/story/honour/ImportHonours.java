package id.juara.story.honour;

import id.juara.ground.http.SentFile;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.CellFaults;
import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.upload.GiveBack;
import id.juara.ground.upload.ReadTable;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.Editions;
import id.juara.story.intake.Imported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The register of former winners and finalists grows by a list of an earlier year; all rows or none. */
@ApplicationScoped
public class ImportHonours {
    @Inject
    Editions editions;

    @Inject
    Honours honours;

    @Inject
    Ledger ledger;

    /** Refuses what is no table; faults in cells are told in the answer. */
    @Transactional
    public Imported by(String edition, SentFile file, boolean dryRun) {
        editions.of(edition);
        var table = ReadTable.from(file.path(), HonourRow.WANTED);
        var cells = new CellFaults(table);
        var rows = new LinkedHashMap<HonourRow.Key, HonourRow>();
        table.rows().forEach(row -> HonourRow.of(row, table.sheet(), cells).ifPresent(one -> {
            if (rows.putIfAbsent(one.key(), one) != null) {
                cells.add(row, "title", new Bilingual("sudah ada pada baris lain", "stands in another row already"));
            }
        }));
        var faults = cells.list();
        var known = known(rows);
        var fresh = rows.values().stream()
                .filter(row -> !known.containsKey(row.key()))
                .toList();
        var changed = rows.values().stream()
                .filter(row -> known.containsKey(row.key()) && !row.says(known.get(row.key())))
                .toList();
        var same = rows.size() - fresh.size() - changed.size();
        var imported =
                new Imported(dryRun, file.sha256(), table.rows().size(), fresh.size(), changed.size(), same, 0, faults);
        if (!dryRun && imported.sound()) {
            honours.persist(fresh.stream().map(HonourRow::honour));
            changed.forEach(row -> row.write(known.get(row.key())));
            ledger.record(new HonourEvents.HonoursImported(
                    "edition/" + edition, file.sha256(), imported.rows(), fresh.size(), changed.size(), same));
        }
        return imported;
    }

    /** The same file with what is wrong in it, beside each row. */
    public void giveBack(OutputStream out, SentFile file, List<Fault> faults) {
        GiveBack.to(out, file.path(), ReadTable.from(file.path(), HonourRow.WANTED), faults);
    }

    /** The empty workbook. */
    public static Book template() {
        return HonourRow.template();
    }

    private Map<HonourRow.Key, Honour> known(Map<HonourRow.Key, HonourRow> rows) {
        var years = rows.keySet().stream().map(HonourRow.Key::year).collect(Collectors.toSet());
        var known = new HashMap<HonourRow.Key, Honour>();
        honours.list("year in ?1 and not rehearsal", years).forEach(one -> known.put(HonourRow.Key.of(one), one));
        return known;
    }
}
