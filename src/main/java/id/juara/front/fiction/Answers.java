package id.juara.front.fiction;

import id.juara.front.fiction.Entry.Fault;
import id.juara.front.fiction.Season.Asked;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an entry answers. Sentences are drawn from those of the question's kind until the answer is as long as the entry
 * likes; figures of one entry agree with each other from answer to answer.
 */
final class Answers {
    private static final int SENTENCES_A_PARAGRAPH = 5;

    private final long seed;
    private final Wording wording;

    Answers(long seed, Wording wording) {
        this.seed = seed;
        this.wording = wording;
    }

    /** The answers to those questions by id, blank or filler where the entry is meant to fail or to be looked at. */
    Map<String, String> of(Entry entry, String institution, String unit, List<Asked> questions) {
        var voice = new Voice(seed, wording, entry, institution, unit);
        var answers = new LinkedHashMap<String, String>();
        for (var question : questions) {
            answers.put(question.id(), answer(entry, voice, question));
        }
        spoil(entry, questions, answers);
        return answers;
    }

    private String answer(Entry entry, Voice voice, Asked question) {
        var chance = Chance.of(seed, "answer", entry.key(), question.id());
        var wanted = (int) (question.mostWords() * (0.45 + 0.45 * chance.share()));
        var sentences = Stream.of(wording.kindOf(question.id()), wording.anything())
                .distinct()
                .flatMap(kind -> chance.shuffled(kind.sentences()).stream())
                .toList();
        var said = new HashMap<Phrase, String>();
        var words = 0;
        for (var sentence : sentences) {
            if (words >= wanted) {
                break;
            }
            var next = voice.say(sentence, chance);
            var length = words(next);
            if (words + length <= question.mostWords()) {
                said.put(sentence, next);
                words += length;
            }
        }
        return told(question, said);
    }

    /** The chosen sentences in the order of the wording, which is that of a story. */
    private String told(Asked question, Map<Phrase, String> said) {
        var text = new StringBuilder();
        var told = 0;
        for (var kind : List.of(wording.kindOf(question.id()), wording.anything())) {
            for (var sentence : kind.sentences()) {
                var next = said.remove(sentence);
                if (next == null) {
                    continue;
                }
                text.append(told == 0 ? "" : told % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ")
                        .append(next);
                told++;
            }
        }
        return text.toString();
    }

    private void spoil(Entry entry, List<Asked> questions, Map<String, String> answers) {
        var required = questions.stream().filter(Asked::required).map(Asked::id).toList();
        if (required.isEmpty()) {
            return;
        }
        var chance = Chance.of(seed, "spoil", entry.key());
        var some = chance.shuffled(required).subList(0, chance.between(1, required.size()));
        if (entry.faults().contains(Fault.BLANK_ANSWER)) {
            some.forEach(id -> answers.put(id, ""));
        }
        if (entry.clerkTurnsDown()) {
            some.forEach(id -> answers.put(id, chance.oneOf(wording.clerk().get("filler"))));
        } else if (entry.suspect()) {
            answers.put(mayBeBrief(required), chance.oneOf(wording.clerk().get("brief")));
        }
    }

    /** The question to which "none yet" may be the truth, if there is one. */
    private String mayBeBrief(List<String> questions) {
        return questions.stream()
                .filter(id -> wording.kindOf(id).id().equals("adaptability"))
                .findFirst()
                .orElse(questions.get(questions.size() - 1));
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    /** One entry's way of speaking: its names and figures stay, its reasons and partners change. */
    private static final class Voice {
        private final long seed;
        private final Wording wording;
        private final Entry entry;
        private final Topic topic;
        private final Map<String, String> fixed;

        Voice(long seed, Wording wording, Entry entry, String institution, String unit) {
            this.seed = seed;
            this.wording = wording;
            this.entry = entry;
            this.topic = wording.topic(entry.topic());
            var chance = Chance.of(seed, "voice", entry.key());
            var places = chance.shuffled(wording.names().get("places"));
            fixed = Map.of(
                    "name", entry.name(),
                    "unit", unit,
                    "institution", institution,
                    "months", String.valueOf(entry.monthsRunning()),
                    "place", places.get(0),
                    "place2", places.get(1),
                    "goal", String.valueOf(topic.goals().get(0)));
        }

        String say(Phrase phrase, Chance chance) {
            var measure = chance.between(0, topic.measures().size() - 1);
            var said = phrase.say(chance, slot -> fill(slot, measure, chance));
            return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
        }

        private String fill(String slot, int measure, Chance chance) {
            return switch (slot) {
                case "problem" -> chance.oneOf(topic.problems());
                case "way" -> chance.oneOf(topic.ways());
                case "users" -> chance.oneOf(topic.users());
                case "service" -> chance.oneOf(topic.service());
                case "measure" -> topic.measures().get(measure).name();
                case "before", "after" -> figure(slot, measure);
                case "n1" -> String.valueOf(chance.between(2, 9));
                case "n2" -> String.valueOf(chance.between(12, 96));
                case "n3" -> grouped(chance.between(110, 9800));
                case "money" -> "Rp" + grouped(chance.between(6, 480)) + " juta";
                case "partner", "fund" -> chance.oneOf(wording.fillers().get(slot));
                default -> known(slot);
            };
        }

        private String known(String slot) {
            if (!fixed.containsKey(slot)) {
                throw new IllegalArgumentException("nothing fills <" + slot + ">");
            }
            return fixed.get(slot);
        }

        private String figure(String when, int measure) {
            var one = topic.measures().get(measure);
            var chance = Chance.of(seed, "figure", entry.key(), measure, when);
            var range = when.equals("before") ? one.before() : one.after();
            return grouped(range.draw(chance)) + " " + one.unit();
        }

        private static String grouped(int number) {
            return number < 1000
                    ? String.valueOf(number)
                    : grouped(number / 1000) + "."
                            + String.valueOf(1000 + number % 1000).substring(1);
        }
    }
}
