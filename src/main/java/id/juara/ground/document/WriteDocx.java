package id.juara.ground.document;

import id.juara.ground.paper.Qr;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A paper as a document of an office program, to be worked on there. */
public final class WriteDocx {
    private static final String QUIET = "57606A";
    private static final int AFTER = 120; // twentieths of a point
    private static final int ROOM = 1400;
    private static final long SHORT_SIDE = 11906; // A4
    private static final long LONG_SIDE = 16838;
    private static final long MARGIN = 1134; // 2 cm
    private static final int SQUARE = 85; // points

    private WriteDocx() {}

    /** Papers of one kind, each on a page of its own; they share the first one's title and foot. */
    public static void to(OutputStream out, Stream<Paper> papers) throws IOException {
        try (var document = new XWPFDocument()) {
            var first = true;
            for (var rest = papers.iterator(); rest.hasNext(); first = false) {
                var paper = rest.next();
                if (first) {
                    begin(document, paper);
                } else {
                    document.createParagraph().createRun().addBreak(BreakType.PAGE);
                }
                for (var block : paper.blocks()) {
                    write(document, block);
                }
            }
            document.write(out);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void begin(XWPFDocument document, Paper paper) {
        document.getProperties().getCoreProperties().setTitle(paper.title());
        page(document, paper.wide());
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        run(foot, paper.foot() + " · ", 7).setColor(QUIET);
        number(foot, "PAGE");
        run(foot, "/", 7).setColor(QUIET);
        number(foot, "NUMPAGES");
    }

    /** A figure that the office program counts by itself. */
    private static void number(XWPFParagraph foot, String field) {
        var counted = foot.getCTP().addNewFldSimple();
        counted.setInstr(field);
        var run = new XWPFRun(counted.addNewR(), (IRunBody) foot);
        run.setText("1");
        run.setFontSize(7);
        run.setColor(QUIET);
    }

    private static void page(XWPFDocument document, boolean wide) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
    }

    private static void write(XWPFDocument document, Block block) throws IOException, InvalidFormatException {
        switch (block.kind()) {
            case TITLE -> bold(centred(document), block.text(), 16);
            case LARGE -> bold(centred(document), block.text(), 18);
            case CENTRED -> run(centred(document), block.text(), 11);
            case HEADING -> {
                var heading = paragraph(document);
                heading.setSpacingBefore(240);
                heading.setKeepNext(true);
                bold(heading, block.text(), 12);
            }
            case PARAGRAPH -> run(paragraph(document), block.text(), 11);
            case ITEM -> {
                var item = paragraph(document);
                item.setIndentationLeft(360);
                item.setIndentationHanging(200);
                run(item, "• " + block.text(), 11);
            }
            case SMALL -> run(paragraph(document), block.text(), 8).setColor(QUIET);
            case TABLE -> table(document, block);
            case SIGNATURES -> signatures(document, block.signatures());
            case SQUARE -> square(document, block);
            case BREAK -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private static void table(XWPFDocument document, Block block) {
        var table = document.createTable(1, block.texts().size());
        table.setWidth("100%");
        var grid = table.getCTTbl().addNewTblGrid();
        var widths = block.widths();
        table.getRow(0).setRepeatHeader(true);
        for (var at = 0; at < block.texts().size(); at++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths.get(at) * (SHORT_SIDE - 2 * MARGIN) / 100));
            table.getRow(0).getCell(at).setWidth(widths.get(at) + "%");
            bold(first(table.getRow(0).getCell(at)), block.texts().get(at), 9);
        }
        for (var cells : block.rows()) {
            var row = table.createRow();
            row.setCantSplitRow(true);
            for (var at = 0; at < cells.size(); at++) {
                row.getCell(at).setWidth(widths.get(at) + "%");
                run(first(row.getCell(at)), cells.get(at), 9);
            }
        }
        paragraph(document); // so that what follows does not lean on it
    }

    private static void signatures(XWPFDocument document, List<Block.Signature> all) {
        paragraph(document);
        var table = document.createTable(1, all.size());
        table.setWidth("100%");
        table.removeBorders();
        table.getRow(0).setCantSplitRow(true);
        for (var at = 0; at < all.size(); at++) {
            var cell = table.getRow(0).getCell(at);
            run(first(cell), all.get(at).post(), 11);
            var name = cell.addParagraph();
            name.setSpacingBefore(ROOM);
            run(name, all.get(at).name(), 11);
        }
        paragraph(document);
    }

    private static void square(XWPFDocument document, Block block) throws IOException, InvalidFormatException {
        var paragraph = paragraph(document);
        paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(Qr.png(block.text())),
                        XWPFDocument.PICTURE_TYPE_PNG,
                        "qr.png",
                        Units.toEMU(SQUARE),
                        Units.toEMU(SQUARE));
        run(paragraph(document), block.texts().get(1), 8).setColor(QUIET);
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
    }

    private static XWPFParagraph centred(XWPFDocument document) {
        var paragraph = paragraph(document);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private static XWPFParagraph paragraph(XWPFDocument document) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(AFTER);
        return paragraph;
    }

    private static void bold(XWPFParagraph paragraph, String text, int size) {
        run(paragraph, text, size).setBold(true);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        return run;
    }
}
