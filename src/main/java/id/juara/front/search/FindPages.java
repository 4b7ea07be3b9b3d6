package id.juara.front.search;

import id.juara.front.notice.Moments;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.Editions;
import id.juara.story.competition.RoundRef;
import id.juara.story.entry.Entry;
import id.juara.story.objection.ShowObjections;
import id.juara.story.results.ResultsPages.Own;
import id.juara.story.results.ShowOwnResults;
import id.juara.story.search.FindEntries;
import id.juara.story.search.FindEntries.Found;
import id.juara.story.search.ShowOwner;
import id.juara.story.search.ShowOwner.Behind;
import id.juara.story.submission.ShowHistory;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionPages.Whole;
import id.juara.story.submission.SubmissionState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Staff find any entry by a piece of a number, a title or a name, and look at it as its owner does. */
@Path("/find")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class FindPages {
    @Inject
    ShowOwnResults results;

    @Inject
    ShowObjections objections;

    @Inject
    FindEntries find;

    @Inject
    ShowSubmission submissions;

    @Inject
    ShowHistory history;

    @Inject
    ShowOwner owner;

    @Inject
    Editions editions;

    @Inject
    Moments moments;

    @Inject
    Tongue tongue;

    /** An entry that was found; {@code why} tells by what. */
    public record Hit(
            UUID id,
            Optional<String> title,
            Optional<String> number,
            String edition,
            String place,
            SubmissionState state,
            String by,
            String told) {
        static Hit of(Found one) {
            return new Hit(
                    one.id(),
                    one.title(),
                    one.number(),
                    one.edition(),
                    one.unit() + " · " + one.institution(),
                    one.state(),
                    one.by().name(),
                    one.told());
        }
    }

    /** @param sought whether anything was looked for */
    @CheckedTemplate(basePath = "search")
    record Find(String text, boolean sought, List<Hit> hits, int most, ShownFaults faults)
            implements TemplateInstance {}

    /** What the entry says to one question. */
    public record Said(String question, String answer) {}

    public record Step(String kind, String at) {}

    /** A notice about it; without a subject where it was told within the side. */
    public record Notice(Optional<String> subject, String at) {}

    /** What its side reads of it in a round; {@code objections} it made, with their answers where there are. */
    public record Result(String round, boolean chosen, List<String> because, List<Objection> objections) {}

    public record Objection(String text, String at, Optional<String> answer) {}

    /** @param entry what was sent; absent where nothing was */
    @CheckedTemplate(basePath = "search")
    record Owned(
            Whole whole,
            SubmissionState state,
            String competition,
            Optional<Entry> entry,
            List<Said> answers,
            List<Behind> people,
            List<Step> steps,
            List<Notice> notices,
            List<Result> results)
            implements TemplateInstance {}

    @GET
    public Response find(@QueryParam("text") String text) {
        var typed = text == null ? "" : text;
        if (typed.isBlank()) {
            return Response.ok(page(typed, false, List.of(), ShownFaults.NONE)).build();
        }
        try {
            var hits = find.by(typed).stream().map(Hit::of).toList();
            return Response.ok(page(typed, true, hits, ShownFaults.NONE)).build();
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.FORM_FLAWED) {
                throw refusal;
            }
            var faults = ShownFaults.of(refusal, tongue.language());
            return Response.status(refusal.reason().status())
                    .entity(page(typed, false, List.of(), faults))
                    .build();
        }
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance owned(UUID id) {
        var whole = submissions.whole(id);
        var language = tongue.language();
        return new Owned(
                        whole,
                        SubmissionState.of(whole.state()),
                        editions.title(whole.edition())
                                .map(one -> one.in(language))
                                .orElse(whole.edition()),
                        whole.entry(),
                        whole.entry().map(this::answers).orElse(List.of()),
                        owner.behind(id),
                        history.seen(id).stream()
                                .map(one -> new Step(one.kind(), moments.told(one.at())))
                                .toList(),
                        owner.told(id).stream()
                                .map(one -> new Notice(one.subject().map(this::said), moments.told(one.at())))
                                .toList(),
                        results.of(id).items().stream()
                                .map(one -> result(whole, one))
                                .toList())
                .setLocale(language.tag());
    }

    private Result result(Whole whole, Own own) {
        var title = editions.rules(whole.edition())
                .round(own.round())
                .map(one -> said(one.title()))
                .orElse(own.round());
        return new Result(
                title,
                own.chosen(),
                own.because() == null
                        ? List.of()
                        : own.because().stream().map(this::said).toList(),
                objections.to(new RoundRef(whole.edition(), own.round())).stream()
                        .filter(one -> whole.id().equals(one.submission()))
                        .map(one -> new Objection(
                                one.text(), moments.told(one.madeAt()), Optional.ofNullable(one.answer())))
                        .toList());
    }

    private List<Said> answers(Entry entry) {
        return editions.rules(entry.edition()).questionsOf(entry.group()).stream()
                .map(one -> new Said(said(one.title()), entry.answers().getOrDefault(one.id(), "")))
                .toList();
    }

    private String said(Bilingual both) {
        return both.in(tongue.language());
    }

    private TemplateInstance page(String text, boolean sought, List<Hit> hits, ShownFaults faults) {
        return new Find(text, sought, hits, FindEntries.MOST, faults)
                .setLocale(tongue.language().tag());
    }
}
