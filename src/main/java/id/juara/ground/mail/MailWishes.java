package id.juara.ground.mail;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where people want to be written to. */
@ApplicationScoped
public class MailWishes {
    private static final int LONGEST = 254;
    /** What can be an address and breaks no header; whether it is one, the mail server says. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)*");

    private static final String WISH =
            """
            select p.email, w.address, coalesce(w.wanted, true) as wanted
            from person p left join mail_wish w on w.person = p.id where p.id = ?1
            """;
    private static final String KEEP =
            """
            insert into mail_wish (person, address, wanted) values (?1, ?2, ?3)
            on conflict (person) do update
            set address = excluded.address, wanted = excluded.wanted, made_at = clock_timestamp()
            """;

    @Inject
    EntityManager database;

    /** That of a person who is known here. */
    @Transactional
    public MailWish of(UUID person) {
        var row = (Tuple) database.createNativeQuery(WISH, Tuple.class)
                .setParameter(1, person)
                .getSingleResult();
        return new MailWish(
                Optional.ofNullable(row.get("email", String.class)),
                Optional.ofNullable(row.get("address", String.class)),
                row.get("wanted", Boolean.class));
    }

    /**
     * Keeps what a person wishes.
     *
     * @param address blank for that of the provider; refused where it cannot be one
     */
    @Transactional
    public MailWish keep(UUID person, String address, boolean wanted) {
        var given = address == null ? "" : address.strip();
        if (!given.isEmpty() && !isAddress(given)) {
            throw new Refusal(
                    Reason.FORM_FLAWED,
                    List.of(new Refusal.Fault(
                            "/address",
                            new Bilingual(
                                    "tuliskan satu alamat surel, seperti nama@instansi.go.id",
                                    "write one mail address, such as name@institution.go.id"))));
        }
        database.createNativeQuery(KEEP)
                .setParameter(1, person)
                .setParameter(2, given.isEmpty() ? null : given)
                .setParameter(3, wanted)
                .executeUpdate();
        return of(person);
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
