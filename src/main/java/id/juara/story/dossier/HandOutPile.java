package id.juara.story.dossier;

import id.juara.ground.spreadsheet.WriteWorkbook;
import id.juara.law.rules.Language;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.NoteOpening;
import id.juara.story.marksheet.HandOutMarksheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A judge takes his entries along: one as a PDF, or the whole pile in a zip beside the workbook in which he marks. */
@ApplicationScoped
public class HandOutPile {
    @Inject
    MyEntries entries;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    HandOutMarksheet marksheet;

    @Inject
    NoteOpening opening;

    /** A file and its name. */
    public record Paper(String name, byte[] content) {}

    /** Refuses another's assignment. */
    @Transactional
    public Paper one(UUID person, UUID assignment, Language language) {
        var sent = entries.one(person, assignment);
        var written = new WriteDossier(frozen.of(sent.edition()), language).of(sent);
        opening.of(person, assignment);
        return new Paper(name(sent.number()) + ".pdf", written);
    }

    /** Each PDF bears the number that stands in the workbook's row; they are drawn while they are sent. */
    @Transactional
    public StreamingOutput all(UUID person, String judge, RoundRef ref, Language language) {
        var round = rounds.at(ref).id;
        var sent = entries.all(person, round);
        opening.ofPile(person, round);
        var write = new WriteDossier(frozen.of(ref.edition()), language);
        var book = marksheet.to(person, judge, ref, language);
        return out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(ref.edition() + "-" + ref.round() + "-marks.xlsx"));
                WriteWorkbook.to(keptOpen(zip), book);
                for (var one : sent) {
                    zip.putNextEntry(new ZipEntry(name(one.number()) + ".pdf"));
                    zip.write(write.of(one));
                }
            }
        };
    }

    private static String name(String number) {
        return number.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static OutputStream keptOpen(OutputStream zip) {
        return new java.io.FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int many) throws java.io.IOException {
                out.write(bytes, from, many);
            }

            @Override
            public void close() throws java.io.IOException {
                flush();
            }
        };
    }
}
