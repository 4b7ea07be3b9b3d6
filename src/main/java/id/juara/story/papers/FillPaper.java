package id.juara.story.papers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.juara.ground.document.Filling;
import id.juara.ground.identity.People;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Proofs;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.Errata;
import id.juara.story.objection.Objections;
import id.juara.story.papers.PaperKind.Stage;
import id.juara.story.publication.Publications;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import id.juara.story.shortlist.ShortlistEntry;
import id.juara.story.shortlist.ShortlistEvents.ShortlistSealed;
import id.juara.story.shortlist.Shortlists;
import id.juara.story.turn.OwnTurn;
import id.juara.story.turn.RoundTurns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands on a round's papers. A handful of queries, however long its list is. */
@ApplicationScoped
class FillPaper {
    @Inject
    FrozenRules frozen;

    @Inject
    Shortlists shortlists;

    @Inject
    Contenders contenders;

    @Inject
    Publications publications;

    @Inject
    Objections objections;

    @Inject
    Errata errata;

    @Inject
    RoundJudges judges;

    @Inject
    RoundTurns turns;

    @Inject
    People people;

    @Inject
    Proofs proofs;

    @Inject
    Moment moment;

    @ConfigProperty(name = "juara.address")
    String address;

    Filling of(Decision decision, PaperKind kind, Language language) {
        var ref = decision.round().ref();
        var rules = frozen.of(ref.edition());
        var law = frozen.round(ref);
        var words = new PlainWords(language, rules.calendar().zone());
        var entries = shortlists.entriesOf(decision.shortlist().id);
        var field = contenders.in(decision.round()).stream().collect(toMap(Contending::submission, identity()));
        var tell = new TellLines(rules, words);

        var fields = new HashMap<String, String>();
        fields.put("competition", rules.title().in(language));
        fields.put("edition", ref.edition());
        fields.put("basis", rules.basis() == null ? "" : rules.basis());
        fields.put("round", law.title().in(language));
        fields.put(
                "nextRound",
                rules.after(ref.round()).stream()
                        .map(one -> one.title().in(language))
                        .findFirst()
                        .orElse(""));
        fields.put(
                "today", words.day(moment.now().atZone(rules.calendar().zone()).toLocalDate()));
        figures(fields, entries, words);
        plenary(fields, decision, law, entries);
        signed(fields, decision, words);
        told(fields, decision, words);
        var lists = lists(decision, kind, entries, field, tell);
        fields.put("chosen", words.count(lists.get("list").size()));
        return new Filling(fields, lists);
    }

    private Map<String, List<Map<String, String>>> lists(
            Decision decision,
            PaperKind kind,
            List<ShortlistEntry> entries,
            Map<UUID, Contending> field,
            TellLines tell) {
        Predicate<ShortlistEntry> departed = one -> one.departure != null;
        return Map.of(
                "list",
                decision.publication()
                        .filter(one -> kind.tellsWhatIsPublic())
                        .map(one -> tell.of(
                                publications.linesOf(one.id),
                                kind == PaperKind.INVITATION
                                        ? turns(decision.round().ref())
                                        : Map.of()))
                        .orElseGet(() -> tell.of(entries, field, one -> one.chosen)),
                "takenIn",
                tell.of(entries, field, departed.and(one -> one.chosen)),
                "leftOut",
                tell.of(entries, field, departed.and(one -> !one.chosen)),
                "clusters",
                tell.clusters(entries, field),
                "errata",
                decision.publication().stream()
                        .flatMap(one -> errata.approvedOf(one.id).stream())
                        .map(one -> Map.of("number", Integer.toString(one.number), "reason", one.reason))
                        .toList());
    }

    private Map<String, OwnTurn> turns(RoundRef ref) {
        return frozen.of(ref.edition()).after(ref.round()).stream()
                .findFirst()
                .map(next -> turns.in(new RoundRef(ref.edition(), next.id())))
                .orElse(Map.of());
    }

    private static void figures(Map<String, String> fields, List<ShortlistEntry> entries, PlainWords words) {
        fields.put("all", words.count(entries.size()));
        fields.put(
                "readings",
                words.count(entries.stream().mapToInt(one -> one.readings).sum()));
        fields.put("lowest", printed(entries, words, true));
        fields.put("highestOut", printed(entries, words, false));
    }

    /**
     * Of the last that the order gave a seat, or of the first to which it gave none, before the plenary changed anything; of one
     * ranking alone, since others differ.
     */
    private static String printed(List<ShortlistEntry> entries, PlainWords words, boolean in) {
        if (entries.stream().map(one -> one.rankedAs).distinct().count() != 1) {
            return "";
        }
        return entries.stream()
                .filter(one -> one.chosen == (in == (one.departure == null)) && one.printed != null)
                .reduce((first, second) -> in ? second : first)
                .map(one -> words.say(one.printed.replace('.', ','), one.printed))
                .orElse("");
    }

    private void plenary(Map<String, String> fields, Decision decision, Round law, List<ShortlistEntry> entries) {
        var moved = entries.stream().filter(one -> one.departure != null).count();
        fields.put("moved", moved == 0 ? "" : Long.toString(moved));
        if (decision.shortlist().attendance != null) {
            fields.put("present", decision.shortlist().attendance.toString());
            fields.put("invited", Long.toString(judges.count("round = ?1 and leftAt is null", decision.round().id)));
            law.deliberation().ifPresent(one -> fields.put("quorum", Integer.toString(one.quorum())));
        }
    }

    private void signed(Map<String, String> fields, Decision decision, PlainWords words) {
        var list = decision.shortlist();
        var hex = HexFormat.of();
        fields.put("rulesHash", hex.formatHex(list.rulesSha256));
        fields.put("marksHash", hex.formatHex(list.marksSha256));
        fields.put("listHash", hex.formatHex(list.listSha256));
        fields.put("proposedBy", people.findById(list.proposedBy).name);
        fields.put("proposedAt", words.moment(list.proposedAt));
        if (decision.reaches(Stage.SEALED)) {
            fields.put("sealedBy", people.findById(list.sealedBy).name);
            fields.put("sealedAt", words.moment(list.sealedAt));
            var proof = proofs.latest("round/" + decision.round().ref(), ShortlistSealed.class.getSimpleName());
            fields.put("leaf", proof.leaf());
            fields.put("headSize", Long.toString(proof.head().size()));
            fields.put("headRoot", proof.head().root());
            fields.put("headAt", words.moment(proof.head().at()));
            var hash = decision.reaches(Stage.TOLD) ? fields.get("listHash") : proof.leaf();
            fields.put("address", address + "/verify?hash=" + hash);
        }
    }

    private void told(Map<String, String> fields, Decision decision, PlainWords words) {
        decision.publication().ifPresent(one -> {
            var ref = decision.round().ref();
            var all = objections.count("publication", one.id);
            var open = all == 0 ? 0 : objections.unanswered(one.id);
            fields.put("listAddress", address + "/results/" + ref.edition() + "/" + ref.round());
            fields.put("hour", words.moment(one.announcedAt));
            fields.put(
                    "objectionsUntil",
                    one.objectionsUntil.equals(one.announcedAt) ? "" : words.moment(one.objectionsUntil));
            fields.put("objections", Long.toString(all));
            fields.put("unanswered", Long.toString(open));
            fields.put("errataCount", Integer.toString(errata.approvedOf(one.id).size()));
            if (one.isFinal()) {
                fields.put("decreeNumber", one.decreeNumber);
                fields.put("decreeDay", words.day(one.decreeDate));
            }
        });
    }
}
