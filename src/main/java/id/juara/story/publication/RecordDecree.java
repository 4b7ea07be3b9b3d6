package id.juara.story.publication;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.Honour;
import id.juara.story.competition.Honours;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.PublicationEvents.DecreeRecorded;
import id.juara.story.publication.PublicationEvents.NationalModelsNamed;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import id.juara.story.submission.TitleKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The minister's decree makes a provisional list final; from here only errata change it. The last round's list becomes the
 * national models, and every final list is written into the honours that later editions look at.
 */
@ApplicationScoped
public class RecordDecree {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules rules;

    @Inject
    Publications publications;

    @Inject
    Objections objections;

    @Inject
    Contenders contenders;

    @Inject
    NationalModels models;

    @Inject
    Honours honours;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * @param signedCopy the decree's file, kept with the publication, and its SHA-256
     *     <p>Refuses whoever proposed the publication, a list whose objection window is still open or that has an
     *     unanswered objection, and a second decree.
     */
    @Transactional
    public Receipt of(RoundRef ref, String number, LocalDate date, SignedCopy signedCopy) {
        var publication = publications.lockedAt(ref);
        var now = moment.now();
        if (!publication.isPublic(now)) {
            throw new Refusal(Reason.NOTHING_ANNOUNCED);
        }
        if (publication.isFinal()) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        if (caller.person().equals(publication.proposedBy)) {
            throw new Refusal(Reason.MUST_BE_ANOTHER_PERSON);
        }
        if (now.isBefore(publication.objectionsUntil) || objections.anyUnanswered(publication.id)) {
            throw new Refusal(Reason.OBJECTIONS_OPEN);
        }
        publication.decreeNumber = number;
        publication.decreeDate = date;
        publication.decreeFile = signedCopy.file();
        publication.decreedBy = caller.person();
        publication.decreedAt = now;
        var receipt =
                ledger.record(new DecreeRecorded("round/" + ref, publication.id, number, date, signedCopy.sha256()));
        honour(ref, publication);
        return receipt;
    }

    /** The file in the attachments, and its SHA-256 in hexadecimal digits. */
    public record SignedCopy(UUID file, String sha256) {}

    private void honour(RoundRef ref, Publication publication) {
        var whole = rules.of(ref.edition());
        var isLast = whole.isLast(rules.round(ref));
        var field = contenders.in(rounds.at(ref)).stream()
                .collect(Collectors.toMap(Contending::number, Function.identity()));
        var named = new ArrayList<String>();
        for (var line : publications.linesOf(publication.id)) {
            if (line.struck) {
                continue;
            }
            honours.persist(honour(line, whole.calendar().closes().getYear(), isLast, ref));
            if (isLast) {
                models.persist(model(ref.edition(), line, field.get(line.number).submission()));
                named.add(line.number);
            }
        }
        if (isLast) {
            ledger.record(new NationalModelsNamed("edition/" + ref.edition(), List.copyOf(named)));
        }
    }

    private static Honour honour(PublishedPlace line, int year, boolean isLast, RoundRef ref) {
        return new Honour(
                year,
                isLast ? "winner" : "finalist",
                line.title,
                TitleKey.of(line.title),
                line.unit,
                line.institution,
                ref.toString());
    }

    private static NationalModel model(String edition, PublishedPlace line, UUID submission) {
        var model = new NationalModel();
        model.id = UUID.randomUUID();
        model.edition = edition;
        model.submission = submission;
        model.number = line.number;
        model.title = line.title;
        model.unit = line.unit;
        model.institution = line.institution;
        model.province = line.province;
        return model;
    }
}
