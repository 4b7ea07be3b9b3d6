package id.juara.ground.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that creates something: its {@code Idempotency-Key} and its answer are kept in the act's own transaction,
 * so that the same request sent again acts no second time and is answered alike. On a resource method
 * that returns a {@code Response}; its form is a record, a text or bytes.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnceOnly {}
