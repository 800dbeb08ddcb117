package org.inpud.portal.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.request.entity.Request;
import org.inpud.portal.request.entity.RequestState;

/** All requests. */
@ApplicationScoped
public class Requests {

    private static final String WORKS = "(nl.language = r.language or nl.language = split_part(r.language, '-', 1))";

    /** A reader’s concerns the networks of its language, or all where there is none; a member’s idea their own network. */
    private static final String FROM = " from request r where (?1 or r.person = ?2"
            + " or r.network = any (string_to_array(?3, ' '))"
            + " or (r.network is null and ?3 <> '' and (exists (select 1 from network_language nl"
            + " where nl.network = any (string_to_array(?3, ' ')) and " + WORKS + ")"
            + " or not exists (select 1 from network_language nl where " + WORKS + "))))"
            + " and (?4 = '' or r.state = ?4)";

    /**
     * Whose requests are looked for.
     *
     * @param isAll whether all may be seen
     * @param person whose own ideas are among them
     * @param networks those that the person answers for
     */
    record Reader(boolean isAll, UUID person, List<String> networks) {}

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Networks networks;

    void add(Request request) {
        entities.persist(request);
        entities.flush();
    }

    /** The request, held against everybody else until the transaction ends. */
    public Optional<Request> findToChange(long id) {
        return Optional.ofNullable(entities.find(Request.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Request> byReceipt(String hash) {
        return entities.createQuery("select r from Request r where r.receiptHash = :hash", Request.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The oldest that is open first. */
    List<Request> find(Reader reader, Optional<RequestState> state, int offset, int size) {
        List<Long> ids = new ArrayList<>();
        for (Object id : bind(
                        entities.createNativeQuery("select r.id" + FROM
                                + " order by (r.state <> 'OPEN'), r.asked_at, r.id limit ?5 offset ?6"),
                        reader,
                        state)
                .setParameter(5, size)
                .setParameter(6, offset)
                .getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct r from Request r left join fetch r.answers where r.id in :ids",
                                Request.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .sorted(Comparator.comparing(request -> ids.indexOf(request.id())))
                        .toList();
    }

    long count(Reader reader, Optional<RequestState> state) {
        return ((Number) bind(entities.createNativeQuery("select count(*)" + FROM), reader, state)
                        .getSingleResult())
                .longValue();
    }

    private static Query bind(Query query, Reader reader, Optional<RequestState> state) {
        return query.setParameter(1, reader.isAll())
                .setParameter(2, reader.person())
                .setParameter(3, String.join(" ", reader.networks()))
                .setParameter(4, state.map(RequestState::name).orElse(""));
    }

    /** The networks that could take it up: the member’s own, or all that work in its language; none where no network does. */
    public Set<String> concerned(Request request) {
        return concerned(request, networks.all());
    }

    private static Set<String> concerned(Request request, List<Network> all) {
        return request.network().map(Set::of).orElseGet(() -> all.stream()
                .filter(network -> network.works(request.wish().language()))
                .map(network -> network.key().value())
                .collect(Collectors.toSet()));
    }

    /** Whether this network may answer it at all. */
    public boolean concerns(Request request, String network) {
        return mayAnswer(request, List.of(network), networks.all()).contains(network);
    }

    /** Those of the networks that could answer it. */
    static List<String> mayAnswer(Request request, List<String> some, List<Network> all) {
        Set<String> concerned = concerned(request, all);
        return some.stream()
                .filter(network -> concerned.isEmpty() || concerned.contains(network))
                .toList();
    }

    List<Network> networks() {
        return networks.all();
    }
}
