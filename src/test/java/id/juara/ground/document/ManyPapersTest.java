package id.juara.ground.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.document.Block.Kind;
import id.juara.law.rules.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ManyPapersTest {
    private static final int MANY = 500;
    private static final long MOST_HELD = 48L << 20;

    @TempDir
    Path folder;

    @Test
    void fiveHundredPapersAreJoinedInLittleMemoryAndInTheirOrder() throws IOException {
        var file = folder.resolve("many.pdf");
        var held = new Held();

        try (var out = Files.newOutputStream(file)) {
            WritePdf.to(held.within(out), papers());
        }

        assertThat(held.bytes).isLessThan(MOST_HELD);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(MANY);
            for (var page : List.of(1, 26, 271, MANY)) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains("PIAGAM", "Dinas nomor " + (page - 1) + "\n");
            }
        }
    }

    /** How much more is held than before, once all is drawn and the joined file begins to be written. */
    private static final class Held {
        private final long before = live();
        private long bytes = Long.MAX_VALUE;

        OutputStream within(OutputStream out) {
            return new FilterOutputStream(out) {
                @Override
                public void write(byte[] many, int from, int length) throws IOException {
                    if (bytes == Long.MAX_VALUE) {
                        bytes = live() - before;
                    }
                    out.write(many, from, length);
                }
            };
        }

        private static long live() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    private static Stream<Paper> papers() {
        return IntStream.range(0, MANY)
                .mapToObj(at -> new Paper(
                        Language.ID,
                        "foot",
                        true,
                        List.of(
                                Block.of(Kind.TITLE, "PIAGAM"),
                                Block.of(Kind.LARGE, "Dinas nomor " + at),
                                Block.of(Kind.CENTRED, "Pemerintah Kabupaten"),
                                new Block(Kind.SIGNATURES, List.of("", "", "Menteri,", "(....)"), List.of()))));
    }
}
