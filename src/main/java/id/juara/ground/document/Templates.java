package id.juara.ground.document;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where templates lie: {@code minutes.id.txt}, {@code minutes.en.txt} and so on, in the installation's own folder, and where
 * it has none of that name, ours. They are read each time, so that a mended one counts at once.
 */
@ApplicationScoped
public class Templates {
    private static final long MOST_BYTES = 200_000;

    @ConfigProperty(name = "juara.papers.folder")
    Optional<Path> folder;

    /** Refuses a template with flaws, and names each with its file and line. */
    public Template of(String paper, Language language, Vocabulary vocabulary) {
        var name = paper + "." + language.tag() + ".txt";
        try {
            return ReadTemplate.of(text(name), vocabulary);
        } catch (FlawedTemplate flawed) {
            throw new Refusal(Reason.TEMPLATE_FLAWED, told(name, flawed, language));
        }
    }

    /** Ours for those papers in both languages, with what is to be known about writing one, in a zip. */
    public static void shipped(OutputStream out, List<String> papers) throws IOException {
        var names = Stream.concat(Stream.of("README.txt"), papers.stream().flatMap(paper -> Stream.of(Language.values())
                .map(language -> paper + "." + language.tag() + ".txt")));
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names.toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(shipped(name).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String shipped(String name) {
        try (var file = Objects.requireNonNull(Templates.class.getResourceAsStream("/papers/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) {
        var own = folder.map(place -> place.resolve(name)).filter(Files::isRegularFile);
        if (own.isEmpty()) {
            return shipped(name);
        }
        try {
            if (Files.size(own.get()) > MOST_BYTES) {
                throw new Refusal(Reason.TEMPLATE_FLAWED, name + ": > " + MOST_BYTES + " B");
            }
            return Files.readString(own.get());
        } catch (MalformedInputException notUtf8) {
            throw new Refusal(Reason.TEMPLATE_FLAWED, name + ": UTF-8");
        } catch (IOException unreadable) {
            throw new Refusal(Reason.TEMPLATE_FLAWED, name);
        }
    }

    private static String told(String name, FlawedTemplate flawed, Language language) {
        var told = new StringBuilder();
        for (var flaw : flawed.flaws()) {
            told.append(told.isEmpty() ? "" : " ")
                    .append(name)
                    .append(':')
                    .append(flaw.line())
                    .append(": ")
                    .append(flaw.says().in(language));
        }
        return told.toString();
    }
}
