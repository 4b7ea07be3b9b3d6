/**
 * What people are told: held back by staff or let go, shown on each reader's own page, and sent by mail.
 *
 * <p>It knows a notice by its kind and its words, and nothing of what made it.
 */
package id.juara.story.notice;
