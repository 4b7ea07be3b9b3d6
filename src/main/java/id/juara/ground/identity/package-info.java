/**
 * People, their memberships, and who may enter.
 *
 * <p>A token alone grants nothing: roles live here. It knows an institution by its id alone, no submission and no round.
 */
package id.juara.ground.identity;
