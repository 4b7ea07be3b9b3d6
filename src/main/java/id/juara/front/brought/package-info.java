/**
 * A table that somebody brings to a page: it is looked at, its faults are told by cell and given back, and only then taken.
 *
 * <p>It knows no table's meaning; the use case that reads it does.
 */
package id.juara.front.brought;
