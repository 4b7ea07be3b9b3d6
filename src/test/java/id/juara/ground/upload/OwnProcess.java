package id.juara.ground.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java process beside the test, held to its own memory; what it says is shown and handed back. */
public final class OwnProcess {
    private OwnProcess() {}

    public static List<String> says(String memory, Class<?> main, Path folder)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return says(
                folder, java, memory, "-cp", System.getProperty("java.class.path"), main.getName(), folder.toString());
    }

    public static List<String> says(Path folder, String... command) throws IOException, InterruptedException {
        var log = folder.resolveSibling(folder.getFileName() + ".log");
        var process = new ProcessBuilder(Stream.of(command).toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.waitFor();
        var lines = Files.readAllLines(log);
        lines.forEach(System.out::println);
        Files.delete(log);
        return lines;
    }
}
