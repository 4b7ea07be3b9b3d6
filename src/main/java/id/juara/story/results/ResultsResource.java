package id.juara.story.results;

import id.juara.ground.http.Download;
import id.juara.ground.http.Tongue;
import id.juara.ground.spreadsheet.Book;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RulesSheet;
import id.juara.story.publication.PublicationPages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Published lists and national models, for everybody. */
@Path("/api/v1")
public class ResultsResource {
    @Inject
    ShowResults results;

    @Inject
    HandOutBundle bundles;

    @Inject
    FrozenRules rules;

    @Inject
    Tongue tongue;

    @GET
    @Path("/results/{edition}")
    @PermitAll
    public PublicationPages.AllAnnounced announced(String edition) {
        return results.in(edition);
    }

    @GET
    @Path("/results/{edition}/{round: [a-z0-9-]+}")
    @PermitAll
    public ResultsPages.Results list(String edition, String round) {
        return results.of(new RoundRef(edition, round));
    }

    @GET
    @Path("/results/{edition}/{round: [a-z0-9-]+}.json")
    @PermitAll
    public ResultsPages.Results json(String edition, String round) {
        return results.of(new RoundRef(edition, round));
    }

    @GET
    @Path("/results/{edition}/{round: [a-z0-9-]+}.xlsx")
    @Produces(Download.XLSX)
    @PermitAll
    public Response xlsx(String edition, String round) {
        return Download.xlsx(edition + "-" + round, workbook(edition, round).book());
    }

    @GET
    @Path("/results/{edition}/{round: [a-z0-9-]+}.csv")
    @Produces(Download.CSV)
    @PermitAll
    public Response csv(String edition, String round) {
        return Download.csv(edition + "-" + round, workbook(edition, round).list());
    }

    /** The rules in force, byte for byte as they were frozen: their SHA-256 stands in the ledger. */
    @GET
    @Path("/results/{edition}/rules.yaml")
    @Produces("text/yaml")
    @PermitAll
    public Response rules(String edition) {
        return Response.ok(results.edition(edition).rulesText, "text/yaml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + edition + "-rules.yaml\"")
                .build();
    }

    /** All that is needed to check the edition's lists, as far as the rules let the caller have it. */
    @GET
    @Path("/results/{edition}/bundle.zip")
    @Produces("application/zip")
    @PermitAll
    public Response bundle(String edition) {
        return Download.zip(edition + "-bundle", bundles.of(edition));
    }

    /** What the edition made national models; an empty list until the last decree. */
    @GET
    @Path("/national-models/{edition}")
    @PermitAll
    public NationalModelPages.Models models(String edition) {
        return results.nationalModels(edition);
    }

    @GET
    @Path("/national-models/{edition}.xlsx")
    @Produces(Download.XLSX)
    @PermitAll
    public Response modelsWorkbook(String edition) {
        var sheet = NationalModelPages.sheet(results.nationalModels(edition), tongue.language());
        var rules = RulesSheet.of(results.edition(edition), tongue.language());
        return Download.xlsx("national-models-" + edition, new Book(List.of(sheet, rules)));
    }

    @GET
    @Path("/national-models/{edition}.csv")
    @Produces(Download.CSV)
    @PermitAll
    public Response modelsCsv(String edition) {
        return Download.csv(
                "national-models-" + edition,
                NationalModelPages.sheet(results.nationalModels(edition), tongue.language()));
    }

    private ResultsWorkbook workbook(String edition, String round) {
        return new ResultsWorkbook(
                results.of(new RoundRef(edition, round)),
                results.edition(edition),
                rules.of(edition),
                tongue.language());
    }
}
