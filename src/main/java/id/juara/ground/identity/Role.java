package id.juara.ground.identity;

import java.util.Locale;

/** What a membership lets a person do; the word stands in {@code @RolesAllowed} and in the database. */
public enum Role {
    UNIT,
    LOCAL_ADMIN,
    JUDGE,
    SECRETARY,
    STAFF,
    SIGNATORY,
    AUDITOR;

    /** The words of {@code @RolesAllowed}. */
    public static final class Words {
        public static final String UNIT = "unit";
        public static final String LOCAL_ADMIN = "local-admin";
        public static final String JUDGE = "judge";
        public static final String SECRETARY = "secretary";
        public static final String STAFF = "staff";
        public static final String SIGNATORY = "signatory";
        public static final String AUDITOR = "auditor";

        private Words() {}
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that word. Refuses an unknown one. */
    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a membership in this role belongs to an institution. */
    public boolean isOfAnInstitution() {
        return this == UNIT || this == LOCAL_ADMIN;
    }
}
