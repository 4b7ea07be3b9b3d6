/**
 * What those who present bring to a round, on pages: the side of an entry brings it, panelists and the secretary read it.
 */
package id.juara.front.material;
