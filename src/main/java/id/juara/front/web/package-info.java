/**
 * The house as a visitor finds it: the home page of each role, and what must be in order before the door opens. Knows
 * every stage; no stage knows it.
 */
package id.juara.front.web;
