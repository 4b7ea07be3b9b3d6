package id.juara.trial;

import id.juara.harness.PackagedServer;
import id.juara.harness.Ports;
import id.juara.harness.SampleDatabase;
import id.juara.harness.SamplePerson;
import id.juara.harness.SampleProvider;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays a season on this machine: starts PostgreSQL, an OpenID provider that believes everybody, and the packaged
 * server; gives it its first staff member; runs the rehearsal; and serves until it is stopped. Everything listens on
 * the loopback address alone and ends with this process, however it ends.
 *
 * <p>System properties: {@code try.port}, {@code try.entries}, {@code try.seed}, {@code try.stay}.
 */
public final class Trial {
    private static final Path OUT = Path.of("target", "try");
    private static final Path LOG = OUT.resolve("server.log");
    private static final Path PROVIDER = Path.of("target", "openid-provider");

    /** Who plays a part in every rehearsal, under these names. */
    private static final List<SamplePerson> PEOPLE = List.of(
            new SamplePerson("staff-1", "staf / staff"),
            new SamplePerson("signatory-1", "penanda tangan kedua / second signature"),
            new SamplePerson("secretary-1", "sekretaris juri / panel secretary"),
            new SamplePerson("auditor-1", "pengawas / auditor"),
            new SamplePerson("clerk-1", "petugas penyaringan / screening clerk"),
            new SamplePerson("judge-1", "juri meja / desk judge"),
            new SamplePerson("panelist-1", "juri panel / panel judge"));

    private final int port = Integer.getInteger("try.port", 8080);
    private final String entries = System.getProperty("try.entries", "3054");
    private final String seed = System.getProperty("try.seed", "2017");
    private final boolean stay = Boolean.parseBoolean(System.getProperty("try.stay", "true"));

    private Trial() {}

    public static void main(String... arguments) {
        ProcessHandle.current().parent().ifPresent(build -> build.onExit().thenRun(() -> System.exit(1)));
        System.exit(new Trial().plays() ? 0 : 1);
    }

    private boolean plays() {
        try {
            play();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException failed) {
            System.err.println();
            System.err.println("Percobaan gagal / The trial failed: " + failed.getMessage());
            return false;
        }
    }

    private void play() throws InterruptedException {
        mustHaveThePort();
        say("PostgreSQL, OpenID, Juara");
        try (var database = SampleDatabase.startIn(OUT.resolve("postgres"));
                var provider = SampleProvider.start(PROVIDER, OUT.resolve("provider"), PEOPLE, providerPort());
                var server = PackagedServer.start(port, settings(database, provider), LOG)) {
            letInTheFirst(settings(database, provider), provider);
            rehearse(server, provider);
            tellWhoMaySignIn(server);
            if (stay) {
                server.await();
                throw new IllegalStateException("the server ended by itself, see " + LOG);
            }
        }
    }

    /** The next port, if it is free: judges are dealt to by issuer and subject, and the same seed is to give the same lists. */
    private int providerPort() {
        return Ports.isFree(port + 1) ? port + 1 : Ports.free();
    }

    private static Map<String, String> settings(SampleDatabase database, SampleProvider provider) {
        var settings = new HashMap<>(PackagedServer.environment(database, provider.issuer()));
        settings.put("JUARA_REHEARSALS", "true");
        settings.put("JUARA_LEDGER_KEY_FILE", OUT.resolve("ledger-key.pem").toString());
        settings.put("JUARA_ATTACHMENTS_FOLDER", OUT.resolve("attachments").toString());
        return settings;
    }

    private static void letInTheFirst(Map<String, String> settings, SampleProvider provider)
            throws InterruptedException {
        run(settings, "grant", "staff", provider.issuer(), PEOPLE.get(0).subject());
    }

    private void rehearse(PackagedServer server, SampleProvider provider) throws InterruptedException {
        String[] command = {
            "rehearse",
            "--url=" + server.url(),
            "--token-url=" + provider.tokenUrl(),
            "--entries=" + entries,
            "--seed=" + seed,
            "--out=" + OUT
        };
        run(Map.of(), command);
    }

    private void mustHaveThePort() {
        if (!Ports.isFree(port)) {
            throw new IllegalStateException(
                    """
                    port %1$d sudah dipakai; hentikan yang memakainya, atau pilih yang lain: mvn -Ptry package -Dtry.port=%2$d
                    Port %1$d is taken; stop what uses it, or choose another: mvn -Ptry package -Dtry.port=%2$d"""
                            .formatted(port, port + 1));
        }
    }

    private static void run(Map<String, String> settings, String... command) throws InterruptedException {
        int exit = PackagedServer.run(settings, command);
        if (exit != 0) {
            throw new IllegalStateException(
                    "`%s` ended with %d; the server's log is %s".formatted(String.join(" ", command), exit, LOG));
        }
    }

    private void tellWhoMaySignIn(PackagedServer server) {
        System.out.println();
        System.out.println("Hasil / Results: " + OUT.toAbsolutePath());
        System.out.println("Buka / Open: " + server.url());
        System.out.println("Masuk sebagai / Sign in as (a button each, no password):");
        PEOPLE.forEach(person -> System.out.printf("  %-12s %s%n", person.subject(), person.part()));
        System.out.println(stay ? "Ctrl-C untuk berhenti / to stop" : "");
    }

    private static void say(String what) {
        System.out.println("… " + what);
    }
}
