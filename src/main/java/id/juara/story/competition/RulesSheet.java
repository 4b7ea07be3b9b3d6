package id.juara.story.competition;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.law.rules.Language;
import java.util.HexFormat;
import java.util.List;

/** The sheet that every official workbook ends with: the rules in force, line by line, and their SHA-256. */
public final class RulesSheet {
    private RulesSheet() {}

    public static Book.Sheet of(Edition edition, Language language) {
        var english = language == Language.EN;
        var title = List.of(
                english ? "Rules in force" : "Aturan yang berlaku",
                "SHA-256 " + HexFormat.of().formatHex(edition.rulesSha256));
        return new Book.Sheet(
                english ? "Rules" : "Aturan",
                title,
                List.of(
                        new Column(english ? "Line" : "Baris", 8, Format.WHOLE),
                        new Column(english ? "Text" : "Teks", 110, Format.TEXT)),
                numbered(edition.rulesText.lines().toList()));
    }

    private static List<List<Object>> numbered(List<String> lines) {
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(at -> List.<Object>of(at + 1, lines.get(at)))
                .toList();
    }
}
