/**
 * A dress rehearsal: a made-up season, driven through the public REST API as any client would.
 * It knows nothing of the server's inside; the truth about its entries never leaves it but in its own report.
 */
package id.juara.front.rehearsal;
