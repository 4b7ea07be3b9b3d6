package id.juara.front.signing;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
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
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.objection.CorrectList;
import id.juara.story.objection.Errata;
import id.juara.story.objection.Erratum;
import id.juara.story.publication.Publication;
import id.juara.story.publication.Publications;
import id.juara.story.publication.PublishedPlace;
import id.juara.story.shortlist.Contending;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;

/** A published list is corrected by numbered errata, each by two people and with its effect shown before it is signed. */
@Path("/office/{edition}/rounds/{round}/errata")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class ErrataPages {
    private static final String PAGE = "/office/{edition}/rounds/{round}/errata";

    @Inject
    Places places;

    @Inject
    ShowShortlist show;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Publications publications;

    @Inject
    Errata errata;

    @Inject
    CorrectList correct;

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
     * An erratum.
     *
     * @param signed when, in words; empty before
     * @param struck and {@code added} by number and title, one after the other
     * @param after how many lines the list has once this is signed; empty for one that is
     */
    record Told(int number, String reason, String struck, String added, String signed, boolean own, String after) {}

    record Typed(String struck, String added, String reason) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    @CheckedTemplate(basePath = "signing")
    record ErrataOf(
            Place place,
            boolean isPublic,
            String lines,
            List<Told> errata,
            Typed typed,
            boolean staff,
            boolean signatory,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance errata(String edition, String round) {
        return places.told(page(places.of(edition, round), Typed.NOTHING, ShownFaults.NONE));
    }

    /** @param struck numbers of submissions on the list, one a line; {@code added} of others in the round */
    @POST
    @RolesAllowed(Role.Words.STAFF)
    public Response propose(
            String edition, String round, @RestForm String struck, @RestForm String added, @RestForm String reason) {
        var place = places.of(edition, round);
        var typed = new Typed(said(struck), said(added), said(reason));
        var faults = new ArrayList<Shown>();
        var changes = read(place, typed, faults);
        if (!faults.isEmpty()) {
            return places.told(422, page(place, typed, new ShownFaults(faults)));
        }
        try {
            correct.proposing(place.ref(), typed.reason, changes);
            return onward.after(Done.PROPOSED, PAGE, edition, round);
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(), page(place, typed, ShownFaults.of(refusal, tongue.language())));
        }
    }

    /** Answers once the signature stands in the ledger's tree. */
    @POST
    @Path("/{number}/approval")
    @RolesAllowed(Role.Words.SIGNATORY)
    public Response approve(String edition, String round, int number) {
        var place = places.of(edition, round);
        try {
            ledger.settle(correct.approving(place.ref(), number));
            return onward.after(Done.SIGNED, PAGE, edition, round);
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(), page(place, Typed.NOTHING, ShownFaults.of(refusal, tongue.language())));
        }
    }

    private Erratum.Changes read(Place place, Typed typed, List<Shown> faults) {
        var words = places.words(Signing.class);
        var onList =
                publications.of(rounds.at(place.ref()).id).map(this::standing).orElse(List.of());
        var byNumber = show.field(place).values().stream()
                .collect(Collectors.toMap(one -> one.number().toUpperCase(Locale.ROOT), Contending::submission));
        var struck = numbers(typed.struck);
        struck.stream()
                .filter(one -> !onList.contains(one))
                .forEach(one -> faults.add(new Shown("/struck", words.notOnList(one))));
        var added = new ArrayList<UUID>();
        for (var one : numbers(typed.added)) {
            if (!byNumber.containsKey(one)) {
                faults.add(new Shown("/added", words.unknownNumber(one)));
            } else if (onList.contains(one)) {
                faults.add(new Shown("/added", words.onList(one)));
            } else {
                added.add(byNumber.get(one));
            }
        }
        if (typed.struck.isEmpty() && typed.added.isEmpty()) {
            faults.add(new Shown("/struck", words.nothingNamed()));
        }
        if (!TypedReason.fits(typed.reason)) {
            faults.add(new Shown("/reason", words.reasonNeeded()));
        }
        return new Erratum.Changes(struck, added);
    }

    private List<String> standing(Publication publication) {
        return publications.linesOf(publication.id).stream()
                .filter(one -> !one.struck)
                .map(one -> one.number)
                .toList();
    }

    private static List<String> numbers(String typed) {
        return typed.lines()
                .map(one -> one.strip().toUpperCase(Locale.ROOT))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    @Transactional
    ErrataOf page(Place place, Typed typed, ShownFaults faults) {
        var publication = publications.of(rounds.at(place.ref()).id).filter(one -> one.isPublic(moment.now()));
        var lines = publication.map(this::standing).orElse(List.of()).size();
        return new ErrataOf(
                place,
                publication.isPresent(),
                places.figures().count(lines),
                publication.map(one -> told(place, one, lines)).orElse(List.of()),
                typed,
                places.isStaff(),
                places.isSignatory(),
                faults);
    }

    private List<Told> told(Place place, Publication publication, int lines) {
        var titles = publications.linesOf(publication.id).stream()
                .collect(Collectors.toMap((PublishedPlace one) -> one.number, one -> one.number + " " + one.title));
        var field = show.field(place);
        return errata.allOf(publication.id).stream()
                .map(one -> told(one, place, titles, field, lines))
                .toList();
    }

    private Told told(Erratum one, Place place, Map<String, String> titles, Map<UUID, Contending> field, int lines) {
        var after = lines - one.changes.struck().size() + one.changes.added().size();
        return new Told(
                one.number,
                one.reason,
                one.changes.struck().stream().map(titles::get).collect(Collectors.joining("; ")),
                one.changes.added().stream()
                        .map(field::get)
                        .map(entry -> entry.number() + " " + entry.title())
                        .collect(Collectors.joining("; ")),
                Optional.ofNullable(one.approvedAt).map(place::moment).orElse(""),
                caller.person().equals(one.proposedBy),
                one.approvedAt == null ? places.figures().count(after) : "");
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
