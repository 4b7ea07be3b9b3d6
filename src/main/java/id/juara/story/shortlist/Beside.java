package id.juara.story.shortlist;

import id.juara.ground.spreadsheet.Book.Column;
import id.juara.law.rules.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Columns that a later stage puts beside the official points in the ranking that staff take to a meeting. */
public interface Beside {

    /** For that ranking, in that language; called once for a workbook. */
    Columns of(RankedRound ranked, Language language);

    /** @param cells values by submission, as many as there are columns; a submission that is not there has blanks */
    record Columns(List<Column> columns, Map<String, List<Object>> cells) {
        public Columns {
            columns = List.copyOf(columns);
            cells = Map.copyOf(cells);
        }

        List<Object> of(String submission) {
            return cells.getOrDefault(submission, Collections.nCopies(columns.size(), null));
        }
    }
}
