/**
 * Pages of notices: everybody's own, and the outbox that staff read and hold.
 *
 * <p>It decides nothing: what may be seen and done is asked of the stages.
 */
package id.juara.front.notice;
