package id.juara.ground.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a role as its word. */
@Converter(autoApply = true)
public class RoleWord implements AttributeConverter<Role, String> {
    @Override
    public String convertToDatabaseColumn(Role role) {
        return role == null ? null : role.word();
    }

    @Override
    public Role convertToEntityAttribute(String word) {
        return word == null ? null : Role.of(word);
    }
}
