package id.juara.law.rules;

/**
 * A condition of entry.
 *
 * @param holds a CEL expression over the declared facts that is true where the condition is met
 * @param says the sentence told to the entrant where it is not
 * @param source where the condition comes from (article, letter), may be empty
 */
public record Condition(String id, String holds, Bilingual says, Kind kind, String source) {
    public enum Kind {
        /** the entry cannot be sent */
        BLOCKS_SENDING,
        /** the entry can be sent and is then turned down by the screening */
        FAILS_SCREENING,
        /** data cannot decide it: a clerk looks */
        ASKS_A_CLERK,
        /** the entrant is told, nothing follows */
        WARNS
    }
}
