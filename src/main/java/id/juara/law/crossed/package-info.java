/**
 * The crossed model: what a total is made of, the submission, the judge and the rest; its variances and its equations.
 *
 * <p>It knows readings (who read what, with which total) and linear algebra; what follows for a submission's figure is made in
 * {@code calibration}.
 */
package id.juara.law.crossed;
