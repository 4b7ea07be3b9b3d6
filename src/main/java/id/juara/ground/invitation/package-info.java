/**
 * How people get in: an invitation is a link or a code on paper, used once, ending on a date; renewed, withdrawn, and
 * handed over to a successor by whoever may invite.
 *
 * <p>It knows no submission and no round; an edition is a name to it.
 */
package id.juara.ground.invitation;
