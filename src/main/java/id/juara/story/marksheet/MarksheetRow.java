package id.juara.story.marksheet;

import id.juara.ground.spreadsheet.Table.Row;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/**
 * A row of a judge's workbook, as far as it could be read.
 *
 * @param version of the sheet when the workbook was handed out, 0 where there was none
 * @param remark absent where the workbook has no such column any more; so too the note and the flag
 */
record MarksheetRow(
        Row row,
        UUID assignment,
        long version,
        SortedMap<String, BigDecimal> marks,
        Optional<String> remark,
        Optional<String> note,
        Optional<Boolean> revisit) {}
