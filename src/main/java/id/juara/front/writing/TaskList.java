package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.law.rules.Language;
import id.juara.story.competition.Editions;
import id.juara.story.submission.AttachFile;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionPages.Item;
import id.juara.story.submission.SubmissionPages.Lacks;
import id.juara.story.submission.SubmissionPages.Remark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What there is to do in an entry, part by part, and how far each part is. */
@ApplicationScoped
public class TaskList {
    @Inject
    ShowSubmission show;

    @Inject
    AttachFile files;

    @Inject
    Editions editions;

    /** How far a part is. */
    public enum Progress {
        DONE,
        TO_DO,
        TO_MEND,
        OPTIONAL
    }

    /**
     * A question of the list.
     *
     * @param weight in percent of what the judges score; zero where the question is for the reader alone
     * @param remarks how many remarks of the local admin are about it
     */
    public record Asked(
            String id, String title, BigDecimal weight, int words, int most, Progress progress, long remarks) {
        public boolean isWeighed() {
            return weight.signum() > 0;
        }
    }

    /** A document of the list and how many files stand under it. */
    public record Wanted(String id, String title, long files, int most, Progress progress) {}

    /**
     * @param done how many parts need nothing more, of {@code all}
     * @param blocks, fails, odd how many items of the check are of each weight
     */
    public record Tasks(
            Progress about,
            List<Asked> questions,
            List<Wanted> documents,
            List<Remark> general,
            long done,
            long all,
            long blocks,
            long fails,
            long odd) {
        /** Whether nothing stands in the way of sending. */
        public boolean isComplete() {
            return blocks == 0;
        }
    }

    Tasks of(Lying lying) {
        var lacks = show.lacks(lying.id());
        var questions = lying.law().questionsOf(lying.entry().group()).stream()
                .map(one -> {
                    var count = lacks.words().get(one.id());
                    return new Asked(
                            one.id(),
                            one.title().in(lying.language()),
                            one.weight(),
                            count.words(),
                            count.most(),
                            progress(lacks, "/answers/" + one.id(), count.words() > 0, one.required()),
                            lying.remarksOn(one.id()).size());
                })
                .toList();
        var documents = documents(lying, lacks);
        var about = isSound(lying, lacks) ? Progress.DONE : Progress.TO_DO;
        var parts = new ArrayList<Progress>(List.of(about));
        questions.forEach(one -> parts.add(one.progress));
        documents.forEach(one -> parts.add(one.progress));
        return new Tasks(
                about,
                questions,
                documents,
                lying.remarks().stream().filter(one -> one.question().isEmpty()).toList(),
                parts.stream().filter(Progress.DONE::equals).count(),
                parts.stream().filter(one -> one != Progress.OPTIONAL).count(),
                count(lacks, "blocks"),
                count(lacks, "fails"),
                count(lacks, "odd"));
    }

    /** From when an innovation's age is counted back. */
    Instant ageCountedAt(Lying lying) {
        return editions.announced(lying.whole().edition()).ageCountedAt;
    }

    private List<Wanted> documents(Lying lying, Lacks lacks) {
        var attached = files.all(lying.id());
        Language language = lying.language();
        return lying.law().documents().stream()
                .map(one -> {
                    var own = attached.stream()
                            .filter(file -> file.document.equals(one.id()))
                            .count();
                    return new Wanted(
                            one.id(),
                            one.title().in(language),
                            own,
                            one.most(),
                            progress(lacks, "/attachments/" + one.id(), own > 0, one.required()));
                })
                .toList();
    }

    private static Progress progress(Lacks lacks, String at, boolean begun, boolean required) {
        if (begun) {
            return lacks.items().stream().anyMatch(one -> one.at().equals(at)) ? Progress.TO_MEND : Progress.DONE;
        }
        return required ? Progress.TO_DO : Progress.OPTIONAL;
    }

    /** What the form about the innovation asks for is there: a day of beginning, a goal, a category where there are some. */
    private static boolean isSound(Lying lying, Lacks lacks) {
        var entry = lying.entry();
        return entry.startedOn().isPresent()
                && !entry.goals().isEmpty()
                && (lying.law().categories().isEmpty() || entry.category().isPresent())
                && lacks.items().stream().noneMatch(one -> one.what().equals("group"));
    }

    private static long count(Lacks lacks, String weight) {
        return lacks.items().stream().map(Item::weight).filter(weight::equals).count();
    }
}
