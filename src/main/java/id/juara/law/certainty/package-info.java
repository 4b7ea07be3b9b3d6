/**
 * How sure the line is: who surely belongs above it, who surely does not, and where more readings would tell most.
 *
 * <p>It is given estimates with their errors, a number of seats and a seed; it knows no rules and draws no lots.
 */
package id.juara.law.certainty;
