package id.juara.story.material;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Faults;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round.Kind;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.publication.Finalists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The secretary says until when those who present in a round may bring what they show there; the same for all of them. */
@ApplicationScoped
public class CallForMaterial {
    /** What may be asked for, the usual first: what a browser runs is not among it. */
    public static final List<String> TYPES = List.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "image/jpeg",
            "image/png");

    /** A form of a page brings a file whole, and no request is larger than 12 MB. */
    public static final int MOST_MEGABYTES = 10;

    public static final int MOST_FILES = 10;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Finalists finalists;

    @Inject
    Materials materials;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * What is asked for.
     *
     * @param until to the second
     * @param types some of {@link #TYPES}
     * @param megabytes of the largest file, 1 to 10
     * @param most files of an entry, 1 to 10
     */
    public record Form(Instant until, Set<String> types, Integer megabytes, Integer most) {
        public Form {
            until = until == null ? null : until.truncatedTo(ChronoUnit.SECONDS);
            types = types == null ? Set.of() : Set.copyOf(types);
        }
    }

    /**
     * From now on; what was brought before stays. A second click changes nothing. Refuses a round in which nothing is
     * presented, one whose entries the public does not know yet, one that has closed, and a moment that has passed.
     */
    @Transactional
    public MaterialCall in(RoundRef ref, Form form, UUID by) {
        if (frozen.round(ref).kind() != Kind.PANEL) {
            throw new Refusal(Reason.NOTHING_PRESENTED);
        }
        var round = rounds.alone(ref); // waits for the files that are just coming in
        round.mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN, RoundState.RECONCILING);
        var now = moment.now();
        if (!finalists.areKnown(ref, now)) { // a call tells who has come that far
            throw new Refusal(Reason.FINALISTS_NOT_ANNOUNCED);
        }
        check(form, now);
        var call = new MaterialCall(round.id, ref, form.until, form.types, (long) form.megabytes << 20, form.most);
        var before = materials.call(round.id);
        if (before.filter(call::equals).isEmpty()) {
            materials.keep(call, by);
            ledger.record(new MaterialEvents.MaterialCalled(
                    ref.toString(),
                    call.until().toString(),
                    before.map(one -> one.until().toString()).orElse(""),
                    call.types().stream().sorted().toList(),
                    call.mostBytes(),
                    call.most()));
        }
        return call;
    }

    private static void check(Form form, Instant now) {
        new Faults()
                .must(form.until != null, "/until", "Tulis tanggal dan jamnya.", "Write the day and the hour.")
                .must(
                        form.until == null || form.until.isAfter(now),
                        "/until",
                        "Waktu itu sudah lewat; pilih waktu yang akan datang.",
                        "That time has passed; choose one that is to come.")
                .must(
                        !form.types.isEmpty() && TYPES.containsAll(form.types),
                        "/types",
                        "Pilih sekurangnya satu jenis berkas dari daftar.",
                        "Choose at least one kind of file of the list.")
                .must(
                        form.megabytes != null && form.megabytes >= 1 && form.megabytes <= MOST_MEGABYTES,
                        "/megabytes",
                        "Tulis 1 sampai 10 MB.",
                        "Write 1 to 10 MB.")
                .must(
                        form.most != null && form.most >= 1 && form.most <= MOST_FILES,
                        "/most",
                        "Tulis 1 sampai 10 berkas.",
                        "Write 1 to 10 files.")
                .refuse();
    }
}
