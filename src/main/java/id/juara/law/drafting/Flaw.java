package id.juara.law.drafting;

import id.juara.law.rules.Language;
import java.util.List;

/**
 * One thing that is wrong in a rule file.
 *
 * @param path where, as a JSON Pointer (RFC 6901) into the file: {@code /rounds/0/criteria}; the whole file is the empty path
 * @param key what kind of wrong
 * @param arguments the figures and names of its sentence, in the order of its places
 */
public record Flaw(String path, FlawKey key, List<String> arguments) {
    public Flaw {
        arguments = List.copyOf(arguments);
        if (arguments.size() < key.places()) {
            throw new IllegalArgumentException("the sentence of " + key + " has " + key.places() + " places");
        }
    }

    public Flaw(String path, FlawKey key, String... arguments) {
        this(path, key, List.of(arguments));
    }

    /** The whole sentence in that language, without a full stop. */
    public String sentence(Language language) {
        return key.sentence(language, arguments);
    }

    /** The same flaw seen from outside: {@code path} is put before its own. */
    public Flaw under(String outer) {
        return new Flaw(outer + path, key, arguments);
    }
}
