package id.juara.law.rules;

import java.util.Optional;
import java.util.Set;

/**
 * A file an entry may or must bring.
 *
 * @param types media types that are allowed, such as {@code application/pdf}
 * @param mostBytes size limit of one file in bytes
 * @param most how many files may stand under this document
 * @param letter what whoever signs it declares, where it is a letter that is printed and signed
 */
public record Document(
        String id,
        Bilingual title,
        boolean required,
        Set<String> types,
        long mostBytes,
        int most,
        Optional<Bilingual> letter) {
    public Document {
        types = Set.copyOf(types);
    }
}
