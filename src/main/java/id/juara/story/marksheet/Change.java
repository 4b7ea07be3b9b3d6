package id.juara.story.marksheet;

import id.juara.law.rules.Bilingual;
import java.util.List;
import java.util.UUID;

/**
 * What a row of a judge's workbook would alter.
 *
 * @param row as a person counts
 * @param submitted whether the sheet was submitted already: it is then submitted again
 */
public record Change(
        UUID assignment, String number, String title, int row, Kind kind, boolean submitted, List<Field> fields) {

    /** How the row stands to what is kept. */
    public enum Kind {
        NEW,
        CHANGED,
        /** kept later than the workbook was handed out: taken only where the judge says so for this row */
        NEWER
    }

    /**
     * One field, old and new; blank where there is nothing.
     *
     * @param cell its address, {@code F17}
     */
    public record Field(Bilingual title, String cell, String was, String now) {}
}
