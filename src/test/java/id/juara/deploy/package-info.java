/** What is shipped for an installation, tried as an installation would use it. */
package id.juara.deploy;
