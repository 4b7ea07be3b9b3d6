package id.juara.ground.ledger;

/**
 * Something that happened: a record named by a past participle. Its components are what the ledger keeps; decimals and
 * moments are kept as text, bytes as hexadecimal digits.
 */
public interface Event {
    /** What it happened to, as an address: {@code submission/0b7c…}, {@code round/kipp-2017/desk}; names no person. */
    String about();

    /** The kind as the ledger names it: {@code ScoresheetSubmitted}. */
    default String kind() {
        return getClass().getSimpleName();
    }
}
