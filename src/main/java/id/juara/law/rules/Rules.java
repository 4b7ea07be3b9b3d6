package id.juara.law.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition's whole regulation, as its rule file says it.
 *
 * @param provenance what the figures rest on, such as {@code cuts} to {@code real}
 * @param silence what happens at the close to a complete entry on which the local admin stayed silent
 * @param mostPerInstitution how many entries an institution may send, where limited
 * @param outcome what the last shortlist makes, such as {@code national-model}
 */
public record Rules(
        String edition,
        Bilingual title,
        String basis,
        Map<String, String> provenance,
        Calendar calendar,
        List<Group> groups,
        List<String> categories,
        List<Question> questions,
        List<Document> documents,
        Optional<Integer> mostPerInstitution,
        Silence silence,
        Grades grades,
        List<Condition> conditions,
        List<Round> rounds,
        String outcome) {
    public Rules {
        provenance = Map.copyOf(provenance);
        groups = List.copyOf(groups);
        categories = List.copyOf(categories);
        questions = List.copyOf(questions);
        documents = List.copyOf(documents);
        conditions = List.copyOf(conditions);
        rounds = List.copyOf(rounds);
    }

    public enum Silence {
        /** the entry goes no further */
        STAYS,
        /** the entry is sent in the institution's name at the close */
        IS_SENT
    }

    /** Accountability grades (SAKIP): to which side a boundary value belongs. */
    public enum Grades {
        BOUNDARY_BELONGS_TO_HIGHER,
        BOUNDARY_BELONGS_TO_LOWER
    }

    /** The round with that id. */
    public Optional<Round> round(String id) {
        return rounds.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The group with that id. */
    public Optional<Group> group(String id) {
        return groups.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The questions a group answers: its own, or all where it names none. */
    public List<Question> questionsOf(String group) {
        var own = group(group).map(Group::questions).orElse(List.of());
        return own.isEmpty()
                ? questions
                : questions.stream().filter(one -> own.contains(one.id())).toList();
    }

    /** The rounds that the shortlist of that round enters. */
    public List<Round> after(String round) {
        return rounds.stream()
                .filter(one -> one.from().filter(round::equals).isPresent())
                .toList();
    }

    /** Whether a submission leaves that round for no further one: its shortlist is the outcome. */
    public boolean isLast(Round round) {
        return rounds.get(rounds.size() - 1).id().equals(round.id());
    }
}
