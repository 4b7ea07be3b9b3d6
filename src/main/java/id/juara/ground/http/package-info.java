/**
 * What every resource shares: the reader's language, versions, cursors, and requests that are sent twice.
 *
 * <p>It knows no person and no stage.
 */
package id.juara.ground.http;
