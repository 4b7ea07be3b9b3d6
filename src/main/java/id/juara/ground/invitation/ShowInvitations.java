package id.juara.ground.invitation;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.identity.Hosts;
import id.juara.ground.invitation.InvitationForms.InvitationPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The invitations within the caller's reach, as their hosts see them. */
@ApplicationScoped
public class ShowInvitations {
    @Inject
    Invitations invitations;

    @Inject
    Hosts hosts;

    @Transactional
    public Page<InvitationPage> page(Cursor from, int limit) {
        return Page.of(invitations.within(hosts.reach(), from, limit + 1), limit, InvitationPage::id);
    }

    /** Those of judges of an edition that are open or ran out, the newest first; none for whom judges are no business. */
    @Transactional
    public List<InvitationPage> ofJudges(String edition, int most) {
        var reach = hosts.reach();
        return reach.everything() || reach.judges() ? invitations.ofJudges(edition, most) : List.of();
    }
}
