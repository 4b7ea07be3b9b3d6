/**
 * What the marks mean: strict and lenient judges told apart from good and weak submissions, and when that cannot be done.
 *
 * <p>It knows the crossed model of the readings and statistics in {@code double}; official points are made elsewhere.
 */
package id.juara.law.calibration;
