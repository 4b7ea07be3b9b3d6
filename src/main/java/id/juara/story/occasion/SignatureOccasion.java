package id.juara.story.occasion;

import id.juara.ground.identity.Role;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.FrozenRules;
import id.juara.story.notice.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one person proposed waits for the signature of another. */
@ApplicationScoped
class SignatureOccasion implements Occasion {
    private static final Map<String, Bilingual> WHAT = Map.of(
            "FreezeAsked", new Bilingual("pembekuan aturan", "the freezing of the rules"),
            "ShortlistProposed", new Bilingual("daftar pendek", "a shortlist"),
            "PublicationProposed", new Bilingual("pengumuman daftar", "the announcement of a list"),
            "AmendmentProposed", new Bilingual("perubahan jadwal", "an amendment of the calendar"),
            "ErratumProposed", new Bilingual("ralat daftar", "a correction of a list"));

    @Inject
    Sides sides;

    @Inject
    Says says;

    @Inject
    FrozenRules rules;

    @Override
    public Set<String> kinds() {
        return WHAT.keySet();
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        return events.stream().map(this::letter).toList();
    }

    private Letter letter(Happened event) {
        var place = event.place();
        var ofRound = place.contains("/");
        var edition = ofRound ? event.round().edition() : place;
        var title = says.title(edition);
        var named = ofRound ? within(rules.round(event.round()).title(), title) : title;
        var what = WHAT.get(event.kind());
        return new Letter(
                event.cause(),
                "to-sign",
                edition,
                event.about(),
                false,
                says.subject("to-sign", what, named),
                says.text("to-sign", what, named),
                page(event, place),
                event.at(),
                sides.holding(Role.SIGNATORY, edition));
    }

    private static Bilingual within(Bilingual round, Bilingual edition) {
        return new Bilingual(round.id() + ", " + edition.id(), round.en() + ", " + edition.en());
    }

    /** Where it is signed. */
    private static String page(Happened event, String place) {
        var slash = place.indexOf('/');
        var round = slash < 0 ? "" : place.substring(0, slash) + "/rounds/" + place.substring(slash + 1);
        return switch (event.kind()) {
            case "FreezeAsked" -> "/office/" + place + "/rules";
            case "ShortlistProposed" -> "/office/" + round + "/shortlist";
            case "PublicationProposed" -> "/office/" + round + "/publication";
            case "ErratumProposed" -> "/office/" + round + "/errata";
            default -> "/office/" + place + "/amendments";
        };
    }
}
