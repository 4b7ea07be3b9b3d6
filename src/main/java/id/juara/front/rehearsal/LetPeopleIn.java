package id.juara.front.rehearsal;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import id.juara.front.fiction.Cast.Person;
import id.juara.front.fiction.Judge;
import id.juara.front.fiction.Season.Entrant;
import id.juara.front.fiction.Season.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Everybody gets in by invitation: staff invites the officials and the local admins, these their units, the secretary
 * the judges. Who holds the role from an earlier rehearsal is not invited again.
 */
record LetPeopleIn(Play play) {
    private static final String LOCAL_ADMIN = "local-admin";

    private record Official(Person person, String role) {}

    void run() {
        var cast = play.season().cast();
        var officials = Stream.concat(
                        Stream.of(
                                new Official(cast.signatory(), "signatory"),
                                new Official(cast.secretary(), "secretary"),
                                new Official(cast.auditor(), "auditor")),
                        cast.clerks().stream().map(clerk -> new Official(clerk, "staff")))
                .toList();
        play.stages().together("officials", officials, one -> letIn(play.staff(), one.person(), role(one.role())));

        play.stages().together("admins", play.season().entrants(), this::admin);

        var admins = play.season().entrants().stream().collect(toMap(Entrant::code, Entrant::admin));
        play.stages().together("units", play.season().units(), unit -> unit(admins.get(unit.institution()), unit));

        var judges = Stream.of(cast.desk(), cast.panel()).flatMap(List::stream).toList();
        play.stages().together("judges", judges, this::judge);
    }

    private void admin(Entrant entrant) {
        var form = role(LOCAL_ADMIN);
        form.put("institution", entrant.code());
        letIn(play.staff(), entrant.admin(), form);
    }

    private void unit(Person admin, Unit unit) {
        var form = role("unit");
        form.put("institution", unit.institution());
        form.put("unit", unit.name());
        var held = letIn(admin, unit.writer(), form);
        play.units().put(unit.key(), held.path("unit").path("id").asText());
    }

    private void judge(Judge judge) {
        var form = role("judge");
        form.put("edition", play.edition());
        judge.institution().ifPresent(code -> form.put("institution", code));
        letIn(play.season().cast().secretary(), judge.person(), form);
    }

    private static Map<String, Object> role(String word) {
        return new LinkedHashMap<>(Map.of("role", word));
    }

    /** The membership that the person holds from here on. */
    private JsonNode letIn(Person host, Person guest, Map<String, Object> form) {
        var membership = held(guest, form).orElseGet(() -> {
            form.put("name", guest.name());
            var invitation = play.api().post(host, "/api/v1/invitations", form);
            return play.api()
                    .post(
                            guest,
                            "/api/v1/invitations/acceptance",
                            Map.of("code", invitation.path("code").asText()));
        });
        play.people().put(guest.subject(), membership.path("person").asText());
        return membership;
    }

    private Optional<JsonNode> held(Person guest, Map<String, Object> form) {
        var me = play.api().get(guest, "/api/v1/people/me");
        return StreamSupport.stream(me.path("memberships").spliterator(), false)
                .filter(one -> says(one.path("role"), form.get("role")))
                .filter(one -> says(one.path("institution").path("code"), form.get("institution")))
                .filter(one -> says(one.path("unit").path("name"), form.get("unit")))
                .filter(one -> says(one.path("edition"), form.get("edition")))
                .findFirst();
    }

    private static boolean says(JsonNode held, Object wanted) {
        return held.asText("").equals(wanted == null ? "" : wanted);
    }
}
