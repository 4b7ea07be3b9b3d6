package id.juara.story.rulebook;

import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names and types of all facts, and their values for one entry, both taken from the records of {@link Facts}. */
final class Declared {
    private static final List<Declared> ALL = all();

    private final String name;
    private final RecordComponent subject;
    private final RecordComponent fact;

    private Declared(RecordComponent subject, RecordComponent fact) {
        this.name = subject.getName() + "." + fact.getName();
        this.subject = subject;
        this.fact = fact;
    }

    /** Each fact's dotted name and type, in the order in which {@link Facts} tells them. */
    static Map<String, CelType> types() {
        var types = new LinkedHashMap<String, CelType>();
        ALL.forEach(one -> types.put(one.name, type(one.fact.getGenericType())));
        return types;
    }

    /** Each fact's value by its dotted name; what is absent is not there. */
    static Map<String, Object> valuesOf(Facts facts) {
        var values = new HashMap<String, Object>();
        for (var one : ALL) {
            var given = get(one.fact, get(one.subject, facts));
            var present = given instanceof Optional<?> optional ? optional.orElse(null) : given;
            if (present != null) {
                values.put(one.name, value(present));
            }
        }
        return values;
    }

    private static List<Declared> all() {
        var all = new ArrayList<Declared>();
        for (var subject : Facts.class.getRecordComponents()) {
            for (var fact : subject.getType().getRecordComponents()) {
                all.add(new Declared(subject, fact));
            }
        }
        return all;
    }

    private static Object get(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Object value(Object given) {
        if (given instanceof Integer whole) {
            return whole.longValue();
        }
        return given instanceof BigDecimal number ? number.doubleValue() : given;
    }

    private static CelType type(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? MapType.create(SimpleType.STRING, SimpleType.STRING)
                    : type(generic.getActualTypeArguments()[0]);
        }
        if (type == int.class || type == Integer.class) {
            return SimpleType.INT;
        }
        if (type == BigDecimal.class) {
            return SimpleType.DOUBLE;
        }
        return type == boolean.class ? SimpleType.BOOL : SimpleType.STRING;
    }
}
