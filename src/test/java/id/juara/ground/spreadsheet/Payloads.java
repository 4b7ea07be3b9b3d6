package id.juara.ground.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** Texts that a spreadsheet could take for a formula, a command or a link, were it let. */
final class Payloads {
    private static final List<String> BODIES = List.of(
            "cmd|' /C calc'!A0",
            "1+1",
            "SUM(1,1)",
            "HYPERLINK(\"http://127.0.0.1/\",\"klik\")",
            "WEBSERVICE(\"http://127.0.0.1/\")",
            "IMPORTXML(\"http://127.0.0.1/\",\"//a\")",
            "DDE(\"cmd\";\"/C calc\";\"x\")",
            "1",
            "A1",
            "'file:///etc/passwd'#$passwd.A1");

    private static final List<String> STARTS = List.of(
            "=", "+", "-", "@", "\t=", "\r=", "\n=", "\u0000=", " =", "\u00a0=", "==", "=+", "-+", "＝", "＋", "－", "＠",
            "'=", "''=", "\u3000=");

    private static final List<String> WHOLE = List.of(
            "\uFEFF=1+1",
            "_x003D_1+1",
            "_x0041_",
            "sep=;",
            "http://127.0.0.1/",
            "1e5",
            "2017-03-31",
            "0012",
            "TRUE",
            "#N/A",
            "a;b,c\td",
            "\"quoted\"",
            "dua\nbaris",
            "<b>&amp;</b>",
            "]]>",
            "\u202E=txt",
            "😀=1",
            "\uD800=1",
            "'",
            "''",
            "'aman",
            "-",
            "=");

    private Payloads() {}

    static List<String> all() {
        var all = new ArrayList<String>();
        STARTS.forEach(start -> BODIES.forEach(body -> all.add(start + body)));
        all.addAll(WHOLE);
        return all;
    }
}
