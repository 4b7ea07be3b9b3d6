/**
 * {@code mvn -Ptry package}: the packaged server with its neighbours on this machine, and a season played through it.
 * Belongs to no stage; sees the product from outside only.
 */
package id.juara.trial;
