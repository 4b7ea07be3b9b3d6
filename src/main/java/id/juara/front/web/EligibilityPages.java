package id.juara.front.web;

import id.juara.ground.http.Tongue;
import id.juara.ground.ledger.Moment;
import id.juara.law.rules.Condition;
import id.juara.law.rules.Condition.Kind;
import id.juara.law.rules.Language;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Whether an innovation may enter, before anybody signs in or writes: the conditions of the rules as yes and no. */
@Path("/eligibility")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class EligibilityPages {
    private static final String YES = "yes";
    private static final String NO = "no";

    /** Facts that nobody can know before an entry is written; conditions about them are checked there. */
    private static final Set<String> LATER = Set.of(
            "blankAnswers",
            "fillerAnswers",
            "overlongAnswers",
            "sameTitle",
            "missingDocuments",
            "submission.answers",
            "submission.title");

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Moment moment;

    @Inject
    Tongue tongue;

    @Context
    UriInfo address;

    /** An edition that takes entries. */
    public record Open(String id, String title, boolean rehearsal, String closes) {}

    @CheckedTemplate(basePath = "web")
    record OpenEditions(List<Open> editions) implements TemplateInstance {}

    /**
     * A condition, told by what would fail it.
     *
     * @param source where the regulation says so, may be empty
     * @param said yes, no, or empty where it was not answered
     */
    public record Asked(String id, String says, String source, Kind kind, String said) {
        public boolean isYes() {
            return said.equals(YES);
        }

        public boolean isNo() {
            return said.equals(NO);
        }

        public boolean isWaiting() {
            return said.isEmpty();
        }

        /** Whether what was answered keeps the innovation out. */
        boolean bars() {
            return isYes() && (kind == Kind.BLOCKS_SENDING || kind == Kind.FAILS_SCREENING);
        }
    }

    /** @param answered whether anything was; {@code whole} whether everything was */
    @CheckedTemplate(basePath = "web")
    record MayEnter(
            Open edition,
            String basis,
            String counted,
            List<Asked> asked,
            boolean answered,
            boolean whole,
            List<Asked> bars,
            List<Asked> clerk)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance open() {
        var now = moment.now();
        var open = editions.listAll().stream()
                .filter(one -> one.state == EditionState.OPEN && now.isBefore(one.closes))
                .sorted(Comparator.comparing((Edition one) -> one.closes).thenComparing(one -> one.id))
                .map(this::told)
                .toList();
        return new OpenEditions(open).setLocale(tongue.language().tag());
    }

    @GET
    @Path("/{edition}")
    @Transactional
    public TemplateInstance ask(String edition) {
        var kept = editions.announced(edition);
        var law = frozen.of(edition);
        var language = tongue.language();
        var asked = law.conditions().stream()
                .filter(one -> LATER.stream().noneMatch(one.holds()::contains))
                .map(one -> asked(one, language))
                .toList();
        return new MayEnter(
                        told(kept),
                        law.basis() == null ? "" : law.basis(),
                        words(kept)
                                .day(kept.ageCountedAt
                                        .atZone(law.calendar().zone())
                                        .toLocalDate()),
                        asked,
                        asked.stream().anyMatch(one -> !one.isWaiting()),
                        asked.stream().noneMatch(Asked::isWaiting),
                        asked.stream().filter(Asked::bars).toList(),
                        asked.stream()
                                .filter(one -> one.isYes() && one.kind == Kind.ASKS_A_CLERK)
                                .toList())
                .setLocale(language.tag());
    }

    private Asked asked(Condition one, Language language) {
        var said = address.getQueryParameters().getFirst(one.id());
        return new Asked(
                one.id(),
                one.says().in(language),
                one.source() == null ? "" : one.source(),
                one.kind(),
                YES.equals(said) || NO.equals(said) ? said : "");
    }

    private Open told(Edition one) {
        var law = frozen.of(one.id);
        Instant closes = one.closes;
        return new Open(
                one.id,
                law.title().in(tongue.language()),
                one.rehearsal,
                words(one).moment(closes));
    }

    private PlainWords words(Edition one) {
        return new PlainWords(tongue.language(), frozen.of(one.id).calendar().zone());
    }
}
