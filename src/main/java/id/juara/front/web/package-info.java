/**
 * The house as a visitor finds it: how one gets in, what each finds there, and what must be in order before the door
 * opens. Knows every stage; no stage knows it.
 */
package id.juara.front.web;
