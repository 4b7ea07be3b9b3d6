package id.juara.story.attachment;

import id.juara.ground.paper.Picture;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The pages of a file as pictures, so that the file itself is opened in nobody's browser. */
@ApplicationScoped
public class DrawFile {
    private static final int MOST_PAGES = 60;

    @Inject
    Vault vault;

    /** How many of its pages can be drawn: 0 where it is no PDF and no picture. */
    public int pages(Attachment file) {
        return pages(bytes(file));
    }

    /** A page as PNG, from 0. Refuses what cannot be drawn. */
    public byte[] page(Attachment file, int page) {
        var bytes = bytes(file);
        if (page < 0 || page >= pages(bytes)) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        return Picture.of(bytes, page);
    }

    private static int pages(byte[] bytes) {
        return Math.min(MOST_PAGES, Picture.pages(bytes));
    }

    private byte[] bytes(Attachment file) {
        try (var content = vault.open(new Digest(file.sha256))) {
            return content.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
