package id.juara.ground.institution;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.institution.InstitutionPages.InstitutionDetails;
import id.juara.ground.institution.InstitutionPages.InstitutionPage;
import id.juara.ground.institution.InstitutionPages.ScorePage;
import id.juara.ground.institution.Institutions.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Institutions as everybody who signed in sees them, and their units as the ministry does. */
@ApplicationScoped
public class ShowInstitutions {
    private static final int MOST_UNITS = 500;

    @Inject
    Institutions institutions;

    @Inject
    Units units;

    @Inject
    AccountabilityGrades scores;

    /** In the order of their codes. */
    @Transactional
    public Page<InstitutionPage> page(Sought sought, Cursor from, int limit) {
        return Page.of(institutions.sought(sought, from.after(), limit + 1), limit, InstitutionPage::code);
    }

    /** One with what came before and after it, and its grades by year. Refuses one that is not there. */
    @Transactional
    public InstitutionDetails one(String code) {
        var institution = institutions.mustKnow(code);
        return new InstitutionDetails(
                InstitutionPage.of(institution),
                institutions.predecessors(institution.id),
                institutions.successors(institution.id),
                scores.ofAllYears(institution.id).stream().map(ScorePage::of).toList());
    }

    /** The names of its units, the first {@value #MOST_UNITS}. Refuses an institution that is not there. */
    @Transactional
    public List<String> units(String code) {
        return units.of(institutions.mustKnow(code).id, MOST_UNITS).stream()
                .map(one -> one.name)
                .toList();
    }
}
