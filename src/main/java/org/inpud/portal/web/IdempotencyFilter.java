package org.inpud.portal.web;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.Text;

/**
 * A POST that carries an {@code Idempotency-Key} is done once per person and key; a repeat gets the first answer again
 * (draft-ietf-httpapi-idempotency-key-header). Answers are kept for a day.
 */
public class IdempotencyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_KEY = 200;

    /** Answers that hold a secret are shown once and kept nowhere; such calls do no harm when repeated. */
    private static final Pattern SECRET =
            Pattern.compile("/api/v1/(tokens|named|me|.*/(invitations|reinvitation))(/.*)?");

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient IdempotentAnswers answers;

    @Inject
    private transient Messages messages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = request.getHeader("Idempotency-Key");
        boolean isMeant = key != null
                && key.length() <= LONGEST_KEY
                && request.getMethod().equals("POST")
                && !SECRET.matcher(request.getRequestURI()).matches();
        if (!isMeant || !signedIn.isKnown()) {
            chain.doFilter(request, response);
            return;
        }
        RepeatableRequest repeatable = new RepeatableRequest(request);
        String hash = Text.hash(request.getRequestURI() + "\n" + repeatable.fingerprint());
        IdempotentAnswers.Slot slot =
                new IdempotentAnswers.Slot(signedIn.actor().id(), key, hash);
        Optional<IdempotentAnswers.Answer> earlier = answers.begin(slot);
        if (earlier.isPresent()) {
            replay(earlier.get(), hash, response);
            return;
        }
        RecordedResponse recorded = new RecordedResponse(response);
        boolean ended = false;
        try {
            chain.doFilter(repeatable, recorded);
            ended = recorded.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        } finally {
            if (ended) {
                answers.keep(slot, recorded.answer(hash));
            } else {
                answers.forget(slot);
            }
        }
        recorded.deliver();
    }

    private void replay(IdempotentAnswers.Answer answer, String hash, HttpServletResponse response) throws IOException {
        if (!answer.requestHash().equals(hash)) {
            problem(response, 422, "KEY_REUSED");
        } else if (answer.status() == 0) {
            problem(response, HttpServletResponse.SC_CONFLICT, "STILL_RUNNING");
        } else {
            response.setStatus(answer.status());
            answer.headers().forEach(response::setHeader);
            response.getOutputStream().write(answer.body());
        }
    }

    private void problem(HttpServletResponse response, int status, String code) throws IOException {
        String sentence = messages.of(signedIn.language(), "web.fault." + code);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        Problem problem = new Problem("about:blank", sentence, status, code, sentence, List.of(), List.of(), null);
        response.getOutputStream().write(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
    }
}
