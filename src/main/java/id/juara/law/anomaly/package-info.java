/**
 * What looks odd in the marks: cases for a person to look at, each with its figures; nothing is ever left out because of them.
 *
 * <p>It knows readings, the model that was fitted to them and, where told, sheets, homes and institutions; no names.
 */
package id.juara.law.anomaly;
