package id.juara.front.folder;

import id.juara.front.writing.Deadline;
import id.juara.front.writing.Desk;
import id.juara.ground.http.Tongue;
import id.juara.ground.institution.Institutions;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.entry.Entry;
import id.juara.story.submission.ShareEntry;
import id.juara.story.submission.ShareEntry.Read;
import id.juara.story.submission.SubmissionPages.SentReceipt;
import id.juara.story.submission.SubmissionState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An entry as it stands, for whoever holds a link to it: the head of the office sees where it is, what it lacks and until
 * when, without an account. Nothing can be changed or fetched from here, and files are told by their names alone.
 */
@Path("/shared")
@Produces(MediaType.TEXT_HTML)
public class SharedPages {
    @Inject
    ShareEntry share;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Institutions institutions;

    @Inject
    Desk desk;

    @Inject
    Tongue tongue;

    /** A question with what is answered so far. */
    public record Answered(String title, BigDecimal weight, int words, int most, String answer) {
        public boolean isWeighed() {
            return weight.signum() > 0;
        }
    }

    /**
     * What the page tells; no more of the entry leaves its side by a link.
     *
     * @param deadline absent once the window has ended
     * @param receipt of the latest sending
     * @param blocks, fails what it lacks; empty once the window has ended
     * @param until when the link ends, in words
     */
    @CheckedTemplate(basePath = "folder")
    record Shared(
            String title,
            String competition,
            boolean rehearsal,
            String institution,
            String unit,
            SubmissionState state,
            Optional<Deadline> deadline,
            Optional<SentReceipt> receipt,
            Optional<String> category,
            String started,
            List<Integer> goals,
            List<Answered> answers,
            List<String> files,
            List<String> blocks,
            List<String> fails,
            String until)
            implements TemplateInstance {}

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    public TemplateInstance read(String code) {
        return told(share.read(code)).setLocale(tongue.language().tag());
    }

    private TemplateInstance told(Read read) {
        var whole = read.whole();
        var edition = editions.announced(whole.edition());
        var law = frozen.of(edition.id);
        var entry = whole.entry().orElseThrow();
        var institution = institutions.mustKnow(whole.institution().code());
        var words = new PlainWords(tongue.language(), institution.zone());
        var isOpen = desk.isOpen(edition);
        return new Shared(
                entry.title(),
                law.title().in(tongue.language()),
                edition.rehearsal,
                institution.name,
                whole.unit().name(),
                SubmissionState.of(whole.state()),
                Optional.of(desk.deadline(edition, institution)).filter(any -> isOpen),
                whole.receipt(),
                entry.category(),
                entry.startedOn().map(words::day).orElse(""),
                entry.goals(),
                answers(law, entry, read),
                entry.attachments().stream().map(Entry.File::name).toList(),
                isOpen ? lacks(read, "blocks") : List.of(),
                isOpen ? lacks(read, "fails") : List.of(),
                words.moment(read.endsAt()));
    }

    private List<Answered> answers(Rules law, Entry entry, Read read) {
        return law.questionsOf(entry.group()).stream()
                .map(one -> new Answered(
                        one.title().in(tongue.language()),
                        one.weight(),
                        read.lacks().words().get(one.id()).words(),
                        one.mostWords(),
                        entry.answers().getOrDefault(one.id(), "")))
                .toList();
    }

    private List<String> lacks(Read read, String weight) {
        return read.lacks().items().stream()
                .filter(one -> one.weight().equals(weight))
                .map(one -> one.says().in(tongue.language()))
                .toList();
    }
}
