package id.juara.front.rehearsal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;

/** The signed copy of a made-up decree: one page (A4) of lines that say what it is. */
record DecreePaper(List<String> lines) {
    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>";

    DecreePaper {
        lines = List.copyOf(lines);
    }

    /** As PDF; only letters of ASCII are shown as they are. */
    byte[] pdf() {
        var text = new StringBuilder("BT /F 12 Tf 16 TL 72 770 Td\n");
        lines.forEach(line ->
                text.append('(').append(line.replaceAll("[^ -~]|[()\\\\]", "?")).append(") Tj T*\n"));
        text.append("ET");
        var objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                PAGE,
                "<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(file.length());
            file.append("%d 0 obj\n%s\nendobj\n".formatted(places.size(), object));
        }
        var table = file.length();
        file.append("xref\n0 6\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(table));
        return file.toString().getBytes(US_ASCII);
    }
}
