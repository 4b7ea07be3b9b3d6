/**
 * How far judges agree: the usual coefficients, and areas under the usual curves.
 *
 * <p>It is given tables of marks and knows nothing of who gave them; what cannot be told is said to be undefined, with the reason.
 */
package id.juara.law.reliability;
