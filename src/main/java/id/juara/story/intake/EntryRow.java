package id.juara.story.intake;

import id.juara.ground.spreadsheet.Table.Row;
import id.juara.story.entry.EntryForm;
import java.util.UUID;

/** A row that could be read: whose entry, of which unit, and what it says; {@code ref} is there. */
record EntryRow(Row row, UUID institution, String unit, EntryForm form) {
    Key key() {
        return new Key(institution, form.ref().orElseThrow());
    }

    /** What finds an entry again. */
    record Key(UUID institution, String ref) {}
}
