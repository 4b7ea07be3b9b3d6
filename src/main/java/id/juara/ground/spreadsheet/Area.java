package id.juara.ground.spreadsheet;

import org.apache.poi.ss.util.CellReference;

/**
 * A part of a sheet, as a formula names it: {@code 'Nilai'!$C$5:$G$5}.
 *
 * @param fromColumn the first is 0
 * @param fromRow as the spreadsheet counts: the first is 1
 */
public record Area(String sheet, int fromColumn, int fromRow, int toColumn, int toRow) {
    public Area {
        if (fromColumn < 0 || fromRow < 1 || toColumn < fromColumn || toRow < fromRow) {
            throw new IllegalArgumentException("an area goes down and to the right");
        }
    }

    @Override
    public String toString() {
        var first = absolute(fromColumn, fromRow);
        var last = absolute(toColumn, toRow);
        return "'" + sheet + "'!" + first + (first.equals(last) ? "" : ":" + last);
    }

    private static String absolute(int column, int row) {
        return "$" + CellReference.convertNumToColString(column) + "$" + row;
    }
}
