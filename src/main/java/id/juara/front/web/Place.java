package id.juara.front.web;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import java.util.Arrays;
import java.util.List;

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
    PEOPLE("/people", Role.STAFF, Role.AUDITOR),
    INSTITUTIONS("/institutions", Role.STAFF, Role.AUDITOR, Role.SECRETARY),
    FIND("/find", Role.STAFF, Role.AUDITOR),
    CONVERSATIONS("/conversations", Role.STAFF, Role.AUDITOR),
    AUDIT("/audit", Role.STAFF, Role.AUDITOR),
    OUTBOX("/outbox", Role.STAFF, Role.AUDITOR);

    private final String path;
    private final List<Role> roles;

    Place(String path, Role... roles) {
        this.path = path;
        this.roles = List.of(roles);
    }

    public String path() {
        return path;
    }

    static List<Place> of(Caller caller) {
        return Arrays.stream(values())
                .filter(one -> one == MINE || one.roles.stream().anyMatch(caller::is))
                .toList();
    }
}
