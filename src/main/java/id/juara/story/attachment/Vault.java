package id.juara.story.attachment;

import id.juara.law.proof.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where contents lie, each once, under its SHA-256. */
public interface Vault {

    /** Keeps a copy of that content, whose fingerprint is known, unless it is kept already. */
    void keep(Digest fingerprint, Path content) throws IOException;

    /** The content; to be closed. */
    InputStream open(Digest fingerprint) throws IOException;
}
