package org.inpud.portal.platform.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Payara Micro in this very process, on the loopback address only, with the portal as its root. */
final class ApplicationServer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NOBODY_THERE = "No Application deployed";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final List<String> COMMANDS = List.of(
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1",
            "set " + HTTP + "compression=on",
            "set " + HTTP
                    + "compressable-mime-type=text/html,text/css,text/plain,text/xml,text/javascript,application/javascript,application/json,application/problem+json,application/xml,application/atom+xml,image/svg+xml",
            "set " + HTTP + "server-header=false",
            "set " + HTTP + "xpowered-by=false",
            // A proxy on this machine says so where the reader's connection is encrypted.
            "set " + HTTP + "scheme-mapping=X-Forwarded-Proto",
            "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
            "set " + HTTP + "trace-enabled=false",
            "set " + HTTP + "cookie-same-site-enabled=true",
            "set " + HTTP + "cookie-same-site-value=Lax");

    private final Settings settings;
    private final DataFolder data;

    ApplicationServer(Settings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
    }

    static void requireFree(int port) throws StartRefused {
        try (ServerSocket socket = new ServerSocket()) {
            // As the server itself binds: a port that only waits out its last connections is free.
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port " + port + " of 127.0.0.1 can’t be used: it is taken, or this user may not open it; "
                            + "choose another one with PORTAL_PORT.",
                    taken);
        }
    }

    /** Returns once the portal says that it is ready. */
    void start(Path war) throws StartRefused {
        try {
            PayaraMicro.main(new String[] {
                "--port",
                Integer.toString(settings.port()),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                file("preboot", String.join("\n", COMMANDS)),
                "--logproperties",
                file("logging.properties", logging()),
                "--deploy",
                war.toString()
            });
        } catch (Exception failed) {
            throw new StartRefused(
                    "The application server did not start; the reason stands in " + logFile() + ".", failed);
        }
        if (!PayaraMicro.getInstance()
                .getRuntime()
                .getDeployedApplicationNames()
                .contains("portal")) {
            throw undeployed();
        }
        awaitReady();
    }

    private StartRefused undeployed() {
        return new StartRefused("The portal could not be deployed; the reason stands in " + logFile() + ".");
    }

    private void awaitReady() throws StartRefused {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.address() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return;
                }
                // A portal that failed while it started is still listed among the deployed ones.
                if (answer.body().contains(NOBODY_THERE)) {
                    throw undeployed();
                }
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (IOException notYet) {
                Connecting.pause();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new StartRefused("The portal did not become ready; the reason stands in " + logFile() + ".");
    }

    Path logFile() {
        return data.log().resolve("portal.0.log");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(data.work().resolve(name), content).toString();
    }

    /** Everything into the log file, warnings also to the terminal. Nothing that is logged tells who came from where. */
    private String logging() {
        return """
                handlers=%s,java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s/portal.%%g.log
                java.util.logging.FileHandler.limit=10000000
                java.util.logging.FileHandler.count=5
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL %%4$s %%3$s: %%5$s%%6$s%%n
                .level=INFO
                PayaraMicro.level=SEVERE
                javax.enterprise.system.security.ssl.level=SEVERE
                """.formatted(TerminalHandler.class.getName(), data.log());
    }
}
