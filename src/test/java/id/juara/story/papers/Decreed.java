package id.juara.story.papers;

import static id.juara.harness.Cast.as;

import id.juara.story.shortlist.ClosedRound;
import java.nio.charset.StandardCharsets;

/** A told list that a decree made final. */
public final class Decreed {
    private static final byte[] SCAN = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private Decreed() {}

    /** By the decree KEP 19/2026 of 2 May 2026, whose signed copy is a scan without text. */
    public static ClosedRound of(ClosedRound told) {
        as(told.signatory)
                .contentType("application/pdf")
                .queryParam("number", "KEP 19/2026")
                .queryParam("date", "2026-05-02")
                .body(SCAN)
                .post(told.path() + "/decree")
                .then()
                .statusCode(200);
        return told;
    }
}
