package id.juara.story.marksheet;

import id.juara.ground.http.InTurn;
import id.juara.ground.http.SentFile;
import id.juara.ground.upload.GiveBack;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.marksheet.TakeMarksheet.Asked;
import id.juara.story.marksheet.TakeMarksheet.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.UUID;

/** A judge uploads his workbook, looks at what it would alter, takes it, or gets it back with its faults marked. */
@ApplicationScoped
public class LookAtMarksheet {
    @Inject
    CompetitionRounds rounds;

    @Inject
    MarksheetUploads uploads;

    @Inject
    TakeMarksheet take;

    /** Keeps it for later; refuses at once what {@link TakeMarksheet} refuses. */
    @InTurn
    @Transactional
    public Taken keep(UUID person, String name, RoundRef ref, SentFile file) {
        var told = take.by(new Asked(person, name, ref, true, Set.of()), file.path());
        uploads.keep(rounds.at(ref).id, person, file.path(), file.sha256());
        return told;
    }

    /** What the one that waits would alter. Refuses where none waits. */
    @Transactional
    public Taken waiting(UUID person, String name, RoundRef ref) {
        return with(new Asked(person, name, ref, true, Set.of()));
    }

    /** Takes the sound rows of the one that waits. */
    @Transactional
    public Taken take(UUID person, String name, RoundRef ref, Set<UUID> over) {
        return with(new Asked(person, name, ref, false, over));
    }

    /** The one that waits, as it came, with its faults marked. */
    @Transactional
    public byte[] givenBack(UUID person, String name, RoundRef ref) {
        return uploads.asFile(rounds.at(ref).id, person, file -> {
            var told = take.by(new Asked(person, name, ref, true, Set.of()), file);
            var out = new ByteArrayOutputStream();
            GiveBack.to(out, file, take.table(ref, file), told.faults());
            return out.toByteArray();
        });
    }

    private Taken with(Asked asked) {
        return uploads.asFile(rounds.at(asked.ref()).id, asked.person(), file -> take.by(asked, file));
    }
}
