package id.juara.front.rehearsal;

import id.juara.front.fiction.Cast.Person;
import id.juara.front.fiction.Entry;
import id.juara.front.fiction.Season;
import id.juara.law.rules.Rules;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A season that is being played: how it is known on the server, and who wrote, sent and marked what.
 *
 * @param rules as the edition has them
 * @param people the server's id of each person, by subject
 * @param units the server's id of each unit, by its key
 * @param submissions the server's id of each entry, by its key
 * @param numbers the number under which the public knows an entry, to its key
 */
record Play(
        Season season,
        MovedRules moved,
        String edition,
        Api api,
        Stages stages,
        Map<String, String> people,
        Map<String, String> units,
        Map<String, String> submissions,
        Map<String, String> numbers) {

    static Play of(Season season, MovedRules moved, String edition, Api api, Stages stages) {
        return new Play(
                season,
                moved,
                edition,
                api,
                stages,
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    Rules rules() {
        return moved.rules();
    }

    Person staff() {
        return season.cast().staff();
    }

    Person signatory() {
        return season.cast().signatory();
    }

    /** Where the edition is found. */
    String path(String below) {
        return "/api/v1/editions/" + edition + below;
    }

    /** Where a round of the edition is found. */
    String round(String round, String below) {
        return "/api/v1/rounds/" + edition + "/" + round + below;
    }

    /** The entry of that number. */
    Entry numbered(String number) {
        return entry(Optional.ofNullable(numbers.get(number)).orElseThrow(() -> new Stopped(number + "?")));
    }

    /** The entries of those numbers. */
    List<Entry> numbered(Collection<String> all) {
        return all.stream().map(this::numbered).toList();
    }

    /** The entry with that key: keys count from {@code E0001} on. */
    Entry entry(String key) {
        return season.entries().get(Integer.parseInt(key.substring(1)) - 1);
    }
}
