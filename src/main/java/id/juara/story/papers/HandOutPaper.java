package id.juara.story.papers;

import id.juara.ground.document.Filling;
import id.juara.ground.document.Paper;
import id.juara.ground.document.Template;
import id.juara.ground.document.Templates;
import id.juara.ground.document.WriteDocx;
import id.juara.ground.document.WritePdf;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A round's paper, filled in and written while it is sent. */
@ApplicationScoped
public class HandOutPaper {
    /** So much of a brief fits on its two pages; the minutes have the rest. */
    private static final int MOST_MOVED = 6;

    private static final int LONGEST = 120;

    @Inject
    Decisions decisions;

    @Inject
    FillPaper fill;

    @Inject
    Templates templates;

    /** So many papers of a kind that has one for each line are in one file: what is held at once does not grow with the list. */
    public static final int AT_ONCE = 500;

    /**
     * As PDF. Refuses a paper whose time has not come, a part that there is not, and a flawed template.
     *
     * @param part from 1; there is a second where more than {@value #AT_ONCE} papers are asked for
     */
    @Transactional
    public StreamingOutput pdf(RoundRef ref, PaperKind kind, int part, Language language) {
        var papers = papers(ref, kind, part, language);
        return out -> WritePdf.to(out, papers.get());
    }

    /** As a document of an office program; refuses the same. */
    @Transactional
    public StreamingOutput docx(RoundRef ref, PaperKind kind, int part, Language language) {
        var papers = papers(ref, kind, part, language);
        return out -> WriteDocx.to(out, papers.get());
    }

    private Supplier<Stream<Paper>> papers(RoundRef ref, PaperKind kind, int part, Language language) {
        var decision = decisions.of(ref).orElseThrow(() -> new Refusal(Reason.PAPER_TOO_EARLY));
        decision.mustReach(kind);
        if (part < 1 || part > 1 && !kind.perLine) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        var template = templates.of(kind.word(), language, kind.vocabulary());
        var filling = fill.of(decision, kind, language);
        var fields = filling.fields();
        var foot = fields.get("competition") + " · " + fields.get("round") + " · " + fields.get("listHash");
        if (kind.perLine) {
            var lines = filling.lists().get("list").stream()
                    .skip((part - 1L) * AT_ONCE)
                    .limit(AT_ONCE)
                    .toList();
            if (lines.isEmpty()) {
                throw new Refusal(Reason.NOT_FOUND);
            }
            return () -> lines.stream().map(line -> one(template, language, foot, filling, line));
        }
        var whole = kind == PaperKind.BRIEF ? brief(filling) : filling;
        return () -> Stream.of(template.filled(language, foot, whole));
    }

    private static Paper one(
            Template template, Language language, String foot, Filling filling, Map<String, String> line) {
        var fields = new HashMap<>(filling.fields());
        fields.putAll(line);
        return template.filled(language, foot, new Filling(fields, filling.lists()));
    }

    private static Filling brief(Filling filling) {
        var lists = new HashMap<>(filling.lists());
        var fields = new HashMap<>(filling.fields());
        var more = 0;
        for (var name : List.of("takenIn", "leftOut", "errata")) {
            var rows = filling.lists().get(name);
            more += name.equals("errata") ? 0 : Math.max(0, rows.size() - MOST_MOVED);
            lists.put(
                    name,
                    rows.stream().limit(MOST_MOVED).map(HandOutPaper::shortened).toList());
        }
        if (more > 0) {
            fields.put("moreMoved", Integer.toString(more));
        }
        return new Filling(fields, lists);
    }

    private static Map<String, String> shortened(Map<String, String> row) {
        var shorter = new HashMap<String, String>();
        row.forEach((name, text) ->
                shorter.put(name, text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…"));
        return shorter;
    }
}
