package id.juara.front.signing;

/** Why a list is changed or taken back, as somebody typed it. */
final class TypedReason {
    private static final int LONGEST = 2000;

    private TypedReason() {}

    /** Whether it says something, in as many letters as are kept. */
    static boolean fits(String typed) {
        return typed != null && !typed.isBlank() && typed.length() <= LONGEST;
    }
}
