package id.juara.trial;

import id.juara.harness.Folders;
import id.juara.harness.PackagedServer;
import id.juara.harness.Ports;
import id.juara.harness.SampleDatabase;
import id.juara.harness.SamplePerson;
import id.juara.harness.SampleProvider;
import id.juara.trial.MayBegin.Asked;
import id.juara.trial.MayBegin.Players;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Plays a season on this machine: starts PostgreSQL, an OpenID provider that believes everybody, and the packaged
 * server; gives it its first staff member; runs the rehearsal; and serves until it is stopped. Everything listens on
 * the loopback address alone and ends with this process, however it ends.
 *
 * <p>System properties: {@code try.port}, {@code try.entries}, {@code try.seed}, {@code try.stay}, {@code try.lang}.
 * Exits with 0 once the season is over, 3 where it left its reason in {@code failed.properties}, and as a stopped process does
 * where somebody stopped it.
 */
public final class Trial {
    private static final int FAILED = 3;

    /** An end by Ctrl-C, and by a request to end: 128 and the number of the signal. */
    private static final List<Integer> STOPPED = List.of(130, 143);

    private static final Path TARGET = Path.of("target");
    private static final Path OUT = TARGET.resolve("try");
    private static final Path LOG = OUT.resolve("server.log");
    private static final Path PROVIDER = TARGET.resolve("openid-provider");

    /** It complains aloud of every second that PostgreSQL needs to start; what matters is thrown. */
    private static final Logger IMPATIENT = Logger.getLogger("io.zonky.test.db.postgres.embedded");

    /** Who plays a part in every rehearsal, under these names. */
    private static final List<SamplePerson> PEOPLE = List.of(
            new SamplePerson("staff-1", "staf / staff"),
            new SamplePerson("signatory-1", "penanda tangan kedua / second signature"),
            new SamplePerson("secretary-1", "sekretaris penilai / panel secretary"),
            new SamplePerson("auditor-1", "pengawas / auditor"),
            new SamplePerson("clerk-1", "petugas penyaringan / screening clerk"),
            new SamplePerson("judge-1", "penilai meja / desk judge"),
            new SamplePerson("panelist-1", "penilai panel / panel judge"));

    private final Asked asked = new Asked(
            System.getProperty("try.port", "8080"),
            System.getProperty("try.entries", "3054"),
            System.getProperty("try.seed", "2017"),
            System.getProperty("try.stay", "true"),
            System.getProperty("try.lang", "id"));

    private Trial() {}

    /** Somebody stopped it; nothing failed. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int exit;

        Stopped(int exit) {
            this.exit = exit;
        }
    }

    public static void main(String... arguments) {
        IMPATIENT.setLevel(Level.OFF);
        ProcessHandle.current().parent().ifPresent(build -> build.onExit().thenRun(() -> System.exit(1)));
        System.exit(new Trial().exit());
    }

    private int exit() {
        try {
            play();
            return 0;
        } catch (Stopped stopped) {
            return stopped.exit;
        } catch (InterruptedException stopped) {
            return STOPPED.get(0);
        } catch (IOException | RuntimeException failed) {
            return failed(failed);
        }
    }

    private static int failed(Exception failed) {
        var reasons = new ArrayList<String>();
        reasons.add("Percobaan gagal / The trial failed: "
                + (failed instanceof IllegalStateException ? failed.getMessage() : failed.toString()));
        MayBegin.room(OUT, reasons); // a disk that has filled up meanwhile shows itself in many ways
        var why = String.join("\n", reasons);
        System.err.println();
        System.err.println(why);
        try {
            MayBegin.tell(OUT.resolve("failed.properties"), why);
            return FAILED;
        } catch (IOException unwritable) {
            System.err.println(unwritable);
            return 1;
        }
    }

    private void play() throws IOException, InterruptedException {
        var objections = MayBegin.objections(TARGET, asked);
        if (!objections.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), objections));
        }
        Folders.empty(OUT); // an earlier trial's lists would stand among these
        Players.of(TARGET).note();
        var port = Integer.parseInt(asked.port());
        say("Memulai PostgreSQL, OpenID dan Juara / Starting PostgreSQL, OpenID and Juara ...");
        try (var database = SampleDatabase.startIn(OUT.resolve("postgres"));
                var provider = SampleProvider.start(PROVIDER, OUT.resolve("provider"), PEOPLE, providerPort(port));
                var server = PackagedServer.start(port, settings(database, provider), LOG)) {
            Players.of(TARGET).note();
            run(
                    settings(database, provider),
                    "grant",
                    "staff",
                    provider.issuer(),
                    PEOPLE.get(0).subject());
            rehearse(server, provider);
            tell(server, provider);
            if (stays()) {
                ended(server.await(), "server");
            }
        } finally {
            Players.of(TARGET).forget();
        }
    }

    private boolean stays() {
        return Boolean.parseBoolean(asked.stay());
    }

    /** The next port, if it is free: judges are dealt to by issuer and subject, and the same seed is to give the same lists. */
    private static int providerPort(int port) {
        return Ports.isFree(port + 1) ? port + 1 : Ports.free();
    }

    private static Map<String, String> settings(SampleDatabase database, SampleProvider provider) {
        var settings = new HashMap<>(PackagedServer.environment(database, provider.issuer()));
        settings.put("JUARA_REHEARSALS", "true");
        settings.put("JUARA_LEDGER_KEY_FILE", OUT.resolve("ledger-key.pem").toString());
        settings.put("JUARA_ATTACHMENTS_FOLDER", OUT.resolve("attachments").toString());
        return settings;
    }

    private void rehearse(PackagedServer server, SampleProvider provider) throws InterruptedException {
        String[] command = {
            "rehearse",
            "--url=" + server.url(),
            "--token-url=" + provider.tokenUrl(),
            "--entries=" + asked.entries(),
            "--seed=" + asked.seed(),
            "--lang=" + asked.lang(),
            "--out=" + OUT
        };
        run(Map.of(), command);
    }

    private static void run(Map<String, String> settings, String... command) throws InterruptedException {
        int exit = PackagedServer.run(settings, command);
        if (exit != 0) {
            ended(exit, command[0]);
        }
    }

    /** Whoever is stopped has not failed. */
    private static void ended(int exit, String who) {
        if (STOPPED.contains(exit)) {
            throw new Stopped(exit);
        }
        throw new IllegalStateException(
                """
                %1$s berakhir dengan kode %2$d; sebabnya tertulis di atas atau di %3$s
                %1$s ended with code %2$d; the reason is told above or in %3$s"""
                        .formatted(who, exit, LOG.toAbsolutePath()));
    }

    private void tell(PackagedServer server, SampleProvider provider) {
        say("");
        say("Hasil / Results:   " + OUT.toAbsolutePath());
        if (!stays()) {
            say("Selesai; semuanya dihentikan. / Done; everything is stopped.");
            return;
        }
        say("Buka / Open:       " + server.url());
        say("Masuk / Sign in:   " + server.url() + "/me");
        say("                   tekan satu tombol atau ketik satu nama di atas, tanpa kata sandi");
        say("                   press a button or type one of the names above, no password");
        say(
                "Token (API):       curl -d grant_type=password -d client_id=juara-rehearsal -d scope=openid -d password=x -d username=%s %s"
                        .formatted(PEOPLE.get(0).subject(), provider.tokenUrl()));
        say("Berhenti / Stop:   Ctrl-C");
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
