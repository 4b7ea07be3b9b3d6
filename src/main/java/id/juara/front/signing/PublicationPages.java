package id.juara.front.signing;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.front.rulemaking.RuleFields;
import id.juara.front.rulemaking.Rulemaking;
import id.juara.front.rulemaking.TellsInWords;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Tells.Audience;
import id.juara.law.rules.Tells.Order;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundState;
import id.juara.story.publication.AnnounceList;
import id.juara.story.publication.ApprovePublication;
import id.juara.story.publication.Publication;
import id.juara.story.publication.Publications;
import id.juara.story.publication.PublishedPlace;
import id.juara.story.publication.WithdrawAnnouncement;
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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** A sealed list on its way to the public: what will be seen, by whom and from when, proposed and signed by two people. */
@Path("/office/{edition}/rounds/{round}/publication")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class PublicationPages {
    private static final String PAGE = "/office/{edition}/rounds/{round}/publication";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));

    @Inject
    Places places;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Publications publications;

    @Inject
    AnnounceList announce;

    @Inject
    WithdrawAnnouncement withdraw;

    @Inject
    ApprovePublication approve;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /**
     * A publication as it stands.
     *
     * @param hours the hour in the three zones
     * @param own whether whoever looks proposed it
     */
    record Standing(List<String> hours, String objectionsUntil, boolean signed, boolean isPublic, boolean own) {}

    /** What an audience is told, in words. */
    record Told(String name, String what) {}

    /**
     * @param sealed whether there is a sealed list
     * @param standing absent before the publication is proposed
     * @param typed the hour as it stands in the form
     * @param ranked whether the public is told places, {@code pointed} whether points
     * @param besides what others than the public are told at that hour
     */
    @CheckedTemplate(basePath = "signing")
    record PublicationOf(
            Place place,
            boolean sealed,
            Optional<Standing> standing,
            List<PublishedPlace> preview,
            String many,
            String typed,
            boolean ranked,
            boolean pointed,
            List<Told> besides,
            boolean staff,
            boolean signatory,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance publication(String edition, String round) {
        var place = places.of(edition, round);
        return places.told(page(place, tomorrow(place), ShownFaults.NONE));
    }

    /** @param hour day and hour in the zone of the edition's calendar, such as {@code 2026-05-02T10:00} */
    @POST
    @RolesAllowed(Role.Words.STAFF)
    public Response announce(String edition, String round, @RestForm String hour) {
        var place = places.of(edition, round);
        var typed = hour == null ? "" : hour;
        try {
            announce.at(
                    place.ref(),
                    LocalDateTime.parse(typed, TYPED).atZone(place.zone()).toInstant());
            return onward.after(Done.PROPOSED, PAGE, edition, round);
        } catch (DateTimeParseException unreadable) {
            var fault = new Shown("/hour", places.words(Signing.class).hourAmiss());
            return places.told(422, page(place, typed, new ShownFaults(List.of(fault))));
        } catch (Refusal refusal) {
            var fault = new Shown("/hour", refusal.sentence(tongue.language()));
            return places.told(refusal.reason().status(), page(place, typed, new ShownFaults(List.of(fault))));
        }
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.Words.STAFF)
    public Response withdraw(String edition, String round, @RestForm String reason) {
        var place = places.of(edition, round);
        if (!TypedReason.fits(reason)) {
            var fault = new Shown("/reason", places.words(Signing.class).reasonNeeded());
            return places.told(422, page(place, tomorrow(place), new ShownFaults(List.of(fault))));
        }
        withdraw.at(place.ref(), reason.strip());
        return onward.after(Done.TAKEN_BACK, PAGE, edition, round);
    }

    /** Answers once the signature stands in the ledger's tree. */
    @POST
    @Path("/approval")
    @RolesAllowed(Role.Words.SIGNATORY)
    public Response approve(String edition, String round) {
        var place = places.of(edition, round);
        try {
            ledger.settle(approve.of(place.ref()));
            return onward.after(Done.SIGNED, PAGE, edition, round);
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(),
                    page(place, tomorrow(place), ShownFaults.of(refusal, tongue.language())));
        }
    }

    private String tomorrow(Place place) {
        return TYPED.format(moment.now()
                .atZone(place.zone())
                .plusDays(1)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(10));
    }

    @Transactional
    PublicationOf page(Place place, String typed, ShownFaults faults) {
        var round = rounds.at(place.ref());
        var sealed = round.state.compareTo(RoundState.SEALED) >= 0;
        var publication = publications.of(round.id);
        var preview = !sealed
                ? List.<PublishedPlace>of()
                : publication
                        .filter(one -> one.approvedBy != null)
                        .map(one -> publications.linesOf(one.id))
                        .orElseGet(() -> approve.would(place.ref()));
        var tells = frozen.round(place.ref()).tells(Audience.PUBLIC);
        return new PublicationOf(
                place,
                sealed,
                publication.map(one -> standing(one, place)),
                preview,
                places.figures().count(preview.size()),
                typed,
                tells.order() == Order.RANK,
                tells.points(),
                besides(place),
                places.isStaff(),
                places.isSignatory(),
                faults);
    }

    private List<Told> besides(Place place) {
        var words = new TellsInWords(places.words(Rulemaking.class), places.words(RuleFields.class));
        var law = frozen.round(place.ref());
        return Stream.of(Audience.ENTRANT, Audience.JUDGE)
                .map(one -> new Told(words.name(one), words.of(law.tells(one))))
                .toList();
    }

    private Standing standing(Publication one, Place place) {
        return new Standing(
                ZONES.stream()
                        .map(zone -> new PlainWords(place.language(), zone).moment(one.announcedAt))
                        .toList(),
                place.moment(one.objectionsUntil),
                one.approvedBy != null,
                one.isPublic(moment.now()),
                caller.person().equals(one.proposedBy));
    }
}
