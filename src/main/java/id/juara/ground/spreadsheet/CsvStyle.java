package id.juara.ground.spreadsheet;

/**
 * How a csv is written.
 *
 * @param separator between the columns
 * @param told whether the first line says {@code sep=;}, which Excel obeys, but then takes the letters for an old office's
 * @param marked whether the text begins with a byte-order mark, by which Excel knows it for UTF-8
 * @param decimal the point or comma of decimals
 */
public record CsvStyle(char separator, boolean told, boolean marked, char decimal) {
    /** For programs: comma, decimals with a point, nothing before the header. */
    public static final CsvStyle OPEN_DATA = new CsvStyle(',', false, false, '.');

    /** For a double click in an Indonesian Excel: semicolon, decimals with a comma. */
    public static final CsvStyle INDONESIAN = new CsvStyle(';', false, true, ',');

    public CsvStyle {
        if (separator == decimal) {
            throw new IllegalArgumentException("a separator is no decimal point");
        }
    }
}
