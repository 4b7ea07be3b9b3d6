/**
 * Tables that others send: read from xlsx or csv under limits, given back with their faults marked; hostile files are
 * refused here, once.
 *
 * <p>It knows no stage: which columns are wanted is said by whoever asks.
 */
package id.juara.ground.upload;
