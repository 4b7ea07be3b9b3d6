package id.juara.trial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the way of a trial, told before minutes go into building and playing it. The build runs this file
 * straight from its source, when nothing is compiled yet: it leans on the JDK alone.
 */
public final class MayBegin {
    static final int FEWEST_ENTRIES = 20;
    static final int MOST_ENTRIES = 10_000;

    /** The next port is the sign-in's. */
    private static final int LAST_PORT = 65_534;

    private static final long MEGABYTE = 1L << 20;
    private static final long ROOM = 800 * MEGABYTE;

    /** What the build was asked for, as it was typed. */
    record Asked(String port, String entries, String seed, String stay, String lang) {}

    private MayBegin() {}

    /**
     * The folder of the build, then what {@link Asked} holds in its order. Exits with 1 where something objects and the
     * build has been told, with 2 where it could not even be told.
     */
    public static void main(String... said) {
        var target = Path.of(said[0]);
        var why = String.join("\n", objections(target, new Asked(said[1], said[2], said[3], said[4], said[5])));
        try {
            tell(target.resolve("try-objections.properties"), why);
            System.exit(why.isEmpty() ? 0 : 1);
        } catch (IOException unwritable) {
            System.err.println(why);
            System.exit(2);
        }
    }

    /** Leaves the reason where the build looks for it, as its property {@code why}; without one, nothing is left there. */
    static void tell(Path file, String why) throws IOException {
        Files.deleteIfExists(file);
        if (!why.isEmpty()) {
            var told = new Properties();
            told.setProperty("why", why);
            try (var out = Files.newOutputStream(file)) {
                told.store(out, null);
            }
        }
    }

    /** Every reason against it in Indonesian and in English. What a killed trial left running is ended first. */
    static List<String> objections(Path target, Asked asked) {
        var objections = new ArrayList<String>();
        figures(asked, objections);
        var playing = Players.of(target).playing();
        if (playing.isPresent()) {
            objections.add(
                    """
                    Percobaan lain sedang berjalan di folder ini (proses %1$d). Hentikan dahulu: Ctrl-C di sana, atau kill %1$d
                    Another trial is running in this folder (process %1$d). Stop it first: Ctrl-C there, or kill %1$d"""
                            .formatted(playing.get()));
        } else {
            Players.of(target).end();
            port(asked.port, objections);
        }
        room(target.resolve("try"), objections);
        room(Path.of(System.getProperty("java.io.tmpdir")), objections);
        return objections;
    }

    private static void figures(Asked asked, List<String> objections) {
        if (!isWhole(asked.entries, number -> number >= FEWEST_ENTRIES && number <= MOST_ENTRIES)) {
            objections.add(
                    """
                    -Dtry.entries=%1$s: banyaknya entri adalah bilangan bulat dari %2$d sampai %3$d
                    -Dtry.entries=%1$s: the number of entries is a whole number from %2$d to %3$d"""
                            .formatted(asked.entries, FEWEST_ENTRIES, MOST_ENTRIES));
        }
        if (!isWhole(asked.seed, any -> true)) {
            objections.add(
                    """
                    -Dtry.seed=%1$s: benih adalah bilangan bulat, misalnya 2017
                    -Dtry.seed=%1$s: the seed is a whole number, such as 2017"""
                            .formatted(asked.seed));
        }
        oneOf("stay", asked.stay, List.of("true", "false"), objections);
        oneOf("lang", asked.lang, List.of("id", "en"), objections);
    }

    private static void oneOf(String name, String said, List<String> allowed, List<String> objections) {
        if (!allowed.contains(said)) {
            objections.add(
                    """
                    -Dtry.%1$s=%2$s: pilihannya %3$s atau %4$s
                    -Dtry.%1$s=%2$s: the choice is %3$s or %4$s"""
                            .formatted(name, said, allowed.get(0), allowed.get(1)));
        }
    }

    private static void port(String said, List<String> objections) {
        if (!isWhole(said, number -> number >= 1 && number <= LAST_PORT)) {
            objections.add(
                    """
                    -Dtry.port=%1$s: port adalah bilangan bulat dari 1 sampai %2$d, misalnya 9090
                    -Dtry.port=%1$s: a port is a whole number from 1 to %2$d, such as 9090"""
                            .formatted(said, LAST_PORT));
        } else if (!isFree(Integer.parseInt(said))) {
            objections.add(
                    """
                    Port %1$s tidak dapat dipakai: ada program lain di sana. Hentikan program itu, atau pilih port lain: mvn -Ptry package -Dtry.port=9090
                    Port %1$s cannot be used: another program is there. Stop that program, or choose another port: mvn -Ptry package -Dtry.port=9090"""
                            .formatted(said));
        }
    }

    /** Whether the folder can be written, and has room for a season. */
    static void room(Path folder, List<String> objections) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "juara", ".try"));
            if (Files.getFileStore(folder).getUsableSpace() < ROOM) {
                objections.add(
                        """
                        Ruang untuk %1$s kurang: diperlukan %2$d MB yang kosong
                        There is too little room for %1$s: %2$d MB must be free"""
                                .formatted(folder, ROOM / MEGABYTE));
            }
        } catch (IOException unwritable) {
            objections.add(
                    """
                    Folder %1$s tidak dapat ditulis: %2$s
                    The folder %1$s cannot be written: %2$s"""
                            .formatted(folder, unwritable));
        }
    }

    private static boolean isWhole(String said, LongPredicate fits) {
        try {
            return fits.test(Long.parseLong(said));
        } catch (NumberFormatException notWhole) {
            return false;
        }
    }

    /** Neither on all addresses nor on the loopback address alone does anything listen there. */
    private static boolean isFree(int port) {
        return Stream.of(new InetSocketAddress(port), new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .allMatch(MayBegin::canListen);
    }

    private static boolean canListen(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // what an ended server leaves closing is no server
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The processes of a trial in this folder, by number and hour of birth: a number alone may be another's by now. */
    record Players(Path file) {
        /** Between two starts of Java the hour of birth of the same process may differ by a second. */
        private static final long SAME_HOUR_MILLIS = 2_000;

        static Players of(Path target) {
            return new Players(target.resolve("try").resolve("processes"));
        }

        /** Notes this process, which plays the trial, and those that it has started. */
        void note() throws IOException {
            var self = ProcessHandle.current();
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    Stream.concat(Stream.of(self), self.children())
                            .map(one -> one.pid() + " " + born(one))
                            .toList());
        }

        /** They have ended. */
        void forget() throws IOException {
            Files.deleteIfExists(file);
        }

        /** The process that plays a trial in this folder now. */
        Optional<Long> playing() {
            return noted().limit(1)
                    .flatMap(Players::alive)
                    .map(ProcessHandle::pid)
                    .findFirst();
        }

        /** Ends what the noted trial did not live to end. */
        void end() {
            var left = noted().skip(1).flatMap(Players::alive).collect(Collectors.toList());
            left.forEach(ProcessHandle::destroyForcibly);
            left.forEach(one -> one.onExit().join());
        }

        private Stream<String[]> noted() {
            try {
                return Files.exists(file)
                        ? Files.readAllLines(file).stream()
                                .filter(line -> line.matches("\\d+ \\d+"))
                                .map(line -> line.split(" "))
                        : Stream.of();
            } catch (IOException unreadable) {
                return Stream.of();
            }
        }

        private static Stream<ProcessHandle> alive(String[] noted) {
            return ProcessHandle.of(Long.parseLong(noted[0]))
                    .filter(one -> Math.abs(born(one) - Long.parseLong(noted[1])) <= SAME_HOUR_MILLIS)
                    .stream();
        }

        private static long born(ProcessHandle process) {
            return process.info()
                    .startInstant()
                    .map(hour -> hour.toEpochMilli())
                    .orElse(0L);
        }
    }
}
