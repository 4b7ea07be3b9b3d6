package id.juara.front.secretariat;

import id.juara.front.chart.Figures;
import id.juara.law.rules.Language;
import id.juara.story.assignment.Dealt;
import id.juara.story.secretariat.ShowBoard.Seat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a dealing comes to, in the reader's words.
 *
 * @param loads of the judges who take something, the largest part first, then by name
 * @param gate absent where nothing was dealt
 */
record DealtShown(int readings, String many, List<Load> loads, List<Blocked> blocked, Optional<Dealt.Gate> gate) {
    private static final int NAMED = 5;

    /** How many a judge takes, and what he has to read then. */
    record Load(String name, long takes, String taken, String then) {}

    /** What is in the way, and some of the entries that it is about. */
    record Blocked(String says, String entries) {}

    /** @param numbers of entries by their ids */
    static DealtShown of(Dealt dealt, List<Seat> seats, Map<String, String> numbers, Figures figures) {
        var takes = new HashMap<String, Long>();
        dealt.pairs().forEach(pair -> takes.merge(pair.judge().toString(), 1L, Long::sum));
        var loads = seats.stream()
                .filter(one -> takes.containsKey(one.id().toString()))
                .map(one -> load(
                        one,
                        takes.get(one.id().toString()),
                        dealt.loads().get(one.id().toString()),
                        figures))
                .sorted((a, b) -> a.takes == b.takes ? a.name.compareTo(b.name) : Long.compare(b.takes, a.takes))
                .toList();
        return new DealtShown(
                dealt.readings(),
                figures.count(dealt.readings()),
                loads,
                dealt.blocked().stream()
                        .map(one -> blocked(one, numbers, figures.language()))
                        .toList(),
                dealt.gate());
    }

    private static Load load(Seat seat, long takes, long then, Figures figures) {
        return new Load(seat.name(), takes, figures.count(takes), figures.count(then));
    }

    private static Blocked blocked(Dealt.Blocked one, Map<String, String> numbers, Language language) {
        var named = one.submissions().stream()
                .limit(NAMED)
                .map(id -> numbers.getOrDefault(id, id))
                .toList();
        var more = one.submissions().size() > NAMED ? ", …" : "";
        return new Blocked(one.says().in(language), String.join(", ", named) + more);
    }
}
