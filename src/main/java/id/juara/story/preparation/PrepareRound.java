package id.juara.story.preparation;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.preparation.Preparation.PracticeEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Those who run a round say what its judges are told before they mark; until it opens they may say it anew. */
@ApplicationScoped
public class PrepareRound {
    private static final int MOST_ENTRIES = 10;
    private static final int LONGEST = 20_000;
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Bilingual ID = new Bilingual(
            "Isi kata pendek yang belum dipakai: huruf kecil, angka, tanda hubung.",
            "Say a short word that is not used yet: small letters, digits, hyphens.");
    private static final Bilingual WHOLE =
            new Bilingual("Isi judul dan paling sedikit satu bagian.", "Say the title and at least one part.");
    private static final Bilingual TOO_LONG = new Bilingual("Paling banyak 20.000 huruf.", "At most 20,000 letters.");
    private static final Bilingual TOO_MANY =
            new Bilingual("Paling banyak 10 entri latihan.", "At most 10 practice entries.");

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Preparations preparations;

    @Inject
    Ledger ledger;

    /**
     * Refuses a round that has opened or takes no marks, what was said anew since the writer last saw it, and a form with
     * faults: each by its place.
     *
     * @param seen SHA-256 of what the writer last saw, hexadecimal; absent where he does not say
     */
    @Transactional
    public Receipt in(RoundRef ref, Preparation preparation, Optional<String> seen, UUID by) {
        var rules = frozen.round(ref);
        if (rules.criteria().isEmpty()) {
            throw new Refusal(Reason.ROUND_HAS_NO_MARKS);
        }
        var round = rounds.alone(ref);
        round.mustBeIn(Reason.ROUND_OPENED, RoundState.WAITING);
        if (seen.isPresent()
                && !seen.get().equals(preparations.of(round.id).fingerprint().hex())) {
            throw new Refusal(Reason.CHANGED_MEANWHILE);
        }
        var faults = faults(preparation, rules);
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, faults);
        }
        var fingerprint = preparations.write(round.id, preparation, by);
        return ledger.record(new PreparationEvents.RoundPrepared(
                ref.toString(),
                fingerprint.hex(),
                preparation.pact().isPresent(),
                preparation.practice().size()));
    }

    private static List<Fault> faults(Preparation preparation, Round rules) {
        var faults = new ArrayList<Fault>();
        preparation.pact().filter(PrepareRound::isLong).ifPresent(any -> faults.add(new Fault("/pact", TOO_LONG)));
        if (preparation.practice().size() > MOST_ENTRIES) {
            faults.add(new Fault("/practice", TOO_MANY));
        }
        var ids = new HashSet<String>();
        for (int n = 0; n < preparation.practice().size(); n++) {
            var entry = preparation.practice().get(n);
            var place = "/practice/" + n;
            if (entry.id() == null || !WORD.matcher(entry.id()).matches() || !ids.add(entry.id())) {
                faults.add(new Fault(place + "/id", ID));
            }
            faults.addAll(faults(entry, place, rules));
        }
        return faults;
    }

    private static List<Fault> faults(PracticeEntry entry, String place, Round rules) {
        var faults = new ArrayList<Fault>();
        if (entry.title() == null || entry.parts() == null || entry.parts().isEmpty()) {
            faults.add(new Fault(place, WHOLE));
        } else if (entry.parts().stream()
                .flatMap(part -> Stream.of(part.heading(), part.text()))
                .anyMatch(text -> text == null || isLong(text))) {
            faults.add(new Fault(place + "/parts", TOO_LONG));
        }
        var marks = entry.marks() == null ? new TreeMap<String, java.math.BigDecimal>() : new TreeMap<>(entry.marks());
        rules.faultsOf(marks, true).stream()
                .map(fault -> new Fault(
                        place + "/marks/" + fault.criterion(),
                        new Bilingual(fault.sentence(Language.ID) + ".", fault.sentence(Language.EN) + ".")))
                .forEach(faults::add);
        return faults;
    }

    private static boolean isLong(Bilingual text) {
        return text.id().length() > LONGEST || text.en().length() > LONGEST;
    }
}
