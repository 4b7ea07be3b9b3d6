package id.juara.front.writing;

import id.juara.ground.paper.Qr;
import id.juara.story.submission.SubmissionPages.SentReceipt;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/**
 * An address on paper: to be scanned, and short to be typed.
 *
 * @param qr a {@code data:} address of the picture
 * @param place host and path alone
 */
public record ToScan(String address, String qr, String place) {

    /** Where anybody sees that this receipt stands in the ledger. */
    static ToScan receipt(UriInfo here, SentReceipt receipt) {
        return of(here.getBaseUriBuilder().path("verify").queryParam("hash", receipt.leaf()));
    }

    /** The list on which a round was announced. */
    static ToScan list(UriInfo here, String edition, String round) {
        return of(here.getBaseUriBuilder().path("results").path(edition).path(round));
    }

    private static ToScan of(UriBuilder address) {
        var whole = address.build();
        return new ToScan(whole.toString(), Qr.of(whole.toString()), whole.getAuthority() + whole.getPath());
    }
}
