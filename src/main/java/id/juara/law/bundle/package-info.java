/**
 * A judged round as files that anybody can check, and the zip that holds those of an edition.
 *
 * <p>It knows no judge, only pseudonyms; no database and no server.
 */
package id.juara.law.bundle;
