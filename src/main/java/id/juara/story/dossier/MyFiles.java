package id.juara.story.dossier;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.attachment.Attachment;
import id.juara.story.attachment.Attachments;
import id.juara.story.attachment.Download;
import id.juara.story.attachment.DrawFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.UUID;

/** The files of the sent texts that a judge has to read: as pictures of their pages, or to be saved. */
@ApplicationScoped
public class MyFiles {
    @Inject
    MyEntries entries;

    @Inject
    Attachments attachments;

    @Inject
    DrawFile draw;

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
        return draw.pages(file(person, assignment, at));
    }

    /** A page as PNG, from 0. Refuses what cannot be drawn. */
    @Transactional
    public byte[] page(UUID person, UUID assignment, int at, int page) {
        return draw.page(file(person, assignment, at), page);
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
}
