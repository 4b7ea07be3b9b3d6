package id.juara.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The page on which long simulations write down what they found, a section each. */
public final class FiguresPage {
    private static final Path PAGE = Path.of("src", "docs", "fairness-figures.md");
    private static final String HEAD =
            """
            # How fair it is, in figures

            Found by simulation (`mvn -Psimulate verify`), on made-up rounds whose truth is known.
            """;

    private final String title;
    private final List<String> lines = new ArrayList<>();

    private FiguresPage(String title) {
        this.title = title;
    }

    public static FiguresPage section(String title, String... head) {
        var section = new FiguresPage(title);
        section.lines.add("| " + String.join(" | ", head) + " |");
        section.lines.add("|" + " --- |".repeat(head.length));
        return section;
    }

    /** A row of the table: figures with one decimal, words as they are. */
    public void row(Object... cells) {
        var told = new ArrayList<String>();
        for (var cell : cells) {
            told.add(cell instanceof Double figure ? String.format(Locale.ROOT, "%.1f", figure) : cell.toString());
        }
        lines.add("| " + String.join(" | ", told) + " |");
    }

    /** Puts the section in its place, the others stay. */
    public synchronized void write() {
        try {
            var sections = new LinkedHashMap<String, String>();
            if (Files.exists(PAGE)) {
                for (var part : Files.readString(PAGE).split("(?m)^## ")) {
                    var end = part.indexOf('\n');
                    sections.put(part.substring(0, end), part.substring(end + 1).strip());
                }
                sections.remove(sections.keySet().iterator().next());
            }
            sections.put(title, String.join("\n", lines));
            var page = new StringBuilder(HEAD);
            sections.forEach((name, text) -> page.append("\n## ")
                    .append(name)
                    .append("\n\n")
                    .append(text)
                    .append('\n'));
            Files.writeString(PAGE, page);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
