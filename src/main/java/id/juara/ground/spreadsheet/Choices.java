package id.juara.ground.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Drop-down lists. A short one stands in the rule itself, which takes 255 characters and parts them by commas; a longer one
 * stands in a hidden sheet, one list to a column.
 */
final class Choices {
    private static final String SHEET = "_pilihan";
    private static final int LONGEST = 255;

    private final SXSSFWorkbook workbook;
    private final Set<Set<String>> longer = new LinkedHashSet<>();

    Choices(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    DataValidationConstraint rule(Set<String> choices, DataValidationHelper rules) {
        if (String.join(",", choices).length() <= LONGEST
                && choices.stream().noneMatch(one -> one.matches(".*[,\"].*"))) {
            return rules.createExplicitListConstraint(choices.toArray(String[]::new));
        }
        longer.add(choices);
        var column = List.copyOf(longer).indexOf(choices);
        return rules.createFormulaListConstraint(new Area(SHEET, column, 1, column, choices.size()).toString());
    }

    /** Writes the hidden sheet, where there are long lists. */
    void write() {
        if (longer.isEmpty()) {
            return;
        }
        var sheet = workbook.createSheet(SHEET);
        var lists = longer.stream().map(ArrayList::new).toList();
        var longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (var at = 0; at < longest; at++) {
            var row = sheet.createRow(at);
            for (var column = 0; column < lists.size(); column++) {
                if (at < lists.get(column).size()) {
                    row.createCell(column)
                            .setCellValue(PlainText.forSheet(lists.get(column).get(at)));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
}
