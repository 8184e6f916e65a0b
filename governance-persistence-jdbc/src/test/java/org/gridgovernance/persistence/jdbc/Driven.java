package org.gridgovernance.persistence.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A source whose connections and statements can be made to fail in one call, and tell what was called. */
final class Driven {
    private final List<String> calls = new ArrayList<>();
    private final DataSource source;
    private String failing = "";
    private Throwable failure = new IllegalStateException();

    Driven(DataSource source) {
        this.source = source;
    }

    /** The next call of that name fails, and the one after it works. */
    Driven failing(String call, Throwable thrown) {
        failing = call;
        failure = thrown;
        return this;
    }

    /** The calls since last asked, such as {@code Connection.commit}. */
    List<String> calls() {
        List<String> before = List.copyOf(calls);
        calls.clear();
        return before;
    }

    DataSource source() {
        return proxied(DataSource.class, source);
    }

    private <T> T proxied(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                Driven.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    String call = type.getSimpleName() + "." + method.getName();
                    calls.add(call);
                    if (call.equals(failing)) {
                        failing = "";
                        throw failure;
                    }
                    return wrapped(called(real, method, arguments));
                }));
    }

    private Object wrapped(Object result) {
        if (result instanceof Connection connection) {
            return proxied(Connection.class, connection);
        }
        return result instanceof PreparedStatement statement ? proxied(PreparedStatement.class, statement) : result;
    }

    private static Object called(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
