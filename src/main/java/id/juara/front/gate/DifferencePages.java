package id.juara.front.gate;

import id.juara.front.gate.TextDifference.Piece;
import id.juara.front.writing.Desk;
import id.juara.front.writing.Desk.Lying;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.law.rules.Group;
import id.juara.law.rules.Question;
import id.juara.story.competition.PlainWords;
import id.juara.story.entry.Entry;
import id.juara.story.submission.ReturnedTexts.Seen;
import id.juara.story.submission.ShowDifferences;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an entry says otherwise than when its local admin last had it in his hands: returned it, or sent it. */
@Path("/entries/{id}/differences")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.LOCAL_ADMIN)
public class DifferencePages {
    @Inject
    Desk desk;

    @Inject
    ShowDifferences differences;

    @Inject
    Tongue tongue;

    /** A part of the entry that changed. */
    public record Changed(String title, List<Piece> pieces) {}

    /** A file, and whether it came or went; a file whose content changed did both. */
    public record Moved(String name, boolean came) {}

    /** What the form about the innovation says, each as one line. */
    public enum Fact {
        TITLE,
        GROUP,
        CATEGORY,
        STARTED,
        GOALS
    }

    /** A fact that changed. */
    public record Altered(Fact fact, List<Piece> pieces) {}

    /** @param since when it was last seen, in words; absent where it never was */
    @CheckedTemplate(basePath = "gate")
    record Differences(
            Lying lying, Optional<String> since, List<Altered> facts, List<Changed> answers, List<Moved> files)
            implements TemplateInstance {}

    @GET
    public TemplateInstance since(UUID id) {
        var lying = desk.lay(id);
        var page = differences
                .before(id)
                .map(seen -> between(lying, seen))
                .orElseGet(() -> new Differences(lying, Optional.empty(), List.of(), List.of(), List.of()));
        return page.setLocale(tongue.language().tag());
    }

    private static Differences between(Lying lying, Seen seen) {
        var words = new PlainWords(lying.language(), lying.law().calendar().zone());
        return new Differences(
                lying,
                Optional.of(words.moment(seen.at())),
                facts(lying, seen.entry(), words),
                answers(lying, seen.entry()),
                files(seen.entry(), lying.entry()));
    }

    private static List<Altered> facts(Lying lying, Entry was, PlainWords words) {
        var tells = new LinkedHashMap<Fact, Function<Entry, String>>();
        tells.put(Fact.TITLE, Entry::title);
        tells.put(Fact.GROUP, entry -> group(lying, entry));
        tells.put(Fact.CATEGORY, entry -> entry.category().orElse(""));
        tells.put(Fact.STARTED, entry -> entry.startedOn().map(words::day).orElse(""));
        tells.put(
                Fact.GOALS, entry -> entry.goals().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        var altered = new ArrayList<Altered>();
        tells.forEach((fact, told) -> {
            var before = told.apply(was);
            var now = told.apply(lying.entry());
            if (!before.equals(now)) {
                altered.add(new Altered(fact, TextDifference.of(before, now)));
            }
        });
        return altered;
    }

    private static String group(Lying lying, Entry entry) {
        return lying.law().groups().stream()
                .filter(one -> one.id().equals(entry.group()))
                .map(Group::title)
                .map(one -> one.in(lying.language()))
                .findFirst()
                .orElse(entry.group());
    }

    /** In the order of the rules' questions, whatever group asks them. */
    private static List<Changed> answers(Lying lying, Entry was) {
        var changed = new ArrayList<Changed>();
        for (Question one : lying.law().questions()) {
            var before = was.answers().getOrDefault(one.id(), "");
            var now = lying.answer(one.id());
            if (!before.equals(now)) {
                changed.add(new Changed(one.title().in(lying.language()), TextDifference.of(before, now)));
            }
        }
        return changed;
    }

    private static List<Moved> files(Entry was, Entry now) {
        var moved = new ArrayList<Moved>();
        was.attachments().stream()
                .filter(one -> !now.attachments().contains(one))
                .forEach(one -> moved.add(new Moved(one.name(), false)));
        now.attachments().stream()
                .filter(one -> !was.attachments().contains(one))
                .forEach(one -> moved.add(new Moved(one.name(), true)));
        return moved;
    }
}
