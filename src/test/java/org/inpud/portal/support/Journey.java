package org.inpud.portal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What every journey extends: people in browsers before the real portal, started once for all journeys
 * with the demonstration. After each journey nobody's browser may have complained.
 */
@ExtendWith(Journey.LastSight.class)
public abstract class Journey {

    private final List<Visitor> visitors = new ArrayList<>();

    /** Somebody without an account, at a desk, reading English. */
    protected Visitor anybody() {
        return anybody(Look.DESK);
    }

    protected Visitor anybody(Look look) {
        Visitor visitor = new Visitor(PortalProcess.shared().address(), look);
        visitors.add(visitor);
        return visitor;
    }

    /** One of the demonstration's people, such as {@code translator.lanpud}. */
    protected Visitor signedIn(String login) {
        return signedIn(login, Look.DESK);
    }

    protected Visitor signedIn(String login, Look look) {
        return anybody(look).signIn(login);
    }

    @AfterEach
    void nobodysBrowserComplained() {
        List<String> complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        visitors.forEach(Visitor::close);
        assertEquals(List.of(), complaints);
    }

    /** Keeps a picture of what each visitor saw when a journey failed. */
    static final class LastSight implements AfterTestExecutionCallback {

        @Override
        public void afterTestExecution(ExtensionContext context) {
            if (context.getExecutionException().isEmpty()) {
                return;
            }
            String name = "failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName();
            List<Visitor> visitors = ((Journey) context.getRequiredTestInstance()).visitors;
            for (int at = 0; at < visitors.size(); at++) {
                visitors.get(at).screenshot(name + "-" + at);
            }
        }
    }
}
