package id.juara.ground.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** RFC 9457: how a refusal travels. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<Error> errors) {

    /** One fault of the form that came in. */
    public record Error(String pointer, String detail) {}
}
