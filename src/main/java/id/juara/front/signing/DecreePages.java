package id.juara.front.signing;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.PlainWords;
import id.juara.story.objection.RecordDecree;
import id.juara.story.objection.TakeSignedCopy;
import id.juara.story.publication.Publication;
import id.juara.story.publication.Publications;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The decree makes a published list final: its number, its day and the signed copy. */
@Path("/office/{edition}/rounds/{round}/decree")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class DecreePages {
    private static final int LONGEST = 200;

    @Inject
    Places places;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Publications publications;

    @Inject
    TakeSignedCopy copies;

    @Inject
    RecordDecree decree;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    record Typed(String number, String day) {}

    /**
     * @param says what stands, empty before; {@code waits} until when objections are taken
     * @param copy what the signed copy was found to say; empty before, and where it is the list
     * @param differs whether a copy was just refused because it is not the list
     */
    @CheckedTemplate(basePath = "signing")
    record DecreeOf(
            Place place,
            boolean isPublic,
            String says,
            String copy,
            String waits,
            Typed typed,
            boolean signatory,
            boolean differs,
            ShownFaults faults)
            implements TemplateInstance {
        DecreeOf differing() {
            return new DecreeOf(place, isPublic, says, copy, waits, typed, signatory, true, faults);
        }
    }

    @GET
    @Transactional
    public TemplateInstance ask(String edition, String round) {
        return places.told(page(places.of(edition, round), new Typed("", ""), ShownFaults.NONE));
    }

    /** Answers once the decree stands in the ledger's tree. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Words.SIGNATORY)
    public Response record(
            String edition,
            String round,
            @RestForm String number,
            @RestForm String day,
            @RestForm String despite,
            @RestForm("file") FileUpload file) {
        var place = places.of(edition, round);
        var typed = new Typed(number == null ? "" : number.strip(), day == null ? "" : day.strip());
        var date = day(typed.day);
        if (typed.number.isEmpty()
                || typed.number.length() > LONGEST
                || date.isEmpty()
                || file == null
                || file.size() == 0) {
            var fault = new Shown("/number", places.words(Signing.class).decreeNeeds());
            return places.told(422, page(place, typed, new ShownFaults(List.of(fault))));
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            var copy = copies.of(place.ref(), file.size(), content, despite != null);
            ledger.settle(decree.of(place.ref(), typed.number, date.get(), copy));
            return onward.after(Done.SAVED, "/office/{edition}/rounds/{round}/decree", edition, round);
        } catch (Refusal refusal) {
            var again = page(place, typed, ShownFaults.of(refusal, tongue.language()));
            return places.told(
                    refusal.reason().status(), refusal.reason() == Reason.DECREE_DIFFERS ? again.differing() : again);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    @Transactional
    DecreeOf page(Place place, Typed typed, ShownFaults faults) {
        var publication = publications.of(rounds.at(place.ref()).id).filter(one -> one.isPublic(moment.now()));
        return new DecreeOf(
                place,
                publication.isPresent(),
                publication
                        .filter(Publication::isFinal)
                        .map(one -> says(one, place))
                        .orElse(""),
                publication
                        .filter(one -> one.decreeCopy != null)
                        .map(this::copy)
                        .orElse(""),
                publication.map(one -> place.moment(one.objectionsUntil)).orElse(""),
                typed,
                places.isSignatory(),
                false,
                faults);
    }

    private String says(Publication one, Place place) {
        var day = new PlainWords(place.language(), place.zone()).day(one.decreeDate);
        return places.words(Signing.class).decreeSays(one.decreeNumber, day);
    }

    private String copy(Publication one) {
        var words = places.words(Signing.class);
        return switch (one.decreeCopy) {
            case "whole" -> words.copyWhole();
            case "unread" -> words.copyUnread();
            default -> words.copyDiffers(String.join(", ", one.decreeMissing), String.join(", ", one.decreeStrange));
        };
    }
}
