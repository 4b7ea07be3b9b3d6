/**
 * The pages on which an entry is written, checked, handed in and followed, by its unit and its institution's local admin.
 *
 * <p>It decides nothing: every act is a use case that the API calls too.
 */
package id.juara.front.writing;
