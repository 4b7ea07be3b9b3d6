package id.juara.ground.spreadsheet;

/**
 * How large a file may be.
 *
 * @param bytes of the file as it came
 * @param unzippedBytes of all its parts together
 * @param parts of the workbook's package
 * @param rows below the header
 * @param columns in any row
 * @param cellLength characters of one cell
 */
public record Limits(long bytes, long unzippedBytes, int parts, int rows, int columns, int cellLength) {
    private static final long MIB = 1L << 20;

    /** For a year's submissions: some thousands of rows of long texts. */
    public static final Limits USUAL = new Limits(24 * MIB, 200 * MIB, 500, 10_000, 100, 32_767);

    /** A part that inflates to more than a hundred times its size is no honest text. */
    static final int MOST_RATIO = 100;
}
