package org.inpud.portal.glossary.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inpud.portal.glossary.control.KeepGlossary;
import org.inpud.portal.glossary.control.ReadGlossary;
import org.inpud.portal.glossary.control.TbxFile;
import org.inpud.portal.glossary.control.TermView;
import org.inpud.portal.glossary.entity.GlossaryRefusal;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /glossaries}: a network's terms, or under {@code global} those common to all, entry by entry and as a file. */
@Path("glossaries/{network}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GlossariesResource {

    private static final String TBX = "application/x-tbx";

    @Inject
    private ReadGlossary read;

    @Inject
    private KeepGlossary keep;

    @Inject
    private TbxUpload upload;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @Context
    private HttpHeaders headers;

    @PathParam("network")
    private String network;

    /** An entry as somebody wants it. */
    public record TermBody(String sourceLanguage, String source, String target, List<String> discouraged, String note) {

        Outcome<TermEntry> entry() {
            return TermEntry.of(sourceLanguage, source, target, discouraged, note);
        }
    }

    @GET
    @Path("{language}/terms")
    public Response find(@PathParam("language") String language, @QueryParam("q") String q, @BeanParam Paging paging) {
        return rest.ok(language(language)
                .then(tag -> read.find(
                        signedIn.actor(),
                        network,
                        tag,
                        Objects.requireNonNullElse(q, ""),
                        paging.offset(),
                        paging.size()))
                .map(found ->
                        new Page<>(found.items(), paging.page(), paging.size(), found.total()).map(TermJson::of)));
    }

    @POST
    @Path("{language}/terms")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("language") String language, TermBody body) {
        return rest.created(
                entry(language, body)
                        .then(tag -> body.entry().then(entry -> keep.add(signedIn.actor(), key(), tag, entry)))
                        .map(TermJson::of),
                term -> "glossaries/" + network + "/" + language + "/terms/" + term.id());
    }

    @GET
    @Path("{language}/terms/{id}")
    public Response one(@PathParam("language") String language, @PathParam("id") long id) {
        return rest.ok(
                language(language)
                        .then(tag -> read.one(signedIn.actor(), network, tag, id))
                        .map(TermJson::of),
                TermJson::version);
    }

    @PUT
    @Path("{language}/terms/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("language") String language, @PathParam("id") long id, TermBody body) {
        long version = IfMatch.version(headers);
        return tagged(entry(language, body).then(tag -> body.entry()
                .then(entry -> keep.change(signedIn.actor(), key(), tag, id, version, entry))));
    }

    @DELETE
    @Path("{language}/terms/{id}")
    public Response remove(@PathParam("language") String language, @PathParam("id") long id) {
        long version = IfMatch.version(headers);
        Outcome<Void> outcome = named(language).then(tag -> keep.remove(signedIn.actor(), key(), tag, id, version));
        return outcome.isDone() ? rest.done(outcome) : refused(outcome);
    }

    @GET
    @Path("{language}.tbx")
    @Produces({TBX, MediaType.APPLICATION_JSON})
    public Response file(@PathParam("language") String language) {
        return rest.answer(language(language).then(tag -> read.whole(signedIn.actor(), network, tag)), whole -> {
            StreamingOutput content = to -> TbxFile.write(LanguageTag.of(language), whole.items(), to);
            return Response.ok(content, TBX)
                    .tag(Rest.tag(whole.state()))
                    .header("Content-Disposition", "attachment; filename=\"" + network + "-" + language + ".tbx\"");
        });
    }

    @PUT
    @Path("{language}.tbx")
    @Consumes(MediaType.WILDCARD)
    public Response takeFile(@PathParam("language") String language, InputStream file) throws IOException {
        String seen = IfMatch.tag(headers);
        Outcome<LanguageTag> tag = named(language);
        Outcome<List<TermEntry>> entries = tag.isDone() ? upload.read(tag.value(), file) : tag.passOn();
        return rest.ok(entries.then(all -> keep.take(signedIn.actor(), key(), tag.value(), Optional.of(seen), all)));
    }

    private Response tagged(Outcome<TermView> outcome) {
        return outcome.isDone() ? rest.ok(outcome.map(TermJson::of), TermJson::version) : refused(outcome);
    }

    private Response refused(Outcome<?> outcome) {
        Outcome.Refused<?> refused = (Outcome.Refused<?>) outcome;
        return rest.refuse(
                refused.refusals(),
                refused.current().map(now -> TermJson.of((TermView) now)).orElse(null));
    }

    /** The language of the glossary, where there is something to write into it, too. */
    private Outcome<LanguageTag> entry(String language, TermBody body) {
        return body == null ? Outcome.refused(KernelRefusal.MISSING_VALUE) : named(language);
    }

    private Outcome<LanguageTag> named(String language) {
        return NetworkKey.parse(network).isPresent()
                ? language(language)
                : Outcome.refused(GlossaryRefusal.UNKNOWN_GLOSSARY);
    }

    private NetworkKey key() {
        return NetworkKey.parse(network).orElseThrow();
    }

    private static Outcome<LanguageTag> language(String language) {
        return LanguageTag.parse(language)
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("language")));
    }
}
