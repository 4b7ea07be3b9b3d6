package id.juara.front.rehearsal;

import id.juara.front.calculator.Calculator;
import id.juara.front.calculator.Speech;
import id.juara.front.fiction.Cast;
import id.juara.front.fiction.Season;
import id.juara.law.rules.Round;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Plays a made-up season on a server that says it takes rehearsals, and on no other. Exits with 0 once the last list
 * stands, 1 where the server takes none or an answer was not as expected, 2 where the command cannot be used.
 */
@Command(name = "rehearse")
public final class Rehearse implements Callable<Integer> {
    private static final int NOT_SOUND = 1;
    private static final String SHIPPED = "kipp-2017.yaml";

    @Option(names = "--url", required = true, paramLabel = "URL", descriptionKey = "rehearse.url")
    private URI url;

    @Option(names = "--token-url", required = true, paramLabel = "URL", descriptionKey = "rehearse.token-url")
    private URI tokenUrl;

    @Option(names = "--entries", defaultValue = "3054", paramLabel = "N", descriptionKey = "rehearse.entries")
    private int entries;

    @Option(names = "--seed", defaultValue = "2017", paramLabel = "S", descriptionKey = "rehearse.seed")
    private long seed;

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rehearse.rules")
    private Path rules;

    @Option(names = "--out", defaultValue = "rehearsal", paramLabel = "DIR", descriptionKey = "rehearse.out")
    private Path out;

    @Option(names = "--parallel", defaultValue = "8", paramLabel = "P", descriptionKey = "rehearse.parallel")
    private int parallel;

    @Mixin
    private Speech speech;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var words = Words.in(speech.language());
        if (entries < Season.FEWEST || entries > Season.MOST || parallel < 1) {
            return told(words.say("no-size", Season.FEWEST, Season.MOST), Calculator.UNUSABLE);
        }
        try {
            var http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
            var tokens = new Tokens(tokenUrl, Tokens.Client.of(System.getenv()), http);
            var api = new Api(url, tokens, speech.language(), http);
            if (!api.findAsAnybody("/api/v1/rehearsals")
                    .map(answer -> answer.path("taken").asBoolean())
                    .orElse(false)) {
                return told(words.say("not-taken", url), NOT_SOUND);
            }
            play(api, words);
            return 0;
        } catch (Stopped stopped) {
            return told(words.say("stopped", stopped.getMessage()), NOT_SOUND);
        } catch (IOException unwritable) {
            return told(words.say("stopped", unwritable), NOT_SOUND);
        }
    }

    private void play(Api api, Words words) throws IOException {
        var season = Season.of(seed, entries);
        mustHaveStaff(api, season, words);
        var moved = moved(api, season);
        moved.rules().rounds().stream()
                .filter(round -> round.kind() == Round.Kind.DELIBERATION)
                .findFirst()
                .ifPresent(round -> {
                    throw new Stopped(words.say("no-deliberation", round.id()));
                });
        var lines = spec.commandLine().getOut();
        try (var stages = new Stages(parallel, lines, System.console() != null, words)) {
            var play = Play.of(season, moved, moved.rules().edition(), api, stages);
            var ended = new PlaySeason(play).run();
            var report = Report.of(play, ended, Report.handOut(play, ended, out));
            report.writeTo(out);
            tell(report, play, words, lines);
        }
    }

    private static void mustHaveStaff(Api api, Season season, Words words) {
        var staff = season.cast().staff();
        var held = api.get(staff, "/api/v1/people/me").path("memberships").findValuesAsText("role");
        if (!held.contains("staff")) {
            throw new Stopped(words.say("no-staff", staff.subject()));
        }
    }

    /** The rules under a name that is still free: the file's own, or the same with {@code -r2}, {@code -r3} and so on. */
    private MovedRules moved(Api api, Season season) throws IOException {
        var file = rules == null ? SHIPPED : rules.toString();
        var text = rules == null ? shipped() : Files.readString(rules);
        var named = MovedRules.editionOf(file, text);
        var name = named;
        for (var n = 2;
                api.find(season.cast().staff(), "/api/v1/editions/" + name).isPresent();
                n++) {
            name = named + "-r" + n;
        }
        return MovedRules.of(file, text, name, Instant.now());
    }

    private static String shipped() throws IOException {
        try (var in = Rehearse.class.getResourceAsStream("/scoring-rules/" + SHIPPED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void tell(Report report, Play play, Words words, PrintWriter lines) {
        lines.println();
        var screened = report.screening();
        lines.println(
                words.say("report.screening", report.edition(), screened.sent(), screened.passed(), report.seconds()));
        for (var round : report.rounds()) {
            lines.println(words.say(
                    "report.round",
                    round.round(),
                    round.ranked(),
                    round.chosen(),
                    round.scoresheets(),
                    round.found(),
                    round.strictnessAgreement()));
            if (round.byLot()) {
                lines.println(words.say("report.lot", round.round()));
            }
        }
        report.files().keySet().forEach(name -> lines.println("  " + out.resolve(name)));
        lines.println("  " + out.resolve(Report.FILE));
        lines.println(words.say("report.people"));
        var cast = play.season().cast();
        var entrant = play.season().entrants().get(0);
        var unit = play.season().units().get(0);
        person(lines, words, cast.staff(), "staff");
        person(lines, words, cast.signatory(), "signatory");
        person(lines, words, cast.secretary(), "secretary");
        person(lines, words, cast.auditor(), "auditor");
        person(lines, words, cast.clerks().get(0), "clerk");
        person(lines, words, entrant.admin(), "admin");
        person(lines, words, unit.writer(), "unit");
        person(lines, words, cast.desk().get(0).person(), "judge");
        person(lines, words, cast.panel().get(0).person(), "panelist");
        lines.flush();
    }

    private static void person(PrintWriter lines, Words words, Cast.Person person, String part) {
        lines.println("  %-14s %-24s %s".formatted(person.subject(), person.name(), words.say("part." + part)));
    }

    private int told(String sentence, int exit) {
        spec.commandLine().getErr().println(sentence);
        return exit;
    }
}
