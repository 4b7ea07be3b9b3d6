package id.juara.ground.http;

import id.juara.ground.upload.Turnstile;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Keeps the promise of {@link InTurn}, outside {@link OnceOnly} and its transaction. */
@InTurn
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 1)
public class InTurnInterceptor {
    @Inject
    Turnstile turnstile;

    @AroundInvoke
    Object inTurn(InvocationContext act) throws Exception {
        var file = Arrays.stream(act.getParameters())
                .filter(SentFile.class::isInstance)
                .map(SentFile.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("@InTurn stands on a method with a SentFile"));
        try (var turn = turnstile.await(file.path(), Turnstile.USUAL)) {
            return act.proceed();
        }
    }
}
