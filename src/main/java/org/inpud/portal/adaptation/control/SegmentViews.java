package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.FindingCategory;
import org.inpud.portal.adaptation.entity.FindingSeverity;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.publication.entity.Place;

/** Reads segments with everything that the editor shows of them, in the same few queries whatever their number. */
@ApplicationScoped
public class SegmentViews {

    private static final String COLUMNS = "select w.segment, w.passage, p.kind, p.level, coalesce(s.source, ''),"
            + " (select b.source from segment b where b.edition = r.rendered_from and b.label = w.segment),"
            + " coalesce(s.codes, ''), w.target, w.state, w.version, coalesce(w.cover_number, o.number),"
            + " coalesce(w.cover_act, o.act), w.local_change is not null, w.counts, p.core or p.must_not_omit,"
            + " w.author_role, w.cause, w.changed_at, e.language, p.place,"
            + " w.author, (select count(*) from segment_comment c where c.adaptation = w.adaptation and c.segment = w.segment"
            + " and c.resolved_at is null)";

    private static final String FROM = " from rendering_at_work w join rendering r on r.id = w.id"
            + " join adaptation a on a.id = w.adaptation"
            + " join edition e on e.id = a.edition"
            + " join passage p on p.edition = a.edition and p.label = w.passage"
            + " left join segment s on s.edition = a.edition and s.label = w.segment"
            + " left join local_change o on o.id = w.local_change"
            + " where w.adaptation = ?1";

    /** Which of them is settled before anything is joined to them: a window costs the same wherever it opens. */
    private static final String CHOSEN = " from rendering_at_work w where w.adaptation = ?1";

    private static final String IN_FORCE = " and (w.local_change is null or w.counts)";

    private static final String BEHIND = " and w.position > (select x.position from rendering_at_work x"
            + " where x.adaptation = w.adaptation and x.segment = ?7)";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Outlines outlines;

    @Inject
    private Checkings checkings;

    /** A stretch of the segments that the filter wants, in the order of the text. */
    Found<SegmentView> find(Actor actor, AdaptationId adaptation, SegmentFilter filter, int offset, int size) {
        if (filter.equals(SegmentFilter.ALL)) {
            return window(adaptation, offset, size);
        }
        String where = IN_FORCE + conditions(filter);
        String found = filter.search()
                .map(search -> String.join(" ", found(adaptation, search)))
                .orElse("");
        String window =
                " and w.id = any (array(select w.id" + CHOSEN + where + " order by w.position limit ?8 offset ?9))";
        Query list = filtered(COLUMNS + FROM + window + " order by w.position", adaptation, actor, filter, found);
        List<SegmentView> items = read(adaptation, list.setParameter(8, size).setParameter(9, offset));
        Query count = filtered("select count(*)" + CHOSEN + where, adaptation, actor, filter, found);
        return new Found<>(items, Row.of(count.getSingleResult()).number());
    }

    /** A stretch of the whole text, read from its section's beginning on: the same work wherever it is. */
    private Found<SegmentView> window(AdaptationId adaptation, int offset, int size) {
        Outlines.Opening opening = outlines.opening(adaptation, offset);
        Query list = bind(
                        entities.createNativeQuery(
                                COLUMNS + FROM + " and w.id = any (array(select w.id" + CHOSEN + IN_FORCE
                                        + " and w.position >= ?2 order by w.position limit ?3 offset ?4)) order by w.position"),
                        adaptation)
                .setParameter(2, opening.position())
                .setParameter(3, size)
                .setParameter(4, opening.skip());
        return new Found<>(read(adaptation, list), opening.total());
    }

    /** The segments in which something is found: all texts are read once, in order, and looked through here. */
    private List<String> found(AdaptationId adaptation, Search search) {
        return Row.all(bind(
                                entities.createNativeQuery(
                                        "select w.segment, coalesce(s.source, ''), w.target" + FROM + IN_FORCE),
                                adaptation)
                        .getResultList())
                .stream()
                .map(row -> new String[] {row.text(), row.text(), row.text()})
                .filter(texts -> search.finds(texts[1], texts[2]))
                .map(texts -> texts[0])
                .toList();
    }

    /** One segment, also of a local change that was rejected. */
    public Optional<SegmentView> find(AdaptationId adaptation, String segment) {
        Query query = bind(entities.createNativeQuery(COLUMNS + FROM + " and w.segment = ?2"), adaptation)
                .setParameter(2, segment);
        return read(adaptation, query).stream().findFirst();
    }

    /** Several, in the order of the text. */
    public List<SegmentView> find(AdaptationId adaptation, Collection<String> segments) {
        Query query = bind(
                        entities.createNativeQuery(
                                COLUMNS + FROM + " and w.segment = any (string_to_array(?2, ' ')) order by w.position"),
                        adaptation)
                .setParameter(2, String.join(" ", segments));
        return read(adaptation, query);
    }

    /** How many stand before this one, or before the first of this passage. */
    Optional<Long> offset(AdaptationId adaptation, String label) {
        return Row.all(bind(
                                entities.createNativeQuery("select w.passage, w.position from rendering_at_work w"
                                        + " where w.adaptation = ?1 and (w.segment = ?2 or w.passage = ?2)" + IN_FORCE
                                        + " order by w.position limit 1"),
                                adaptation)
                        .setParameter(2, label)
                        .getResultList())
                .stream()
                .map(row -> offset(adaptation, row.text(), row.small()))
                .findFirst();
    }

    private long offset(AdaptationId adaptation, String passage, int position) {
        Outlines.Beginning section = outlines.beginning(adaptation, passage);
        Query between = bind(
                        entities.createNativeQuery("select count(*) from rendering_at_work w where w.adaptation = ?1"
                                + IN_FORCE + " and w.position >= ?2 and w.position < ?3"),
                        adaptation)
                .setParameter(2, section.position())
                .setParameter(3, position);
        return section.before() + Row.of(between.getSingleResult()).number();
    }

    private static String conditions(SegmentFilter filter) {
        StringBuilder where = new StringBuilder(filter.show().condition());
        filter.state().ifPresent(state -> where.append(" and w.state = ?3"));
        filter.passage().ifPresent(passage -> where.append(" and w.passage = ?4"));
        filter.search().ifPresent(search -> where.append(" and w.segment = any (string_to_array(?5, ' '))"));
        filter.after().ifPresent(after -> where.append(BEHIND));
        return where.toString();
    }

    private static Query bind(Query query, AdaptationId adaptation) {
        return query.setParameter(1, adaptation.toString());
    }

    private Query filtered(String sql, AdaptationId adaptation, Actor actor, SegmentFilter filter, String found) {
        Query query = bind(entities.createNativeQuery(sql), adaptation);
        if (filter.show() == SegmentFilter.Show.MINE || filter.show() == SegmentFilter.Show.ASSIGNED) {
            query.setParameter(2, actor.id());
        }
        if (filter.show() == SegmentFilter.Show.ASKED) {
            query.setParameter(6, roles(actor, adaptation));
        }
        filter.state().ifPresent(state -> query.setParameter(3, state.name()));
        filter.passage().ifPresent(passage -> query.setParameter(4, passage));
        filter.search().ifPresent(search -> query.setParameter(5, found));
        filter.after().ifPresent(after -> query.setParameter(7, after));
        return query;
    }

    private static String roles(Actor actor, AdaptationId adaptation) {
        return Stream.of(Role.values())
                .filter(role -> actor.is(role, adaptation.scope()))
                .map(Role::name)
                .collect(Collectors.joining(" "));
    }

    private List<SegmentView> read(AdaptationId adaptation, Query query) {
        List<SegmentView> bare = Row.all(query.getResultList()).stream()
                .map(row -> view(row, adaptation))
                .toList();
        Map<String, List<FindingView>> persons = bare.isEmpty() ? Map.of() : ofPersons(adaptation, bare);
        return bare.stream()
                .map(view -> persons.containsKey(view.id()) ? with(view, persons.get(view.id())) : view)
                .toList();
    }

    private SegmentView view(Row row, AdaptationId adaptation) {
        String id = row.text();
        String passage = row.text();
        PassageKind kind = row.one(PassageKind.class);
        int level = row.small();
        String source = row.text();
        Optional<String> previousSource = row.maybeText();
        String codes = row.text();
        String target = row.text();
        RenderingState state = row.one(RenderingState.class);
        long version = row.number();
        Optional<Integer> change = row.maybeNumber().map(Long::intValue);
        Optional<Act> act = row.maybeOne(Act.class);
        boolean isOwn = row.flag();
        boolean isWanted = row.flag();
        boolean isCore = row.flag();
        Optional<Role> role = row.maybeOne(Role.class);
        Optional<Cause> cause = row.maybeOne(Cause.class);
        java.time.Instant changedAt = row.moment();
        LanguageTag from = LanguageTag.of(row.text());
        Map<String, String> place = Place.read(row.text());
        Optional<UUID> author = row.maybeId();
        int comments = row.small();
        List<FindingView> findings = isWanted
                ? checkings.of(adaptation, from).of(source, target, isOwn).stream()
                        .<FindingView>map(FindingView.OfCheck::new)
                        .toList()
                : List.of();
        return new SegmentView(
                id,
                passage,
                kind,
                level,
                source,
                previousSource,
                codes,
                target,
                state,
                version,
                findings,
                change,
                act,
                isOwn,
                isWanted,
                isCore,
                comments,
                author,
                role,
                cause,
                changedAt,
                place);
    }

    /** What the checks find in a text as it is about to be kept. */
    List<CheckFinding> check(AdaptationId adaptation, LanguageTag from, String source, String target, boolean isOwn) {
        return checkings.of(adaptation, from).of(source, target, isOwn);
    }

    private Map<String, List<FindingView>> ofPersons(AdaptationId adaptation, List<SegmentView> views) {
        Map<String, List<FindingView>> found = new HashMap<>();
        String[] wanted = views.stream().map(SegmentView::id).toArray(String[]::new);
        Row.all(entities.createNativeQuery("select f.segment, f.category, f.severity, f.note, f.role from finding f"
                                + " join rendering r on r.adaptation = f.adaptation and r.segment = f.segment"
                                + " and r.hash = f.hash where f.adaptation = ?1 and f.settled_at is null"
                                + " and f.segment = any (string_to_array(?2, ' ')) order by f.id")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, String.join(" ", wanted))
                        .getResultList())
                .forEach(row -> found.computeIfAbsent(row.text(), segment -> new ArrayList<>())
                        .add(new FindingView.OfPerson(
                                row.one(FindingCategory.class),
                                row.one(FindingSeverity.class),
                                row.maybeText().filter(note -> !note.isEmpty()),
                                row.one(Role.class))));
        return found;
    }

    private static SegmentView with(SegmentView view, List<FindingView> more) {
        List<FindingView> all = new ArrayList<>(more);
        all.addAll(view.findings());
        return new SegmentView(
                view.id(),
                view.passage(),
                view.kind(),
                view.level(),
                view.source(),
                view.previousSource(),
                view.codes(),
                view.target(),
                view.state(),
                view.version(),
                all,
                view.localChange(),
                view.act(),
                view.isOwn(),
                view.isWanted(),
                view.isCore(),
                view.comments(),
                view.author(),
                view.role(),
                view.cause(),
                view.changedAt(),
                view.place());
    }
}
