package id.juara.front.standings;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.front.office.TypedNumbers;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.DecimalText;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.story.advice.AdviceSentences;
import id.juara.story.competition.FrozenRules;
import id.juara.story.sensitivity.SensitivityPages.WhatIf;
import id.juara.story.sensitivity.TryOtherRules;
import id.juara.story.sensitivity.WhatIfForm;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** Other rules tried on a closed round: who would enter and who would leave. Never official. */
@Path("/office/{edition}/rounds/{round}/what-if")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.STAFF)
public class WhatIfPages {
    @Inject
    Places places;

    @Inject
    FrozenRules frozen;

    @Inject
    TryOtherRules others;

    @Inject
    Tongue tongue;

    /** A method that may be tried. */
    record Offer(String word, String name, boolean chosen) {}

    /** A criterion's weight as it stands in the form. */
    record Weighed(String id, String title, String typed) {}

    /** The form as it was typed. */
    record Typed(String top, String passMark, boolean withoutExtra) {}

    @CheckedTemplate(basePath = "standings")
    record Otherwise(
            Place place,
            List<Offer> methods,
            List<Weighed> weights,
            Typed typed,
            Optional<WhatIf> answer,
            String says,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance ask(String edition, String round) {
        var place = places.of(edition, round);
        var law = frozen.round(place.ref());
        return places.told(
                page(place, law, "", usual(law), new Typed("", "", false), Optional.empty(), ShownFaults.NONE));
    }

    /** @param weight one for each criterion, in their order; as the rules have them where they are not to be changed */
    @POST
    public Response look(
            String edition,
            String round,
            @RestForm String method,
            @RestForm("top") String typedTop,
            @RestForm String passMark,
            @RestForm List<String> weight,
            @RestForm String withoutExtra) {
        var place = places.of(edition, round);
        var law = frozen.round(place.ref());
        var weights = weight == null || weight.size() != law.criteria().size() ? usual(law) : weight;
        var typed = new Typed(said(typedTop), said(passMark), withoutExtra != null);
        var faults = new ArrayList<Shown>();
        var numbers = new TypedNumbers(places);
        var top = numbers.whole(typed.top, "/top");
        faults.addAll(numbers.faults().all());
        var asked = new WhatIfForm(
                weights.equals(usual(law)) ? null : weighed(law, weights, faults),
                said(method).isEmpty() ? null : method,
                null,
                top.orElse(null),
                number(typed.passMark, "/passMark", faults).orElse(null),
                null,
                typed.withoutExtra);
        try {
            var answer = faults.isEmpty() ? Optional.of(others.on(place.ref(), asked)) : Optional.<WhatIf>empty();
            var status = faults.isEmpty() ? Response.Status.OK.getStatusCode() : 422;
            return places.told(status, page(place, law, said(method), weights, typed, answer, new ShownFaults(faults)));
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(),
                    page(
                            place,
                            law,
                            said(method),
                            weights,
                            typed,
                            Optional.empty(),
                            ShownFaults.of(refusal, tongue.language())));
        }
    }

    private Otherwise page(
            Place place,
            Round law,
            String method,
            List<String> weights,
            Typed typed,
            Optional<WhatIf> answer,
            ShownFaults faults) {
        var language = tongue.language();
        var shown = new ArrayList<Weighed>();
        for (var one : law.criteria()) {
            shown.add(new Weighed(one.id(), one.title().in(language), weights.get(shown.size())));
        }
        return new Otherwise(
                place,
                Stream.of(Method.values())
                        .map(one -> new Offer(
                                one.word(),
                                AdviceSentences.name(one.word()).in(language),
                                one.word().equals(method)))
                        .toList(),
                shown,
                typed,
                answer,
                answer.map(one -> one.change().says().in(language)).orElse(""),
                faults);
    }

    private List<String> usual(Round law) {
        return law.criteria().stream()
                .map(one ->
                        places.figures().plain(one.weight().stripTrailingZeros().toPlainString()))
                .toList();
    }

    private LinkedHashMap<String, BigDecimal> weighed(Round law, List<String> weights, List<Shown> faults) {
        var weighed = new LinkedHashMap<String, BigDecimal>();
        for (var i = 0; i < weights.size(); i++) {
            weighed.put(
                    law.criteria().get(i).id(),
                    number(weights.get(i), "/weights", faults).orElse(BigDecimal.ZERO));
        }
        return weighed;
    }

    private Optional<BigDecimal> number(String typed, String field, List<Shown> faults) {
        var read = DecimalText.of(typed);
        if (read.isEmpty() && !typed.isBlank()) {
            faults.add(new Shown(
                    field, typed + ": " + places.words(Standings.class).number()));
        }
        return read;
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
