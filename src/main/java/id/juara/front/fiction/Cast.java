package id.juara.front.fiction;

import id.juara.ground.institution.InstitutionsFile.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who takes part beside the units and their local admins.
 *
 * @param desk judges of the desk round; about one for eleven entries past the screening, at least six
 * @param panel judges of the panel, who read whatever reaches it: twelve, or five in a small season
 * @param clerks who decide what data cannot
 */
public record Cast(
        Person staff,
        Person signatory,
        Person secretary,
        Person auditor,
        List<Person> clerks,
        List<Judge> desk,
        List<Judge> panel) {
    private static final int PASSED_IN_2017 = 1373;
    private static final int JUDGES_IN_2017 = 120;

    /** A made-up person: {@code subject} is how the OpenID provider of the rehearsal knows him. */
    public record Person(String subject, String name) {}

    /** The cast of a season in which that many entries pass the screening, and those institutions take part. */
    static Cast drawn(long seed, int passing, List<Row> institutions, Map<String, List<String>> names) {
        var people = new People(seed, names);
        var desk = Math.max(6, (passing * JUDGES_IN_2017 + PASSED_IN_2017 / 2) / PASSED_IN_2017);
        return new Cast(
                people.person("staff-1"),
                people.person("signatory-1"),
                people.person("secretary-1"),
                people.person("auditor-1"),
                List.of(people.person("clerk-1"), people.person("clerk-2")),
                people.judges("judge-", desk, institutions),
                people.judges("panelist-", passing < 200 ? 5 : 12, institutions));
    }

    /** Makes people: one with the same subject is the same person. */
    record People(long seed, Map<String, List<String>> names) {
        Person person(String subject) {
            var chance = Chance.of(seed, "person", subject);
            return new Person(subject, chance.oneOf(names.get("given")) + " " + chance.oneOf(names.get("family")));
        }

        /** One judge in eight works for an institution that takes part; they come from all its provinces in turn. */
        private List<Judge> judges(String prefix, int count, List<Row> institutions) {
            var national = codes(institutions, row -> row.provinceCode().isEmpty());
            // in turn, so that even a small season has readers enough where a judge is barred from his own province
            var provinces = Chance.of(seed, "provinces", prefix)
                    .shuffled(institutions.stream()
                            .flatMap(row -> row.provinceCode().stream())
                            .distinct()
                            .sorted()
                            .toList());
            var judges = new ArrayList<Judge>();
            for (var number = 1; number <= count; number++) {
                var person = person(prefix + number);
                var chance = Chance.of(seed, "judge", person.subject());
                var employer = chance.happens(0.125) ? Optional.of(chance.oneOf(national)) : Optional.<String>empty();
                judges.add(Judge.drawn(person, employer, provinces.get(number % provinces.size()), chance));
            }
            return List.copyOf(judges);
        }

        private static List<String> codes(List<Row> institutions, Predicate<Row> which) {
            return institutions.stream().filter(which).map(Row::code).sorted().toList();
        }
    }
}
