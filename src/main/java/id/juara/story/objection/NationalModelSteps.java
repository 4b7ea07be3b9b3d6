package id.juara.story.objection;

import id.juara.story.sending.Funnel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The last step of the funnel. */
@ApplicationScoped
class NationalModelSteps implements Funnel.Further {
    @Inject
    NationalModels models;

    @Override
    public int place() {
        return 3;
    }

    @Override
    public List<Funnel.Step> steps(String edition) {
        return List.of(new Funnel.Step("national-models", models.count("edition", edition)));
    }
}
