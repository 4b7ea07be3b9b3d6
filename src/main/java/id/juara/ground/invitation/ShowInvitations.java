package id.juara.ground.invitation;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.identity.Hosts;
import id.juara.ground.identity.Seeking;
import id.juara.ground.identity.Seeking.Seen;
import id.juara.ground.identity.Sought;
import id.juara.ground.invitation.InvitationForms.InvitationPage;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The invitations within the caller's reach, as their hosts see them. */
@ApplicationScoped
public class ShowInvitations {
    @Inject
    Invitations invitations;

    @Inject
    Hosts hosts;

    /**
     * By the code of their institution and by name.
     *
     * @param waiting whether only those that nobody has used or withdrawn
     */
    @Transactional
    public Page<InvitationPage> page(Sought sought, boolean waiting, Cursor from, int limit) {
        var found = invitations.sought(Seeking.of(hosts.reach(), sought, from), waiting, limit + 1);
        return Page.of(found, limit, one -> new Seen(code(one), one.name(), one.id()));
    }

    /** One of them. Refuses what is not within the caller's reach. */
    @Transactional
    public InvitationPage one(UUID id) {
        return invitations.told(id, hosts.reach()).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** Those of judges of an edition that are open or ran out, the newest first; none for whom judges are no business. */
    @Transactional
    public List<InvitationPage> ofJudges(String edition, int most) {
        var reach = hosts.reach();
        return reach.everything() || reach.judges() ? invitations.ofJudges(edition, most) : List.of();
    }

    private static String code(InvitationPage one) {
        return one.institution() == null ? "" : one.institution().code();
    }
}
