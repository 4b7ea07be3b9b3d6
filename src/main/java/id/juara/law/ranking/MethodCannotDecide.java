package id.juara.law.ranking;

import id.juara.law.rules.PointsRule.Method;

/** The rules name a method by which no official order can be made: it works in rounded numbers, not in exact ones. */
public final class MethodCannotDecide extends RuntimeException {
    private final transient Method method;

    public MethodCannotDecide(Method method) {
        super("the method '" + method.word() + "' cannot decide a ranking; mean, trimmed-mean and median can");
        this.method = method;
    }

    public Method method() {
        return method;
    }
}
