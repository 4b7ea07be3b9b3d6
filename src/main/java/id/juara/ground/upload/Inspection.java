package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.upload.Archive.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A workbook looked at before anything of it is read: every part is unpacked into nothing and counted, whatever its
 * directory claims. Refuses bombs, macros, document types, links to other files, files inside it, and what is no workbook
 * at all.
 */
final class Inspection {
    private static final String TYPES = "[Content_Types].xml";
    private static final List<String> PROGRAMS =
            List.of("vbaproject", "macroenabled", "macrosheet", "activex", "vbadata");
    private static final List<String> OTHER_FILES =
            List.of("externallink", "embeddings/", "connections", "querytable", "oleobject");

    private final Archive archive;
    private final Limits limits;

    private Inspection(Archive archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    static void of(Archive archive, Limits limits) throws IOException {
        var inspection = new Inspection(archive, limits);
        inspection.mustStayWithinLimits();
        inspection.mustBeAWorkbook();
        for (var part : archive.parts()) {
            mustBeHarmless(part.name(), part.name());
            inspection.unpack(part);
        }
        for (var part : archive.parts()) {
            if (part.name().endsWith(".rels")) {
                inspection.mustPointInside(part);
            }
        }
    }

    /** What the directory tells; that it tells the truth is seen in unpacking. */
    private void mustStayWithinLimits() {
        long total = 0;
        for (var part : archive.parts()) {
            var dense = part.size() > Limits.ANY_RATIO && part.size() / limits.ratio() > part.packed();
            if (dense || part.size() > limits.unzippedBytes() - total) {
                throw new Refusal(Reason.WORKBOOK_HOSTILE, part.name(), limits.unzippedBytes());
            }
            total += part.size();
        }
    }

    private void mustBeAWorkbook() throws IOException {
        if (archive.part("content.xml").isPresent() && archive.part("mimetype").isPresent()) {
            throw new Refusal(Reason.NOT_A_WORKBOOK, "OpenDocument (.ods)");
        }
        var types = archive.part(TYPES).orElseThrow(() -> new Refusal(Reason.NOT_A_WORKBOOK, "ZIP"));
        var workbook = false;
        try (var xml = Xml.of(archive, types)) {
            while (xml.next()) {
                var type = xml.opens() ? xml.attribute("ContentType").orElse("").toLowerCase(Locale.ROOT) : "";
                if (type.contains("sheet.binary")) {
                    throw new Refusal(Reason.NOT_A_WORKBOOK, ".xlsb");
                }
                mustBeHarmless(type, TYPES);
                workbook |= type.contains("spreadsheetml") && type.endsWith("main+xml");
            }
        }
        if (!workbook) {
            throw new Refusal(Reason.NOT_A_WORKBOOK, "ZIP");
        }
    }

    /** Judges the name of a part or of a content type. */
    private static void mustBeHarmless(String name, String part) {
        var plain = name.toLowerCase(Locale.ROOT);
        if (PROGRAMS.stream().anyMatch(plain::contains)) {
            throw new Refusal(Reason.WORKBOOK_WITH_MACROS, part);
        }
        if (OTHER_FILES.stream().anyMatch(plain::contains)) {
            throw new Refusal(Reason.WORKBOOK_WITH_LINKS, part);
        }
    }

    private void unpack(Part part) throws IOException {
        var piece = new byte[1 << 14];
        var name = part.name().toLowerCase(Locale.ROOT);
        var markup = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        try (var bytes = archive.open(part);
                var guarded = markup ? new GuardedXml(bytes, part.name()) : bytes) {
            while (guarded.read(piece) >= 0) {
                // counted by the stream itself
            }
        }
    }

    /** A link that a person clicks leads wherever it likes; everything that a program would fetch stays inside. */
    private void mustPointInside(Part relations) throws IOException {
        try (var xml = Xml.of(archive, relations)) {
            while (xml.next()) {
                if (!xml.opens("Relationship")) {
                    continue;
                }
                var type = xml.attribute("Type").orElse("");
                mustBeHarmless(type.substring(type.lastIndexOf('/') + 1), relations.name());
                if (xml.attribute("TargetMode").orElse("").equalsIgnoreCase("External")
                        && !type.endsWith("/hyperlink")) {
                    throw new Refusal(Reason.WORKBOOK_WITH_LINKS, relations.name());
                }
            }
        }
    }
}
