package id.juara.story.dossier;

import id.juara.law.proof.Digest;
import id.juara.story.attachment.Vault;
import id.juara.story.material.Materials.File;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What an entry brought to a round, packed beside its PDF. */
@ApplicationScoped
class PackMaterial {
    @Inject
    Vault vault;

    /**
     * Piece by piece, in their order. Names that differ in capitals alone would be one on many machines: the later of them gets
     * a number before it.
     */
    void into(ZipOutputStream zip, String folder, List<File> files) throws IOException {
        var taken = new HashSet<String>();
        for (var file : files) {
            zip.putNextEntry(new ZipEntry(folder + "/" + free(taken, file.name())));
            try (var content = vault.open(new Digest(file.sha256()))) {
                content.transferTo(zip);
            }
        }
    }

    private static String free(HashSet<String> taken, String name) {
        var free = name;
        for (var number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = number + "-" + name;
        }
        return free;
    }
}
