package id.juara.law.drafting;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import id.juara.law.rules.Document;
import id.juara.law.rules.Group;
import id.juara.law.rules.Question;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/** Reads what an entry is made of: questions, documents, and the groups that entries fall into. */
final class ReadForm {
    private static final int MOST_WORDS = 20_000;
    private static final int MOST_FILES = 50;

    private ReadForm() {}

    static Question question(Value value) {
        var clause = value.clause(Keys.QUESTION);
        return new Question(
                clause.must("id").id(),
                clause.must("title").bilingual(),
                clause.must("hint").bilingual(),
                clause.may("weight").map(weight -> weight.number(0, 100)).orElse(BigDecimal.ZERO),
                clause.must("most-words").whole(1, MOST_WORDS),
                clause.may("required").map(Value::flag).orElse(true));
    }

    static Document document(Value value) {
        var clause = value.clause(Keys.DOCUMENT);
        return new Document(
                clause.must("id").id(),
                clause.must("title").bilingual(),
                clause.may("required").map(Value::flag).orElse(true),
                clause.must("types").items().stream().map(Value::mediaType).collect(toCollection(LinkedHashSet::new)),
                clause.must("most-size").bytes(),
                clause.may("most-files").map(most -> most.whole(1, MOST_FILES)).orElse(1),
                clause.may("letter").map(Value::bilingual));
    }

    /** @param mostOf a group's id to how many entries an institution may send in it */
    static Group group(Value value, Map<String, Integer> mostOf) {
        var clause = value.clause(Keys.GROUP);
        var id = clause.must("id").id();
        return new Group(
                id,
                clause.must("title").bilingual(),
                ReadRules.listed("questions", clause.items("questions")),
                clause.may("by-invitation").map(Value::flag).orElse(false),
                clause.may("ranked-apart").map(Value::flag).orElse(false),
                clause.may("cuts").map(Value::entries).orElse(Map.of()).values().stream()
                        .collect(toMap(Value::name, ReadCut::from)),
                Optional.ofNullable(mostOf.get(id)));
    }
}
