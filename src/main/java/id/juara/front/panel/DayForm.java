package id.juara.front.panel;

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

/** What stands in the form of a day, as typed: {@code begins} as {@code 2026-05-02T09:00}, in the zone of the calendar. */
record DayForm(String begins, String minutes, String venue, String many) {
    static final DayForm EMPTY = new DayForm("", "20", "", "");
    private static final String TURN = "turn-";
    private static final int MOST = 100_000;

    static DayForm of(MultivaluedMap<String, String> fields) {
        return new DayForm(
                said(fields, "begins"), said(fields, "minutes"), said(fields, "venue"), said(fields, "many"));
    }

    static DayForm of(Day day, ZoneId zone) {
        var begins = LocalDateTime.ofInstant(day.begins(), zone).truncatedTo(ChronoUnit.MINUTES);
        return new DayForm(begins.toString(), Integer.toString(day.minutes()), day.venue(), "");
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

    /** The order that the numbers beside the entries ask for; who stood first goes first where they are alike. */
    static List<UUID> order(MultivaluedMap<String, String> fields, List<Turn> before) {
        var asked = new TreeMap<UUID, Integer>();
        fields.forEach((name, values) -> {
            if (name.startsWith(TURN)) {
                submission(name).ifPresent(one -> number(values.get(0)).ifPresent(turn -> asked.put(one, turn)));
            }
        });
        var stood = new ArrayList<>(before.stream().map(Turn::submission).toList());
        var order = new ArrayList<>(asked.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<UUID, Integer>::getValue)
                        .thenComparing(one -> stood.contains(one.getKey()) ? stood.indexOf(one.getKey()) : MOST)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList());
        submission(TURN + said(fields, "up"))
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

    private static String said(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}
