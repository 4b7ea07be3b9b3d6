package id.juara.front.material;

import id.juara.front.writing.FileForms;
import id.juara.law.rules.Language;
import id.juara.story.material.Materials.Brought;
import id.juara.story.material.Materials.File;
import id.juara.story.material.ReadMaterial.Called;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an entry has brought, as whoever reads it sees it.
 *
 * @param called whether anything is called for; else nothing is shown
 * @param open whether it may still be brought
 */
public record BroughtShown(boolean called, boolean open, List<FileShown> files) {
    public static final BroughtShown NOT_CALLED = new BroughtShown(false, false, List.of());
    private static final String DRAWN = "application/pdf|image/(png|jpeg)";

    /**
     * A file.
     *
     * @param path where it is saved from; its pages are below
     * @param drawn whether its pages can be looked at
     */
    public record FileShown(String name, String size, String path, boolean drawn) {}

    /** @param folder where its files lie, each under its id */
    public static BroughtShown of(Optional<Called> called, UUID submission, String folder, Language language) {
        return called.map(one -> new BroughtShown(
                        true,
                        one.open(),
                        one.entries().stream()
                                .filter(entry -> entry.submission().equals(submission))
                                .flatMap(entry -> shown(entry, folder, language).stream())
                                .toList()))
                .orElse(NOT_CALLED);
    }

    /** The files of one entry. */
    public static List<FileShown> shown(Brought entry, String folder, Language language) {
        return entry.files().stream().map(file -> shown(file, folder, language)).toList();
    }

    private static FileShown shown(File file, String folder, Language language) {
        return new FileShown(
                file.name(),
                FileForms.size(file.bytes(), language),
                folder + "/" + file.id(),
                file.mediaType().matches(DRAWN));
    }
}
