package id.juara.front.web;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the navigation leads, and whom. Its words stand in {@code shared/place.html}. */
public enum Place {
    MINE("/me", Role.values()),
    NOTICES("/notices", Role.values()),
    ENTRIES("/entries", Role.UNIT, Role.LOCAL_ADMIN),
    QUEUE("/queue", Role.LOCAL_ADMIN),
    TEAM("/team", Role.LOCAL_ADMIN),
    MARKING("/judging", Role.JUDGE),
    PANEL("/panel", Role.JUDGE),
    OFFICE("/office", Role.STAFF, Role.SIGNATORY, Role.AUDITOR),
    SECRETARIAT("/secretariat", Role.SECRETARY, Role.STAFF, Role.AUDITOR),
    FIND("/find", Role.STAFF, Role.AUDITOR),
    CONVERSATIONS("/conversations", Role.STAFF, Role.AUDITOR),
    AUDIT("/audit", Role.STAFF, Role.AUDITOR),
    PEOPLE("/people", Role.STAFF, Role.AUDITOR),
    INSTITUTIONS("/institutions", Role.STAFF, Role.AUDITOR, Role.SECRETARY),
    JOBS("/jobs", Role.STAFF, Role.AUDITOR),
    OUTBOX("/outbox", Role.STAFF, Role.AUDITOR);

    /** Who has many places finds these behind one: they are gone to a few times a year, or when something failed. */
    private static final Set<Place> SELDOM = EnumSet.of(PEOPLE, INSTITUTIONS, JOBS, OUTBOX);

    private static final int MOST_IN_A_LINE = 8;

    private final String path;
    private final List<Role> roles;

    Place(String path, Role... roles) {
        this.path = path;
        this.roles = List.of(roles);
    }

    public String path() {
        return path;
    }

    /** Where that person may go: in a line, and behind its last place. */
    static Line of(Caller caller) {
        var all = Arrays.stream(values())
                .filter(one -> one == MINE || one.roles.stream().anyMatch(caller::is))
                .toList();
        return all.size() <= MOST_IN_A_LINE
                ? new Line(all, List.of())
                : new Line(
                        all.stream().filter(one -> !SELDOM.contains(one)).toList(),
                        all.stream().filter(SELDOM::contains).toList());
    }

    /** @param more what stands behind one place more; empty where all stand in the line */
    public record Line(List<Place> often, List<Place> more) {
        static final Line NONE = new Line(List.of(), List.of());

        public List<Place> getAll() {
            return Stream.concat(often.stream(), more.stream()).toList();
        }
    }
}
