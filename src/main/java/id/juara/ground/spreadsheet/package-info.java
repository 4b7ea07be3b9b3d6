/**
 * A table is a value, read from and written to xlsx or csv; hostile files are refused here, once.
 *
 * <p>It knows no stage: what the columns mean is said by whoever asks.
 */
package id.juara.ground.spreadsheet;
