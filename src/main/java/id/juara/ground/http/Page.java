package id.juara.ground.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A part of a list; {@code next} is where it goes on, told as a {@code Link} header. */
public record Page<T>(List<T> items, @JsonIgnore Optional<Cursor> next) {

    /** Of up to {@code limit + 1} rows found, the first {@code limit}, and the cursor if there was one more. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, ?> key) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), Optional.empty());
        }
        var items = List.copyOf(found.subList(0, limit));
        return new Page<>(
                items, Optional.of(new Cursor(key.apply(items.get(limit - 1)).toString())));
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }

    /** The items, with a link to the next page where there is one. */
    public Response answer(UriInfo here) {
        var answer = Response.ok(this);
        next.ifPresent(cursor -> answer.link(
                here.getRequestUriBuilder()
                        .replaceQueryParam("cursor", cursor.opaque())
                        .build(),
                "next"));
        return answer.build();
    }
}
