package id.juara.ground.identity;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.identity.IdentityPages.MembershipPage;
import id.juara.ground.identity.Seeking.Seen;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The roles held now within the caller's reach, as their hosts see them. */
@ApplicationScoped
public class ShowTeam {
    @Inject
    Memberships memberships;

    @Inject
    Hosts hosts;

    /** By the code of their institution and by name; those of none come first. */
    @Transactional
    public Page<MembershipPage> page(Sought sought, Cursor from, int limit) {
        var found = memberships.sought(Seeking.of(hosts.reach(), sought, from), limit + 1);
        return Page.of(found, limit, one -> new Seen(code(one), one.name(), one.id()));
    }

    /** One of them. Refuses what does not hold now or is not within the caller's reach. */
    @Transactional
    public MembershipPage one(UUID id) {
        return memberships.told(id, hosts.reach()).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    private static String code(MembershipPage one) {
        return one.institution() == null ? "" : one.institution().code();
    }
}
