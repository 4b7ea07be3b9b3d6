package id.juara.ground.upload;

import id.juara.ground.spreadsheet.Table.Kind;
import id.juara.ground.upload.Archive.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the number formats of a workbook make of a number: a figure, a percentage or a day. */
final class CellFormats {
    private static final int MOST = 1 << 16; // as many as the format knows
    private static final int LONGEST = 255; // of a format's code
    private static final String GENERAL = "General";

    private record Look(Kind kind, String code) {}

    private static final Look PLAIN = new Look(Kind.NUMBER, GENERAL);

    private final boolean from1904;
    private final List<Look> byStyle = new ArrayList<>();

    private CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    static CellFormats of(Archive archive, Optional<Part> styles, boolean from1904) throws IOException {
        var formats = new CellFormats(from1904);
        if (styles.isEmpty()) {
            return formats;
        }
        var codes = new HashMap<Integer, String>();
        var looks = new HashMap<Integer, Look>();
        var inCells = false;
        try (var xml = Xml.of(archive, styles.get())) {
            while (xml.next()) {
                if (xml.opens("numFmt") && codes.size() < MOST) {
                    xml.figure("numFmtId")
                            .ifPresent(id ->
                                    codes.put(id, xml.attribute("formatCode").orElse(GENERAL)));
                } else if (xml.opens("cellXfs")) {
                    inCells = true;
                } else if (xml.closes("cellXfs")) {
                    inCells = false;
                } else if (inCells && xml.opens("xf") && formats.byStyle.size() < MOST) {
                    var id = xml.figure("numFmtId").orElse(0);
                    formats.byStyle.add(looks.computeIfAbsent(id, one -> look(one, codes)));
                }
            }
        }
        return formats;
    }

    /** The kind of a number under that style. */
    Kind kind(int style) {
        return look(style).kind;
    }

    /**
     * What a person sees: plain digits with a point, a code such as {@code 0012} with its zeros, a day as
     * {@code 2017-03-31}.
     *
     * @param figure exactly as the spreadsheet keeps it, which is fifteen digits
     */
    String seen(int style, BigDecimal figure) {
        var look = look(style);
        if (look.kind == Kind.DAY) {
            var moment = DateUtil.getLocalDateTime(figure.doubleValue(), from1904);
            if (moment != null) {
                return moment.toLocalTime().toSecondOfDay() == 0
                        ? moment.toLocalDate().toString()
                        : moment.toString();
            }
        }
        var plain = figure.toPlainString();
        var padded = look.code.matches("0{2,32}") && plain.chars().allMatch(c -> c >= '0' && c <= '9');
        return padded ? "0".repeat(Math.max(0, look.code.length() - plain.length())) + plain : plain;
    }

    /** The figure that text stands for: the binary digits behind the fifteenth are no more than noise. */
    static Optional<BigDecimal> figure(String text) {
        try {
            if (text.length() > 400 || !Double.isFinite(Double.parseDouble(text))) {
                return Optional.empty();
            }
            var figure = new BigDecimal(text.strip()).round(new MathContext(15)).stripTrailingZeros();
            return Optional.of(figure.scale() < 0 ? figure.setScale(0) : figure)
                    .filter(one -> one.scale() < 400); // a subnormal is no mark
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private Look look(int style) {
        return style < byStyle.size() ? byStyle.get(style) : PLAIN;
    }

    private static Look look(int id, Map<Integer, String> codes) {
        var code = codes.getOrDefault(
                id, Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)).orElse(GENERAL));
        if (code.length() > LONGEST) {
            return PLAIN;
        }
        var bare = code.replaceAll("\"[^\"]*\"|\\\\.", "").strip();
        if (DateUtil.isADateFormat(id, bare)) {
            return new Look(Kind.DAY, code);
        }
        return new Look(bare.contains("%") ? Kind.PERCENT : Kind.NUMBER, code);
    }
}
