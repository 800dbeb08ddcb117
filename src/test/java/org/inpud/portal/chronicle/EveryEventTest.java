package org.inpud.portal.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.chronicle.control.EventKinds;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.web.Messages;
import org.junit.jupiter.api.Test;

/** Every event of the domain is recorded under a known kind: who by an opaque id, in which role, in which network. */
class EveryEventTest {

    private static final UUID PERSON = new UUID(7, 7);
    private static final Actor ACTOR = Actor.of(PERSON, List.of(RoleHeld.in("lanpud", Role.COORDINATOR)));

    @Test
    void everyKindIsKnown() throws ReflectiveOperationException {
        Set<String> found = new TreeSet<>();
        for (DomainEvent event : everyEvent()) {
            found.add(event.name());
        }
        Set<String> known = new TreeSet<>(EventKinds.OF_NETWORKS);
        known.addAll(EventKinds.OF_PEOPLE);
        assertEquals(known, found, "every kind that happens is known, and every known kind happens: see EventKinds");
        assertEquals(
                known.size(),
                EventKinds.OF_NETWORKS.size() + EventKinds.OF_PEOPLE.size(),
                "a kind belongs to networks or to people, and is listed once");
    }

    @Test
    void everyKindHasItsNameInEveryLanguage() {
        Messages messages = new Messages();
        List<String> missing = new ArrayList<>();
        for (LanguageTag language : Messages.LANGUAGES) {
            Set<String> names = new TreeSet<>();
            Stream.concat(EventKinds.OF_NETWORKS.stream(), EventKinds.OF_PEOPLE.stream())
                    .forEach(kind -> {
                        String name = messages.of(language, "chronicle.event." + kind);
                        if (name.isBlank() || name.contains(kind) || !names.add(name)) {
                            missing.add(language + " " + kind + ": " + name);
                        }
                    });
        }
        assertEquals(List.of(), missing, "each kind has a name of its own that people understand");
    }

    /** No event class hides behind another's kind: each names kinds that no other class names. */
    @Test
    void noTwoEventsShareAKind() throws ReflectiveOperationException {
        Map<String, Class<?>> owners = new TreeMap<>();
        for (DomainEvent event : everyEvent()) {
            Class<?> owner = owners.putIfAbsent(event.name(), event.getClass());
            assertTrue(owner == null || owner == event.getClass(), event.name() + ": " + owner);
        }
        assertEquals(new HashSet<>(eventTypes()), new HashSet<>(owners.values()), "each class is sampled");
    }

    @Test
    void anEntrySaysWhoInWhichRoleAndNetworkAndWhat() throws ReflectiveOperationException {
        for (DomainEvent event : everyEvent()) {
            ChronicleEntry entry = ChronicleEntry.of(event, Instant.EPOCH);
            assertEquals(Optional.of(PERSON), entry.person(), event.name());
            assertTrue(!entry.subject().isBlank(), event.name());
            boolean isOfNetwork = EventKinds.OF_NETWORKS.contains(event.name());
            assertEquals(isOfNetwork, entry.network().isPresent(), event.name());
            assertEquals(isOfNetwork, entry.role().isPresent(), event.name());
            assertEquals(
                    event.facts().keySet(),
                    entry.factsByName().keySet(),
                    event.name() + ": facts that can’t be parted");
        }
    }

    /** A free text would bring names and words of people into a record that nothing can be taken out of. */
    @Test
    void noEventCarriesAText() {
        List<String> texts = new ArrayList<>();
        for (Class<?> type : eventTypes()) {
            Stream.of(type.getRecordComponents())
                    .filter(part -> part.getType() == String.class)
                    .map(RecordComponent::getName)
                    .filter(name -> !Set.of("subject", "segment").contains(name))
                    .forEach(name -> texts.add(type.getSimpleName() + "." + name));
        }
        assertEquals(List.of(), texts);
    }

    private static List<DomainEvent> everyEvent() throws ReflectiveOperationException {
        List<DomainEvent> events = new ArrayList<>();
        for (Class<?> type : eventTypes()) {
            RecordComponent[] parts = type.getRecordComponents();
            List<Object[]> variants = List.<Object[]>of(new Object[] {});
            for (RecordComponent part : parts) {
                variants = variants.stream()
                        .flatMap(begun -> samples(part.getName(), part.getType()).stream()
                                .map(next -> Stream.concat(Stream.of(begun), Stream.of(next))
                                        .toArray()))
                        .toList();
            }
            for (Object[] values : variants) {
                events.add((DomainEvent) made(type, values));
            }
        }
        assertTrue(events.size() > 25, "are the events found?");
        return events;
    }

    private static List<Class<?>> eventTypes() {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.inpud.portal")) {
            if (type.isAssignableTo(DomainEvent.class) && !type.isInterface()) {
                types.add(type.reflect());
            }
        }
        return types;
    }

    private static List<Object> samples(String name, Class<?> type) {
        if (type == Optional.class) {
            return List.of(name.equals("role") ? Optional.of(Role.COORDINATOR) : Optional.of("lanpud"));
        }
        if (type == AdaptationId.class) {
            return List.of(new AdaptationId("a-work", "lanpud", LanguageTag.of("es"), Optional.empty()));
        }
        if (type == Role.class) {
            return List.of(Role.REVIEWER);
        }
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type.isEnum()) {
            return List.of((Object[]) type.getEnumConstants());
        }
        if (type.isRecord() && type != Actor.class) {
            return List.of(sampleRecord(type));
        }
        if (type == List.class) {
            return List.of(List.of("s1", "s2"));
        }
        return List.of(Map.<Class<?>, Object>of(
                        Actor.class,
                        ACTOR,
                        String.class,
                        "s1",
                        Map.class,
                        Map.of("edition", "1"),
                        int.class,
                        1,
                        long.class,
                        1L,
                        UUID.class,
                        new UUID(8, 8),
                        YearMonth.class,
                        YearMonth.of(2026, 11))
                .get(type));
    }

    private static Object sampleRecord(Class<?> type) {
        try {
            return made(
                    type,
                    Stream.of(type.getRecordComponents())
                            .map(part -> samples(part.getName(), part.getType()).get(0))
                            .toArray());
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(type + " can’t be made", unusable);
        }
    }

    private static Object made(Class<?> type, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(values);
    }
}
