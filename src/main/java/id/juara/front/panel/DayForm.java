package id.juara.front.panel;

import static java.util.stream.Collectors.toMap;

import id.juara.ground.refusal.Faults;
import id.juara.story.panel.ArrangeDay;
import id.juara.story.panel.PanelDays.Day;
import id.juara.story.panel.PanelDays.Turn;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What stands in the form of a day, as typed.
 *
 * @param begins such as {@code 2026-05-02T09:00}, in the zone of the calendar
 * @param turns the number beside each entry
 */
record DayForm(String begins, String minutes, String venue, String many, Map<UUID, String> turns) {
    static final DayForm EMPTY = new DayForm("", "20", "", "", Map.of());
    private static final String TURN = "turn-";
    private static final int MOST = 100_000;

    static DayForm of(MultivaluedMap<String, String> fields) {
        var turns = new TreeMap<UUID, String>();
        fields.forEach((name, values) -> {
            if (name.startsWith(TURN)) {
                submission(name).ifPresent(one -> turns.put(one, values.get(0).strip()));
            }
        });
        return new DayForm(
                said(fields, "begins"), said(fields, "minutes"), said(fields, "venue"), said(fields, "many"), turns);
    }

    static DayForm of(Day day, List<Turn> turns, ZoneId zone) {
        var begins = LocalDateTime.ofInstant(day.begins(), zone).truncatedTo(ChronoUnit.MINUTES);
        return new DayForm(
                begins.toString(),
                Integer.toString(day.minutes()),
                day.venue(),
                "",
                turns.stream().collect(toMap(Turn::submission, one -> Integer.toString(one.turn()))));
    }

    /** The number beside that entry; empty where there is none. */
    public String turn(UUID submission) {
        return turns.getOrDefault(submission, "");
    }

    /** Where a fault of that number is told. */
    public String pointer(UUID submission) {
        return "/" + TURN + submission;
    }

    /** Everything that cannot be read, beside what is wrong with the day in itself. */
    Faults faults(ArrangeDay.Form day) {
        var faults = ArrangeDay.faults(day)
                .must(
                        many.isEmpty() || number(many).isPresent(),
                        "/many",
                        "Tulis satu bilangan bulat, atau kosongkan.",
                        "Write one whole number, or leave it empty.");
        turns.forEach((submission, turn) -> faults.must(
                turn.isEmpty() || number(turn).isPresent(),
                pointer(submission),
                "«" + turn + "» bukan nomor giliran; tulis bilangan bulat, atau kosongkan.",
                "“" + turn + "” is no number of a turn; write a whole number, or leave it empty."));
        return faults;
    }

    /** How many entries; none where no number is typed. */
    int howMany() {
        return number(many).orElse(0);
    }

    ArrangeDay.Form day(ZoneId zone, List<UUID> order) {
        return new ArrangeDay.Form(moment(zone), number(minutes).orElse(null), venue, order);
    }

    private Instant moment(ZoneId zone) {
        try {
            return LocalDateTime.parse(begins).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /**
     * The order that the numbers beside the entries ask for; who stood first goes first where they are alike.
     *
     * @param up the entry that changes places with the one before it; empty where none does
     */
    List<UUID> order(List<Turn> before, String up) {
        var stood = new ArrayList<>(before.stream().map(Turn::submission).toList());
        var order = new ArrayList<>(turns.keySet().stream()
                .filter(one -> number(turn(one)).isPresent())
                .sorted(Comparator.<UUID, Integer>comparing(
                                one -> number(turn(one)).orElseThrow())
                        .thenComparing(one -> stood.contains(one) ? stood.indexOf(one) : MOST)
                        .thenComparing(Comparator.naturalOrder()))
                .toList());
        submission(TURN + up)
                .map(order::indexOf)
                .filter(at -> at > 0)
                .ifPresent(at -> order.add(at - 1, order.remove((int) at)));
        return order;
    }

    private static Optional<UUID> submission(String name) {
        try {
            return Optional.of(UUID.fromString(name.substring(TURN.length())));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return text.strip().matches("[0-9]{1,5}") ? Optional.of(Integer.parseInt(text.strip())) : Optional.empty();
    }

    static String said(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}
