package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.upload.Archive.Part;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of a workbook are, as its relationships say.
 *
 * @param sheets the worksheets in their order; chart sheets have no cells and are left out
 * @param from1904 whether days are counted from 1904
 */
record WorkbookParts(List<Sheet> sheets, Optional<Part> texts, Optional<Part> styles, boolean from1904) {
    record Sheet(String name, boolean hidden, Part part) {}

    private record Relation(String type, String target) {}

    static WorkbookParts of(Archive archive) throws IOException {
        var workbook = relations(archive, "").values().stream()
                .filter(relation -> relation.type.equals("officeDocument"))
                .findFirst()
                .flatMap(relation -> archive.part(relation.target))
                .orElseThrow(() -> new Refusal(Reason.NOT_A_WORKBOOK, "ZIP"));
        var relations = relations(archive, workbook.name());
        var sheets = new ArrayList<Sheet>();
        var from1904 = false;
        try (var xml = Xml.of(archive, workbook)) {
            while (xml.next()) {
                if (xml.opens("workbookPr")) {
                    from1904 = xml.attribute("date1904")
                            .filter(WorkbookParts::isTrue)
                            .isPresent();
                }
                if (xml.opens("sheet")) {
                    var name = xml.attribute("name").orElseThrow(xml::damaged);
                    var hidden = xml.attribute("state")
                            .filter(state -> !state.equals("visible"))
                            .isPresent();
                    var relation = xml.attribute("id").map(relations::get).orElseThrow(xml::damaged);
                    if (relation.type.equals("worksheet")) {
                        sheets.add(new Sheet(
                                name, hidden, archive.part(relation.target).orElseThrow(xml::damaged)));
                    }
                }
            }
        }
        return new WorkbookParts(
                sheets, one(archive, relations, "sharedStrings"), one(archive, relations, "styles"), from1904);
    }

    /** The sheet of that name, upper and lower case alike; without a name, the first one that is not hidden. */
    Sheet sheet(Optional<String> name) {
        return sheets.stream()
                .filter(sheet -> name.map(sheet.name.strip()::equalsIgnoreCase).orElse(!sheet.hidden))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Reason.SHEET_MISSING,
                        name.orElse("1"),
                        String.join(
                                ", ", sheets.stream().limit(20).map(Sheet::name).toList())));
    }

    private static Optional<Part> one(Archive archive, Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type.equals(type))
                .findFirst()
                .flatMap(relation -> archive.part(relation.target));
    }

    private static Map<String, Relation> relations(Archive archive, String source) throws IOException {
        var slash = source.lastIndexOf('/') + 1;
        var folder = source.substring(0, slash);
        var part = archive.part(folder + "_rels/" + source.substring(slash) + ".rels");
        var relations = new HashMap<String, Relation>();
        if (part.isEmpty()) {
            return relations;
        }
        try (var xml = Xml.of(archive, part.get())) {
            while (xml.next()) {
                if (xml.opens("Relationship")) {
                    var type = xml.attribute("Type").orElse("");
                    relations.put(
                            xml.attribute("Id").orElse(""),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    target(folder, xml.attribute("Target").orElse(""))));
                }
            }
        }
        return relations;
    }

    private static String target(String folder, String target) {
        var path = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }
}
