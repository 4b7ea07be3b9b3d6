/**
 * A panel's days: turns and their order, who was there, and printed sheets typed in and confirmed.
 *
 * <p>A typed sheet counts for nothing until its panelist confirms it; then it is a scoresheet like any other.
 */
package id.juara.story.panel;
