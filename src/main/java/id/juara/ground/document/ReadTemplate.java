package id.juara.ground.document;

import id.juara.ground.document.Block.Kind;
import id.juara.ground.document.FlawedTemplate.Flaw;
import id.juara.ground.document.Template.Part;
import id.juara.law.rules.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a template line by line and finds every flaw in it.
 *
 * <pre>
 * ; a note, which is not written
 * [wide]                                  the paper lies on its side
 * # title        ## heading               = centred     == centred and large
 * - item         &gt; small print            anything else: a paragraph, until an empty line
 * [items NAME: text with {field}]         an item for each row of a list
 * [table NAME: heading = {field} | ...]   a line for each row of a list
 * [if NAME] ... [end]                     only where the field or list is not empty; [if !NAME] only where it is
 * [sign: post = name | post = name]       room to sign, side by side
 * [square: {address} | text]              an address that a phone reads, with a text below
 * [page]                                  a new page
 * </pre>
 */
final class ReadTemplate {
    static final Pattern FIELD = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern MARKED = Pattern.compile("(##|#|==|=|-|>)\\s+(.*)");
    private static final Pattern ORDER = Pattern.compile("\\[(\\w+)(?:\\s+(!?\\w+))?\\s*(?::\\s*(.*))?]");
    private static final Map<String, Kind> MARKS = Map.of(
            "#", Kind.TITLE,
            "##", Kind.HEADING,
            "=", Kind.CENTRED,
            "==", Kind.LARGE,
            "-", Kind.ITEM,
            ">", Kind.SMALL);

    private final Vocabulary vocabulary;
    private final List<Part> parts = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean wide;
    private String condition = "";
    private int opened;
    private int line;

    private ReadTemplate(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Template of(String text, Vocabulary vocabulary) throws FlawedTemplate {
        var reading = new ReadTemplate(vocabulary);
        text.replace("\uFEFF", "").lines().forEach(reading::take);
        return reading.whole();
    }

    private Template whole() throws FlawedTemplate {
        endParagraph();
        if (!condition.isEmpty()) {
            flaws.add(
                    new Flaw(opened, new Bilingual("[if] ini tidak ditutup dengan [end].", "This [if] has no [end].")));
        }
        if (parts.stream().noneMatch(one -> one.kind() == Kind.TITLE)) {
            flaws.add(new Flaw(
                    Math.max(1, line),
                    new Bilingual(
                            "Tidak ada judul: baris yang diawali #.", "There is no title: a line beginning with #.")));
        }
        if (!flaws.isEmpty()) {
            throw new FlawedTemplate(flaws);
        }
        return new Template(wide, parts);
    }

    private void take(String raw) {
        line++;
        var text = raw.strip();
        if (text.startsWith(";")) {
            return;
        }
        if (text.isEmpty()) {
            endParagraph();
        } else if (text.startsWith("[")) {
            endParagraph();
            order(text);
        } else {
            var marked = MARKED.matcher(text);
            if (marked.matches()) {
                endParagraph();
                add(MARKS.get(marked.group(1)), List.of(fields(marked.group(2), Set.of())), "");
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(fields(text, Set.of()));
            }
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            add(Kind.PARAGRAPH, List.of(paragraph.toString()), "");
            paragraph.setLength(0);
        }
    }

    private void add(Kind kind, List<String> texts, String list) {
        parts.add(new Part(kind, texts, list, condition));
    }

    private void order(String text) {
        var found = ORDER.matcher(text);
        if (!found.matches()) {
            flaw("Perintah ini tidak terbaca: " + text, "This order cannot be read: " + text);
            return;
        }
        var name = found.group(2) == null ? "" : found.group(2);
        var rest = found.group(3) == null ? "" : found.group(3);
        switch (found.group(1)) {
            case "wide" -> wide = true;
            case "page" -> add(Kind.BREAK, List.of(), "");
            case "if" -> begin(name);
            case "end" -> end();
            case "items" -> add(Kind.ITEM, List.of(fields(rest, rowsOf(name))), name);
            case "table" -> add(Kind.TABLE, pairs(rest, rowsOf(name)), name);
            case "sign" -> add(Kind.SIGNATURES, pairs(rest, Set.of()), "");
            case "square" -> square(rest);
            default -> flaw("Perintah ini tidak dikenal: " + text, "There is no such order: " + text);
        }
    }

    private void square(String rest) {
        var both = rest.split("\\|", 2);
        add(
                Kind.SQUARE,
                List.of(fields(both[0].strip(), Set.of()), fields(both.length > 1 ? both[1].strip() : "", Set.of())),
                "");
    }

    private void begin(String name) {
        if (!condition.isEmpty()) {
            flaw("[if] tidak dapat berada di dalam [if].", "An [if] cannot stand inside another.");
        }
        var plain = name.startsWith("!") ? name.substring(1) : name;
        if (!vocabulary.fields().contains(plain) && !vocabulary.lists().containsKey(plain)) {
            unknown(plain, Stream.concat(vocabulary.fields().stream(), vocabulary.lists().keySet().stream()));
        }
        condition = name.isEmpty() ? "?" : name;
        opened = line;
    }

    private void end() {
        if (condition.isEmpty()) {
            flaw("[end] ini tidak menutup apa pun.", "This [end] closes nothing.");
        }
        condition = "";
    }

    private Set<String> rowsOf(String list) {
        if (!vocabulary.lists().containsKey(list)) {
            unknown(list, vocabulary.lists().keySet().stream());
        }
        return vocabulary.lists().getOrDefault(list, Set.of());
    }

    private List<String> pairs(String text, Set<String> row) {
        var texts = new ArrayList<String>();
        for (var one : text.split("\\|")) {
            var both = one.split("=", 2);
            if (both.length < 2) {
                flaw("Di bagian ini tidak ada tanda =: " + one.strip(), "There is no = in this part: " + one.strip());
                continue;
            }
            texts.add(fields(both[0].strip(), Set.of()));
            texts.add(fields(both[1].strip(), row));
        }
        return texts;
    }

    private String fields(String text, Set<String> row) {
        var found = FIELD.matcher(text);
        while (found.find()) {
            var name = found.group(1);
            if (!row.contains(name) && !vocabulary.fields().contains(name)) {
                unknown(name, Stream.concat(row.stream(), vocabulary.fields().stream()));
            }
        }
        var rest = FIELD.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            flaw("Kurung kurawal tidak berpasangan: " + text, "A brace stands alone: " + text);
        }
        return text;
    }

    private void unknown(String name, Stream<String> known) {
        var there = known.sorted().distinct().toList();
        flaw(
                "Tidak ada {" + name + "}; yang ada: " + String.join(", ", there),
                "There is no {" + name + "}; there are: " + String.join(", ", there));
    }

    private void flaw(String id, String en) {
        flaws.add(new Flaw(line, new Bilingual(id, en)));
    }
}
