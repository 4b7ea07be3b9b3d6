/**
 * What would be otherwise if the rules, the weights or the judges were: who would go on, who would not, and what floors and
 * caps cost. All of it beside the decision, never a part of it.
 *
 * <p>It ranks as the law ranks, as often as it is asked to; it knows no day and keeps nothing.
 */
package id.juara.law.sensitivity;
