/**
 * People, institutions with their dates and successors, memberships and invitations; who may enter.
 *
 * <p>A token alone grants nothing: roles live here. It knows no submission and no round.
 */
package id.juara.ground.identity;
