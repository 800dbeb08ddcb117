package org.inpud.portal.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Outcome;

/** Two who do something at the same moment, each in a transaction of their own. */
@ApplicationScoped
public class AtOnce {

    @Resource
    private ManagedExecutorService threads;

    /** The codes of the refusals of two that do the same. */
    public List<String> twice(Callable<Outcome<?>> work) throws Exception {
        return both(work, work);
    }

    /** The codes of the refusals of both. */
    public List<String> both(Callable<Outcome<?>> one, Callable<Outcome<?>> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Outcome<?>>> both = Stream.of(one, other)
                .map(work -> threads.submit((Callable<Outcome<?>>) () -> {
                    together.await();
                    return work.call();
                }))
                .toList();
        List<String> codes = new ArrayList<>();
        for (Future<Outcome<?>> done : both) {
            done.get().refusals().forEach(refusal -> codes.add(refusal.code().name()));
        }
        return codes;
    }
}
