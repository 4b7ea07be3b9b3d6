package id.juara.law.rules;

/** What an audience is told of a published list; nothing that is not named here. */
public record Tells(Order order, boolean points, boolean criteria, boolean remarks, boolean bundle) {

    /** Nothing but the names, in the order of their numbers. */
    public static final Tells NAMES_ONLY = new Tells(Order.NUMBER, false, false, false, false);

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
