/**
 * What anybody may read without signing in: an edition's results on lists and on a map, an entry's way, how the rules
 * decide, open data, and how to check all of it. Knows only what is announced; nothing here has a field for a judge.
 */
package id.juara.front.showcase;
