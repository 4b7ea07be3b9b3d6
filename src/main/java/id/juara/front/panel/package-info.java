/**
 * Panel days on pages: the secretary plans them, notes who was there and types in printed sheets; a panelist follows the order
 * and confirms what was typed.
 */
package id.juara.front.panel;
