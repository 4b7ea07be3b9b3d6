/**
 * Every way the program says no: one list of reasons, one exception, one mapper.
 *
 * <p>It knows no stage; a stage adds its reasons to the list and throws.
 */
package id.juara.ground.refusal;
