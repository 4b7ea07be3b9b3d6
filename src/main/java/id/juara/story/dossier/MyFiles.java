package id.juara.story.dossier;

import id.juara.ground.paper.Picture;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.story.attachment.Attachment;
import id.juara.story.attachment.Attachments;
import id.juara.story.attachment.Download;
import id.juara.story.attachment.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.UUID;

/** The files of the sent texts that a judge has to read: as pictures of their pages, or to be saved. */
@ApplicationScoped
public class MyFiles {
    private static final int MOST_PAGES = 60;

    @Inject
    MyEntries entries;

    @Inject
    Attachments attachments;

    @Inject
    Vault vault;

    @Inject
    Download download;

    /**
     * The file itself, always to be saved.
     *
     * @param at its place among the files of the sent text, from 0
     */
    @Transactional
    public Response download(UUID person, UUID assignment, int at) {
        return download.of(file(person, assignment, at));
    }

    /** How many of its pages can be drawn: 0 where it is no PDF and no picture. */
    @Transactional
    public int pages(UUID person, UUID assignment, int at) {
        return Math.min(MOST_PAGES, Picture.pages(bytes(file(person, assignment, at))));
    }

    /** A page as PNG, from 0. Refuses what cannot be drawn. */
    @Transactional
    public byte[] page(UUID person, UUID assignment, int at, int page) {
        var bytes = bytes(file(person, assignment, at));
        if (page < 0 || page >= Math.min(MOST_PAGES, Picture.pages(bytes))) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        return Picture.of(bytes, page);
    }

    private Attachment file(UUID person, UUID assignment, int at) {
        var sent = entries.one(person, assignment);
        var named = sent.entry().path("attachments").path(at);
        if (named.isMissingNode()) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        return attachments
                .of(
                        sent.submission(),
                        named.path("document").asText(),
                        named.path("name").asText(),
                        HexFormat.of().parseHex(named.path("sha256").asText()))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    private byte[] bytes(Attachment file) {
        try (var content = vault.open(new Digest(file.sha256))) {
            return content.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
