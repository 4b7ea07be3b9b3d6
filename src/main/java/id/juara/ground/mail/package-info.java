/**
 * Mail to one person at a time: the installation's mail server, and where each person wants to be written to.
 *
 * <p>It knows no notice, and nothing of what a message says.
 */
package id.juara.ground.mail;
