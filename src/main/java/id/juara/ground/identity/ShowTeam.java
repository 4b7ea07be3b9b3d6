package id.juara.ground.identity;

import id.juara.ground.http.Cursor;
import id.juara.ground.identity.IdentityPages.MembershipPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** The roles held now within the caller's reach, as their hosts see them. */
@ApplicationScoped
public class ShowTeam {
    @Inject
    Memberships memberships;

    @Inject
    Hosts hosts;

    /** By name, at most so many. */
    @Transactional
    public List<MembershipPage> of(int most) {
        return memberships.within(hosts.reach(), Cursor.of(""), most).stream()
                .sorted(Comparator.comparing(MembershipPage::name).thenComparing(MembershipPage::id))
                .toList();
    }
}
