package id.juara.front.folder;

import id.juara.front.writing.Desk.Lying;
import id.juara.law.rules.Question;
import id.juara.story.competition.PlainWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * The questions of an entry with what is answered so far, as a document of an office program: to be written there, passed
 * round, and pasted back question by question.
 */
final class Questionnaire {
    private static final int TITLE = 18; // points
    private static final int HEADING = 14;
    private static final String QUIET = "57606A";

    private final Lying lying;
    private final PlainWords words;

    Questionnaire(Lying lying) {
        this.lying = lying;
        this.words = new PlainWords(lying.language(), lying.law().calendar().zone());
    }

    byte[] written() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(lying.entry().title());
            line(document, lying.competition()).setColor(QUIET);
            var title = line(document, lying.entry().title());
            title.setFontSize(TITLE);
            title.setBold(true);
            line(
                    document,
                    lying.whole().unit().name() + " · "
                            + lying.whole().institution().name());
            line(
                            document,
                            words.say(
                                    "Tulislah di bawah setiap pertanyaan, lalu salin setiap jawaban ke halamannya di Juara.",
                                    "Write below each question, then copy each answer to its page in Juara."))
                    .setColor(QUIET);
            lying.law().questionsOf(lying.entry().group()).forEach(one -> question(document, one));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void question(XWPFDocument document, Question asked) {
        var heading = document.createParagraph();
        heading.setSpacingBefore(400);
        heading.setKeepNext(true);
        var title = heading.createRun();
        title.setText(asked.title().in(lying.language()));
        title.setFontSize(HEADING);
        title.setBold(true);
        line(
                        document,
                        weight(asked) + " · " + words.say("paling banyak ", "at most ") + asked.mostWords()
                                + words.say(" kata", " words"))
                .setColor(QUIET);
        line(document, asked.hint().in(lying.language())).setColor(QUIET);
        lying.answer(asked.id()).lines().forEach(text -> line(document, text));
        line(document, "");
    }

    private String weight(Question asked) {
        return asked.weight().signum() > 0
                ? words.say("bobot ", "weight ") + asked.weight().toPlainString() + " %"
                : words.say("tidak diberi bobot tersendiri", "no weight of its own");
    }

    private static XWPFRun line(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(120);
        var run = paragraph.createRun();
        run.setText(text);
        return run;
    }
}
