/**
 * The pages of a panel's secretary: the board of a round, dealing and its repair, judges invited and released.
 *
 * <p>It shows how many sheets came in, and no mark.
 */
package id.juara.front.secretariat;
