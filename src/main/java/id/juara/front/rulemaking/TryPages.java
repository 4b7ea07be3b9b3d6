package id.juara.front.rulemaking;

import id.juara.front.chart.Figures;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.JobState;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.trial.TrialPages.Trial;
import id.juara.story.trial.TrialWork;
import id.juara.story.trial.TryRules;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The rules of an edition tried on the entries of an earlier one: long work, with its answer. Never official. */
@Path("/office/{edition}/rules/trial")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.STAFF)
public class TryPages {
    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    TryRules rules;

    @Inject
    TrialWork trials;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** An edition whose entries may be taken. */
    record Source(String id, String title, boolean rehearsal, boolean chosen) {}

    /** A trial of the reader's own. */
    record Asked(UUID id, String from, String moment, JobState state) {
        public boolean isOver() {
            return state.isEnd();
        }
    }

    @CheckedTemplate(basePath = "rulemaking")
    record Try(Place place, List<Source> sources, List<Asked> mine, ShownFaults faults) implements TemplateInstance {}

    /**
     * @param counted how far it is, in words; empty before it begins
     * @param outdated whether the rules are others by now
     * @param limited whether the rules limit how many entries an institution sends
     * @param compared whether any round could be tried
     */
    @CheckedTemplate(basePath = "rulemaking")
    record Tried(
            Place place,
            Asked asked,
            long done,
            Optional<Long> total,
            Optional<Trial> answer,
            boolean outdated,
            boolean limited,
            boolean compared,
            Language language,
            Figures figures)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance ask(String edition) {
        return places.told(page(edition, "", ShownFaults.NONE));
    }

    /** Begins a trial; a second click leads to the one that is under way. */
    @POST
    public Response begin(String edition, @RestForm String from) {
        var chosen = from == null ? "" : from;
        try {
            return onward.to("/office/{edition}/rules/trial/{id}", edition, trials.begin(edition, chosen).id);
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(), page(edition, chosen, ShownFaults.of(refusal, tongue.language())));
        }
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance see(String edition, UUID id) {
        var job = trials.one(edition, id);
        var place = places.of(edition);
        var answer = trials.answer(job);
        var limits = editions.rules(edition);
        return places.told(new Tried(
                place,
                asked(place, job),
                job.done,
                Optional.ofNullable(job.total),
                answer,
                answer.filter(one ->
                                !one.rulesSha256().equals(editions.of(edition).rulesHex()))
                        .isPresent(),
                limits.mostPerInstitution().isPresent()
                        || limits.groups().stream()
                                .anyMatch(one -> one.mostPerInstitution().isPresent()),
                answer.filter(one -> one.rounds().stream().anyMatch(round -> round.change() != null))
                        .isPresent(),
                tongue.language(),
                places.figures()));
    }

    @Transactional
    Try page(String edition, String chosen, ShownFaults faults) {
        var place = places.of(edition);
        return new Try(
                place,
                rules.offered(edition).stream()
                        .map(editions::of)
                        .map(one -> source(one, chosen))
                        .toList(),
                trials.mine(edition).stream().map(job -> asked(place, job)).toList(),
                faults);
    }

    private Source source(Edition one, String chosen) {
        return new Source(one.id, title(one.id), one.rehearsal, one.id.equals(chosen));
    }

    private Asked asked(Place place, Job job) {
        return new Asked(job.id, title(trials.from(job)), place.moment(job.madeAt), job.state);
    }

    private String title(String edition) {
        return editions.title(edition).map(one -> one.in(tongue.language())).orElse(edition);
    }
}
