package id.juara.story.attachment;

import id.juara.law.proof.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Contents in a folder, which several nodes may share: {@code content/ab/cd/abcd….} */
@ApplicationScoped
class FolderVault implements Vault {
    @ConfigProperty(name = "juara.attachments.folder")
    Path folder;

    @Override
    public void keep(Digest fingerprint, Path content) throws IOException {
        var place = place(fingerprint);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        var copy = Files.createTempFile(place.getParent(), "new", ".part");
        try {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            try (var written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public InputStream open(Digest fingerprint) throws IOException {
        return Files.newInputStream(place(fingerprint));
    }

    private Path place(Digest fingerprint) {
        var hex = fingerprint.hex();
        return folder.resolve("content")
                .resolve(hex.substring(0, 2))
                .resolve(hex.substring(2, 4))
                .resolve(hex);
    }
}
