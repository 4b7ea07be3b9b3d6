package id.juara.story.preparation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.law.proof.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.hibernate.Session;

/** Where preparations, signatures under pacts and practice sheets are kept. */
@ApplicationScoped
class Preparations {
    private static final TypeReference<SortedMap<String, BigDecimal>> MARKS = new TypeReference<>() {};

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    /** A preparation as it is kept, and the SHA-256 of its bytes. */
    record Kept(Preparation preparation, Digest fingerprint) {}

    /** What the round's judges are told; nothing where nobody prepared anything. */
    Kept of(UUID round) {
        return database
                .createNativeQuery("select content from preparation where round = :round", byte[].class)
                .setParameter("round", round)
                .getResultList()
                .stream()
                .findFirst()
                .map(bytes -> new Kept(read(bytes), Digest.of(bytes)))
                .orElseGet(() -> new Kept(Preparation.NONE, Digest.of(new byte[0])));
    }

    /** Keeps it in the place of what was told before; gives the SHA-256 of what is kept. */
    Digest write(UUID round, Preparation preparation, UUID by) {
        var bytes = bytes(preparation);
        var fingerprint = Digest.of(bytes);
        database.createNativeMutationQuery(
                        """
                        insert into preparation (round, content, sha256, pact, practice, made_by)
                        values (:round, :content, :sha256, :pact, :practice, :by)
                        on conflict (round) do update set content = excluded.content, sha256 = excluded.sha256,
                            pact = excluded.pact, practice = excluded.practice, made_by = excluded.made_by,
                            made_at = clock_timestamp()
                        """)
                .setParameter("round", round)
                .setParameter("content", bytes)
                .setParameter("sha256", fingerprint.bytes())
                .setParameter("pact", preparation.pact().isPresent())
                .setParameter("practice", preparation.practice().size())
                .setParameter("by", by)
                .executeUpdate();
        return fingerprint;
    }

    boolean isSigned(UUID round, UUID person, Digest fingerprint) {
        return !database.createNativeQuery(
                        "select 1 from pact_signature where round = :round and person = :person and sha256 = :sha256",
                        Integer.class)
                .setParameter("round", round)
                .setParameter("person", person)
                .setParameter("sha256", fingerprint.bytes())
                .getResultList()
                .isEmpty();
    }

    /** Tells whether this signature is the first under that text. */
    boolean sign(UUID round, UUID person, Digest fingerprint) {
        return database.createNativeMutationQuery(
                                "insert into pact_signature (round, person, sha256) values (:round, :person, :sha256)"
                                        + " on conflict do nothing")
                        .setParameter("round", round)
                        .setParameter("person", person)
                        .setParameter("sha256", fingerprint.bytes())
                        .executeUpdate()
                == 1;
    }

    /** What that judge gave the practice entries, by entry and criterion; one query. */
    Map<String, SortedMap<String, BigDecimal>> practised(UUID round, UUID person, Digest fingerprint) {
        var sheets = new HashMap<String, SortedMap<String, BigDecimal>>();
        database.createNativeQuery(
                        "select entry, marks from practice_sheet"
                                + " where round = :round and person = :person and sha256 = :sha256",
                        Tuple.class)
                .setParameter("round", round)
                .setParameter("person", person)
                .setParameter("sha256", fingerprint.bytes())
                .getResultList()
                .forEach(row -> sheets.put(row.get("entry", String.class), marks(row.get("marks", String.class))));
        return sheets;
    }

    /** Keeps the marks a judge came to before he saw those of others; a second attempt changes nothing. */
    void practise(UUID round, UUID person, Digest fingerprint, String entry, SortedMap<String, BigDecimal> marks) {
        database.createNativeMutationQuery("insert into practice_sheet (round, person, sha256, entry, marks)"
                        + " values (:round, :person, :sha256, :entry, :marks) on conflict do nothing")
                .setParameter("round", round)
                .setParameter("person", person)
                .setParameter("sha256", fingerprint.bytes())
                .setParameter("entry", entry)
                .setParameter("marks", text(marks))
                .executeUpdate();
    }

    private Preparation read(byte[] bytes) {
        try {
            return json.readValue(bytes, Preparation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(Preparation preparation) {
        try {
            return json.writeValueAsBytes(preparation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SortedMap<String, BigDecimal> marks(String text) {
        try {
            return json.readValue(text, MARKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Map<String, BigDecimal> marks) {
        try {
            return json.writeValueAsString(marks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
