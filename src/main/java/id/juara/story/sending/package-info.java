/**
 * What units hand in and institutions send or return, in an order and within a quota; the close; and all that was sent.
 *
 * <p>It knows nothing of screening, judges and marks.
 */
package id.juara.story.sending;
