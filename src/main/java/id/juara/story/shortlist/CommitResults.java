package id.juara.story.shortlist;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.juara.ground.ledger.Actor;
import id.juara.ground.ledger.Ledger;
import id.juara.law.bundle.Layout;
import id.juara.law.bundle.RoundTables;
import id.juara.law.bundle.SealedRound;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Manifest;
import id.juara.law.proof.Pseudonyms;
import id.juara.law.proof.Seed;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Departure;
import id.juara.law.ranking.Origins;
import id.juara.law.rules.Marks;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.FrozenRules;
import id.juara.story.shortlist.ShortlistEvents.ResultsCommitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;

/**
 * With the seal, the round's results are kept as files, submissions by number and judges by pseudonym, and the ledger holds
 * their digests. The event is the system's own and names nobody, so that it may be shown to everybody.
 */
@ApplicationScoped
class CommitResults {
    @Inject
    FrozenRules rules;

    @Inject
    SealedFiles files;

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    /** Within the transaction of the seal. */
    void of(CompetitionRound round, Shortlist shortlist, RankedRound ranked) {
        var written = RoundTables.of(judged(round, ranked));
        mustTellTheSame(ranked, written.get(RoundTables.SHORTLIST));
        files.keep(shortlist.id, written);
        var digests = RoundTables.digests(round.code, written);
        digests.put(Layout.RULES, new Digest(shortlist.rulesSha256));
        ledger.record(Actor.SYSTEM, new ResultsCommitted("round/" + round.ref(), Manifest.hex(digests)));
    }

    /** What anybody will reckon from the files is what is being sealed. */
    private static void mustTellTheSame(RankedRound ranked, byte[] shortlist) {
        var sealed = ranked.chosen().stream()
                .map(one -> ranked.field().get(one.submission()).number())
                .collect(toSet());
        if (!RoundTables.chosen(shortlist).equals(sealed)) {
            throw new IllegalStateException("round " + ranked.round().id() + ": the files tell another list");
        }
    }

    private SealedRound judged(CompetitionRound round, RankedRound ranked) {
        var names = pseudonyms(round.edition);
        var numbers = ranked.field().values().stream()
                .collect(toMap(one -> one.contender().submission(), Contending::number));
        return new SealedRound(
                ranked.round(),
                rules.of(round.edition).groups(),
                ranked.marks().stream()
                        .map(one -> new Marks(numbers.get(one.submission()), names.of(one.judge()), one.values()))
                        .toList(),
                ranked.field().values().stream()
                        .map(one -> named(one.contender(), numbers))
                        .toList(),
                origins(ranked, numbers),
                Seed.of(round.seed),
                ranked.selections().stream()
                        .flatMap(one -> one.departures().stream())
                        .map(one -> new Departure(numbers.get(one.submission()), one.in(), one.reason()))
                        .toList());
    }

    private static Origins origins(RankedRound ranked, Map<String, String> numbers) {
        var known = RankedRound.origins(ranked.field().values());
        return new Origins(known.byChance(), renamed(known.strata(), numbers), renamed(known.fingerprints(), numbers));
    }

    private static Map<String, String> renamed(Map<String, String> told, Map<String, String> numbers) {
        return told.entrySet().stream().collect(toMap(one -> numbers.get(one.getKey()), Map.Entry::getValue));
    }

    private static Contender named(Contender one, Map<String, String> numbers) {
        return new Contender(
                numbers.get(one.submission()), one.cluster(), one.group(), one.carried(), one.fingerprint());
    }

    private Pseudonyms pseudonyms(String edition) {
        var key = (byte[]) database.createNativeQuery("select pseudonym_key from edition where id = ?1", byte[].class)
                .setParameter(1, edition)
                .getSingleResult();
        return new Pseudonyms(key);
    }
}
