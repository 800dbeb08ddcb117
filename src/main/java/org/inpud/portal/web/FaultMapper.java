package org.inpud.portal.web;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;

/** Whatever goes wrong in the API is answered as problem details: a sentence for the caller, the cause for the log. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(FaultMapper.class.getName());

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @Override
    public Response toResponse(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return rest.refuse(KernelRefusal.CHANGED_MEANWHILE);
            }
            if (cause instanceof JsonbException || cause instanceof JsonException) {
                return problem(400, "BAD_JSON");
            }
        }
        if (fault instanceof WebApplicationException web) {
            return known(web);
        }
        if (fault instanceof ProcessingException) {
            return problem(400, "BAD_JSON");
        }
        LOG.log(Level.ERROR, "a fault in the API", fault);
        return problem(500, "FAULT");
    }

    private Response known(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        return switch (status) {
            case 404 -> problem(404, "NOT_FOUND");
            case 405 -> problem(405, "BAD_METHOD");
            case 406 -> problem(406, "NOT_ACCEPTABLE");
            case 412 -> problem(412, "CHANGED_MEANWHILE");
            case 413 -> problem(413, "TOO_LARGE");
            case 415 -> problem(415, "BAD_MEDIA_TYPE");
            case 428 -> problem(428, "IF_MATCH_MISSING");
            default -> {
                if (status >= 500) {
                    LOG.log(Level.ERROR, "a fault in the API", web);
                }
                yield problem(status, status >= 500 ? "FAULT" : "BAD_REQUEST");
            }
        };
    }

    private Response problem(int status, String code) {
        LanguageTag language = signedIn.language();
        String sentence = messages.of(language, "web.fault." + code);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("about:blank", sentence, status, code, sentence, List.of(), List.of(), null))
                .build();
    }
}
