package id.juara.front.fiction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Titles that no other entry of the season bears: a name of its own, and what the innovation is. */
final class Titles {
    private static final List<Phrase> FORMS = List.of(
            new Phrase("<acronym>: <shape>"),
            new Phrase("<acronym>, <shape> di <place>"),
            new Phrase("<acronym> <place>: <shape>"),
            new Phrase("<brand>: <shape>"),
            new Phrase("<shape> melalui <brand>"),
            new Phrase("<shape> dengan <brand> di <place>"));
    private static final String VOWELS = "aiueo";

    private final Map<String, List<String>> names;
    private final Set<String> taken = new HashSet<>();

    Titles(Map<String, List<String>> names) {
        this.names = names;
    }

    /**
     * @param full the title as it is entered
     * @param name how the answers call the innovation
     */
    record Title(String full, String name) {}

    /** A title on that topic. */
    Title draw(Topic topic, Chance chance) {
        var title = attempt(topic, chance);
        while (!taken.add(lettersOf(title.full()))) {
            title = attempt(topic, chance);
        }
        return title;
    }

    /** What is left of a title for whoever looks for the same one: case, spaces and signs do not part two titles. */
    private static String lettersOf(String title) {
        return title.toLowerCase().replaceAll("[^a-z0-9]", "");
    }

    private Title attempt(Topic topic, Chance chance) {
        var shape = new Phrase(chance.oneOf(topic.shapes())).say(chance, UnaryOperator.identity());
        var acronym = acronym(shape, chance);
        var brand = chance.oneOf(names.get("forms")) + " " + chance.oneOf(names.get("brands"));
        var form = chance.oneOf(FORMS);
        var words =
                Map.of("shape", shape, "acronym", acronym, "brand", brand, "place", chance.oneOf(names.get("places")));
        var name = form.pattern().contains("<acronym>") ? acronym : brand;
        return new Title(form.say(chance, words::get), name);
    }

    /** As offices make them: the first syllables of the first words, closed or open as chance has it. */
    private static String acronym(String shape, Chance chance) {
        var made = new StringBuilder();
        for (var word : shape.split("[ -]")) {
            if (word.length() > 3 && made.length() < 8) {
                made.append(syllable(word.toLowerCase(), chance.happens(0.4)));
            }
        }
        return made.toString().toUpperCase();
    }

    private static String syllable(String word, boolean closed) {
        var vowel = 0;
        while (vowel < word.length() - 2 && VOWELS.indexOf(word.charAt(vowel)) < 0) {
            vowel++;
        }
        var end = closed && VOWELS.indexOf(word.charAt(vowel + 1)) < 0 ? vowel + 2 : vowel + 1;
        return word.substring(0, end);
    }
}
