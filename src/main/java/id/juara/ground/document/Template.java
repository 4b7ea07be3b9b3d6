package id.juara.ground.document;

import id.juara.ground.document.Block.Kind;
import id.juara.law.rules.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * A paper's text with room for what is filled in. It was read whole and without a flaw: {@link ReadTemplate} says how it is
 * written.
 */
public final class Template {
    private final boolean wide;
    private final List<Part> parts;

    Template(boolean wide, List<Part> parts) {
        this.wide = wide;
        this.parts = List.copyOf(parts);
    }

    /**
     * A part as it was read.
     *
     * @param texts as in a {@link Block}, with fields in them; of a table headings and cells in turn
     * @param list whose rows it tells; empty where it tells none
     * @param condition where it stands only if something is there: a name, or one after {@code !}; else empty
     */
    record Part(Kind kind, List<String> texts, String list, String condition) {}

    public Paper filled(Language language, String foot, Filling filling) {
        var blocks = new ArrayList<Block>();
        parts.stream().filter(part -> stands(part, filling)).forEach(part -> add(part, filling, blocks));
        return new Paper(language, foot, wide, blocks);
    }

    private static boolean stands(Part part, Filling filling) {
        var condition = part.condition();
        return condition.isEmpty()
                || (condition.startsWith("!") ? !filling.has(condition.substring(1)) : filling.has(condition));
    }

    private static void add(Part part, Filling filling, List<Block> blocks) {
        if (part.kind() == Kind.TABLE) {
            blocks.add(table(part, filling));
        } else if (part.list().isEmpty()) {
            var texts = part.texts().stream()
                    .map(text -> filled(text, filling, Map.of()))
                    .toList();
            blocks.add(new Block(part.kind(), texts, List.of()));
        } else {
            filling.rows(part.list())
                    .forEach(row ->
                            blocks.add(Block.of(part.kind(), filled(part.texts().get(0), filling, row))));
        }
    }

    /** A column that no row has anything to say in is left out. */
    private static Block table(Part part, Filling filling) {
        var headings = new ArrayList<String>();
        var cells = new ArrayList<String>();
        for (var at = 0; at < part.texts().size(); at += 2) {
            headings.add(filled(part.texts().get(at), filling, Map.of()));
            cells.add(part.texts().get(at + 1));
        }
        var rows = filling.rows(part.list()).stream()
                .map(row ->
                        cells.stream().map(cell -> filled(cell, filling, row)).toList())
                .toList();
        var told = IntStream.range(0, headings.size())
                .filter(at -> rows.isEmpty()
                        || rows.stream().anyMatch(row -> !row.get(at).isEmpty()))
                .boxed()
                .toList();
        return new Block(
                Kind.TABLE,
                told.stream().map(headings::get).toList(),
                rows.stream().map(row -> told.stream().map(row::get).toList()).toList());
    }

    private static String filled(String text, Filling filling, Map<String, String> row) {
        return ReadTemplate.FIELD
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        row.getOrDefault(found.group(1), filling.fields().getOrDefault(found.group(1), ""))))
                .strip();
    }
}
