package id.juara.ground.identity;

import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;

/** Keeps a role as its word. */
@Converter(autoApply = true)
public class RoleWord extends KeptAsWord<Role> {
    public RoleWord() {
        super(Role.class);
    }
}
