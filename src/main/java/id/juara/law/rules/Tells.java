package id.juara.law.rules;

/**
 * What an audience is told of a published list; nothing that is not named here.
 *
 * @param ranking whether the secretary looks at the ranking and the scoresheets once the round has closed, before any
 *     list is published; never true for another audience
 */
public record Tells(Order order, boolean points, boolean criteria, boolean remarks, boolean bundle, boolean ranking) {

    /** Nothing but the names, in the order of their numbers. */
    public static final Tells NAMES_ONLY = new Tells(Order.NUMBER, false, false, false, false, false);

    public enum Order {
        RANK,
        CLUSTER,
        NUMBER
    }

    public enum Audience {
        PUBLIC,
        ENTRANT,
        JUDGE,
        SECRETARY
    }
}
