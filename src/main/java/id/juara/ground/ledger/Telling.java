package id.juara.ground.ledger;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the records of events into the plain values that have canonical bytes. */
final class Telling {
    private Telling() {}

    static Object of(Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long) {
            return value;
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Map<?, ?> map) {
            var told = new LinkedHashMap<String, Object>();
            map.forEach((key, one) -> told.put(String.valueOf(key), of(one)));
            return told;
        }
        if (value instanceof Collection<?> many) {
            List<Object> told = new ArrayList<>();
            many.forEach(one -> told.add(of(one)));
            return told;
        }
        if (value instanceof Record one) {
            return ofRecord(one);
        }
        return value.toString(); // moments, days, ids, words of an enum
    }

    /** The components of a record by name; an absent one is left out. */
    static Map<String, Object> ofRecord(Record value) {
        var told = new LinkedHashMap<String, Object>();
        for (var component : value.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                var one = of(accessor.invoke(value));
                if (one != null) {
                    told.put(component.getName(), one);
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        return told;
    }
}
