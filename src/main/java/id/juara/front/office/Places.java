package id.juara.front.office;

import id.juara.front.chart.Figures;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

/** Where whoever asks is, and how a page is answered in the reader's language. */
@RequestScoped
public class Places {
    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /** The edition of that name; refuses one that is not there. */
    @Transactional
    public Place of(String edition) {
        return of(editions.of(edition));
    }

    Place of(Edition edition) {
        var law = frozen.reading(edition).rules().orElseThrow();
        return Place.of(
                edition, law.title().in(tongue.language()), law.calendar().zone(), tongue.language());
    }

    /** The round of that name; refuses one that its rules do not name. */
    @Transactional
    public Place of(String edition, String round) {
        var law = frozen.round(new RoundRef(edition, round));
        return of(edition).in(round, law.title().in(tongue.language()));
    }

    /** Whether whoever asks may act as staff; auditors and signatories look. */
    public boolean isStaff() {
        return caller.is(Role.STAFF);
    }

    /** Those who may see how entries are screened, what looks odd in marks, and who is near a line. */
    public boolean isStaffOrAuditor() {
        return caller.is(Role.STAFF) || caller.is(Role.AUDITOR);
    }

    public boolean isSignatory() {
        return caller.is(Role.SIGNATORY);
    }

    public Figures figures() {
        return new Figures(tongue.language());
    }

    /** The sentences of a bundle, for what is put together outside a template. */
    public <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(tongue.language().tag()));
    }

    public TemplateInstance told(TemplateInstance page) {
        return page.setLocale(tongue.language().tag());
    }

    /** A page that says why something was not done. */
    public Response told(int status, TemplateInstance page) {
        return Response.status(status).entity(told(page)).build();
    }
}
