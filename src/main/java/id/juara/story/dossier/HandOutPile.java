package id.juara.story.dossier;

import id.juara.ground.spreadsheet.WriteWorkbook;
import id.juara.law.rules.Language;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.NoteOpening;
import id.juara.story.marksheet.HandOutMarksheet;
import id.juara.story.material.Materials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A judge takes his entries along: one as a PDF, or the whole pile in a zip beside the workbook in which he marks, with what each
 * entry brought to the round in a folder of its own.
 */
@ApplicationScoped
public class HandOutPile {
    @Inject
    MyEntries entries;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Materials materials;

    @Inject
    PackMaterial pack;

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
        var round = rounds.at(new RoundRef(sent.edition(), sent.round())).id;
        var brought = materials.filesOf(round, List.of(sent.submission())).getOrDefault(sent.submission(), List.of());
        var written = new WriteDossier(frozen.of(sent.edition()), language).of(sent, brought);
        opening.of(person, assignment);
        return new Paper(name(sent.number()) + ".pdf", written);
    }

    /**
     * Each PDF bears the number that stands in the workbook's row, as does the folder of what its entry brought. PDFs are drawn
     * and files are read while they are sent: one at a time is in memory, of a file a piece.
     */
    @Transactional
    public StreamingOutput all(UUID person, String judge, RoundRef ref, Language language) {
        var round = rounds.at(ref).id;
        var sent = entries.all(person, round);
        var brought = materials.filesOf(
                round, sent.stream().map(MyEntries.Sent::submission).toList());
        opening.ofPile(person, round);
        var write = new WriteDossier(frozen.of(ref.edition()), language);
        var book = marksheet.to(person, judge, ref, language);
        return out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(ref.edition() + "-" + ref.round() + "-marks.xlsx"));
                WriteWorkbook.to(keptOpen(zip), book);
                for (var one : sent) {
                    var files = brought.getOrDefault(one.submission(), List.of());
                    zip.putNextEntry(new ZipEntry(name(one.number()) + ".pdf"));
                    zip.write(write.of(one, files));
                    pack.into(zip, name(one.number()), files);
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
