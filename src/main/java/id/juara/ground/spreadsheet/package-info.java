/**
 * A table is a value, written to xlsx or csv; a fault is a value too, beside its cell.
 *
 * <p>It knows no stage and reads no file: what the columns mean is said by whoever asks.
 */
package id.juara.ground.spreadsheet;
