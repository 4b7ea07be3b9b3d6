package id.juara.story.occasion;

import id.juara.story.notice.Letter;
import id.juara.story.occasion.Sides.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An entry changes hands between unit, local admin and ministry, or leaves the competition. */
@ApplicationScoped
class EntryOccasion implements Occasion {
    @Inject
    Sides sides;

    @Inject
    Says says;

    @Override
    public Set<String> kinds() {
        return Set.of(
                "SubmissionHandedIn",
                "SubmissionReturned",
                "SubmissionSent",
                "SubmissionWithdrawn",
                "SubmissionInvited",
                "WriterAdded");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        var known = sides.of(events.stream().map(Happened::thing).distinct().toList());
        return events.stream()
                .filter(one -> known.containsKey(one.thing()))
                .map(one -> letter(one, known.get(one.thing())))
                .toList();
    }

    private Letter letter(Happened event, Side side) {
        return switch (event.kind()) {
            case "SubmissionHandedIn" -> letter(event, side, "handed-in", side.admins(), side.unit());
            case "SubmissionReturned" ->
                letter(
                        event,
                        side,
                        "returned",
                        side.writers(),
                        event.what().path("remarks").asInt());
            case "SubmissionSent" ->
                letter(
                        event,
                        side,
                        event.what().path("inSilence").asBoolean() ? "sent-in-silence" : "sent",
                        side.all(),
                        event.text("receipt"),
                        says.moment(side.edition(), event.moment("at")));
            case "SubmissionWithdrawn" -> letter(event, side, "withdrawn", side.all(), side.unit());
            case "SubmissionInvited" -> letter(event, side, "invited", side.all());
            default -> letter(event, side, "writer", Set.of(UUID.fromString(event.text("person"))), side.unit());
        };
    }

    private Letter letter(Happened event, Side side, String kind, Collection<UUID> readers, Object... more) {
        var arguments = new Object[more.length + 2];
        arguments[0] = side.named();
        arguments[1] = says.title(side.edition());
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Letter(
                event.cause(),
                kind,
                side.edition(),
                side.address(),
                !side.sent(),
                says.subject(kind, arguments),
                says.text(kind, arguments),
                side.path() + (kind.equals("sent") || kind.equals("sent-in-silence") ? "/receipt" : ""),
                event.at(),
                Set.copyOf(readers));
    }
}
