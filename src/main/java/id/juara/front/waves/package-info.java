/**
 * Extra readings near the line, wave by wave, as staff look at them, plan, open and close them, and as auditors read along.
 *
 * <p>Judges never see these pages: what is near the line, and what others marked, stays with staff.
 */
package id.juara.front.waves;
