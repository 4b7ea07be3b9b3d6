package id.juara.ground.upload;

/**
 * How large a file may be.
 *
 * @param bytes of the file as it came
 * @param unzippedBytes of all its parts together; also the most characters that the kept cells may say together
 * @param parts of the workbook's package
 * @param rows below the header
 * @param columns in any row
 * @param cellLength characters of one cell
 * @param ratio how many times its packed size a large part may unpack to
 */
public record Limits(long bytes, long unzippedBytes, int parts, int rows, int columns, int cellLength, int ratio) {
    private static final long MIB = 1L << 20;

    /** For a year's submissions: some thousands of rows of long texts. */
    public static final Limits USUAL = new Limits(12 * MIB, 64 * MIB, 500, 10_000, 100, 32_767, 250);

    /** For what one person fills in: a judge's marks, an institution's people. */
    public static final Limits SMALL = new Limits(4 * MIB, 40 * MIB, 200, 2_000, 60, 32_767, 250);

    /** Deflate packs a few honest repeated lines as densely as a bomb; only a part beyond this size is held to the ratio. */
    static final long ANY_RATIO = 4 * MIB;

    /** How many different texts a workbook may hold. */
    int texts() {
        return rows * columns;
    }
}
