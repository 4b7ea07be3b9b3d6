package id.juara.front.people;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** What an invitation's form holds, as typed. */
public class Typed {
    static final Typed EMPTY = new Typed();

    @RestForm
    public String role;

    @RestForm
    public String institution;

    @RestForm
    public String edition;

    @RestForm
    public String name;

    @RestForm
    public String email;

    @RestForm
    public String days;

    /** What was typed there; empty for nothing. */
    public static String said(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    public boolean isOf(id.juara.ground.identity.Role one) {
        return one.word().equals(said(role).isEmpty() ? "local-admin" : role);
    }
}
