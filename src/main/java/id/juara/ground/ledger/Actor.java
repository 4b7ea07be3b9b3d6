package id.juara.ground.ledger;

/** Who acts: a subject of an OpenID issuer, or the system itself. */
public record Actor(String issuer, String subject) {
    public static final Actor SYSTEM = new Actor("juara", "system");

    @Override
    public String toString() {
        return issuer + "#" + subject;
    }
}
