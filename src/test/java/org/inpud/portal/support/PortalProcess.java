package org.inpud.portal.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.inpud.portal.platform.launcher.TestDatabase;

/** The portal as people start it: {@code java -jar portal.jar}, a process of its own. */
public final class PortalProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static PortalProcess shared;

    private final Process process;
    private final URI address;
    private final String demoPassword;
    private final List<String> lines = new ArrayList<>();
    private final CountDownLatch readyOrOver = new CountDownLatch(1);

    private PortalProcess(Process process, URI address, String demoPassword) {
        this.process = process;
        this.address = address;
        this.demoPassword = demoPassword;
    }

    /** The one that all journeys of a run share: with the demonstration, on data of its own. */
    public static synchronized PortalProcess shared() {
        if (shared == null) {
            shared = start(fresh(Path.of("target", "journey-data")), freePort(), Map.of("PORTAL_DEMO", "true"));
            shared.awaitReady();
        }
        return shared;
    }

    private static Path fresh(Path folder) {
        try {
            return TestDatabase.fresh(folder);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    static synchronized void stopShared() {
        if (shared != null) {
            shared.stop();
            shared = null;
        }
    }

    /** Does not wait: see {@link #awaitReady} and {@link #awaitEnd}. */
    public static PortalProcess start(Path data, int port, Map<String, String> further) {
        String demoPassword = UUID.randomUUID().toString();
        Map<String, String> environment = new HashMap<>(Map.of(
                "PORTAL_PORT", Integer.toString(port),
                "PORTAL_DATA", data.toAbsolutePath().toString(),
                "PORTAL_DEMO_PASSWORD", demoPassword));
        environment.putAll(further);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(java, "-jar", System.getProperty("portal.jar", "target/portal/portal.jar"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        try {
            Process process = builder.start();
            // Should this run be killed, the portal is told to end as well.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            PortalProcess portal = new PortalProcess(process, URI.create("http://127.0.0.1:" + port), demoPassword);
            Thread reader = new Thread(portal::read, "portal-output");
            reader.setDaemon(true);
            reader.start();
            return portal;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                if (line.startsWith("ready at ")) {
                    readyOrOver.countDown();
                }
            }
        } catch (IOException closed) {
            synchronized (lines) {
                lines.add(closed.toString());
            }
        } finally {
            readyOrOver.countDown();
        }
    }

    public PortalProcess awaitReady() {
        try {
            if (!readyOrOver.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    || lines().stream().noneMatch(line -> line.startsWith("ready at "))) {
                stop();
                throw new AssertionError("the portal is not ready: " + lines());
            }
            return this;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** The exit status. */
    public int awaitEnd(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the portal has not ended within " + patience + ": " + lines());
        }
        return process.exitValue();
    }

    /** As a service manager or Ctrl-C ends it. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** As {@code kill -9} ends it. */
    public void kill() {
        process.destroyForcibly();
    }

    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Of the portal's own process. */
    public long id() {
        return process.pid();
    }

    public URI address() {
        return address;
    }

    public String demoPassword() {
        return demoPassword;
    }

    /** Below those that the system gives to outgoing connections: nobody takes it between two starts. */
    public static int freePort() {
        for (int times = 0; times < 100; times++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        throw new IllegalStateException("no free port");
    }
}
