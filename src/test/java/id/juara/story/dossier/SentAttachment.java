package id.juara.story.dossier;

import id.juara.law.proof.Digest;
import id.juara.story.assignment.SampleRound;
import id.juara.story.attachment.Vault;
import id.juara.story.entry.Entry;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A file in the sent text of a sample round's first entry, as the stages before would have left it. */
public final class SentAttachment {
    private SentAttachment() {}

    public static void to(SampleRound round, String name, byte[] file) throws IOException {
        var sha256 = Digest.of(file);
        var path = Files.createTempFile("letter", ".pdf");
        Files.write(path, file);
        Arc.container().instance(Vault.class).get().keep(sha256, path);
        Files.delete(path);
        var submission = round.submissions.get(0);
        SampleRound.change(
                """
                insert into attachment (id, owner, document, name, media_type, bytes, sha256, added_by)
                select ?, ?, 'letter', ?, 'application/pdf', ?, ?, made_by from submission where id = ?
                """,
                UUID.randomUUID(),
                submission,
                name,
                (long) file.length,
                sha256.bytes(),
                submission);
        var entry = new Entry(
                round.edition,
                round.edition + "-1000",
                "Dinas",
                "umum",
                Optional.empty(),
                "Inovasi 0",
                Optional.empty(),
                List.of(),
                Map.of("summary", "Dikirim"),
                List.of(new Entry.File("letter", name, file.length, sha256.hex())));
        SampleRound.change(
                "update revision set content = ?, sha256 = ? where submission = ?",
                entry.bytes(),
                Digest.of(entry.bytes()).bytes(),
                submission);
    }
}
