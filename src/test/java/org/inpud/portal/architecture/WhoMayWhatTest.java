package org.inpud.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.kernel.WhoMayWhat;
import org.junit.jupiter.api.Test;

/**
 * Draws who may call what from the code itself into the decisions folder, and fails where the drawing is out of date.
 * Run with {@code -Ddecisions.write=true} to draw it anew.
 */
class WhoMayWhatTest {

    private static final Path DRAWING = Path.of("src/site/markdown/decisions/0003-who-may-what.md");

    @Test
    void theDrawingSaysWhatTheCodeDoes() throws IOException {
        String drawn = draw();
        if (Boolean.getBoolean("decisions.write")) {
            Files.writeString(DRAWING, drawn);
        }
        assertEquals(drawn, Files.readString(DRAWING), "run: mvn test -Dtest=WhoMayWhatTest -Ddecisions.write=true");
    }

    private static String draw() {
        StringBuilder page = new StringBuilder();
        page.append("# 3. Who may call what\n\n");
        page.append(
                        "Drawn from `@Requires` on the use cases and from the table in `Capability`. Pages, REST and jobs have no")
                .append(" other way in.\n\n");
        page.append("*own*: in the person's own network (and language, where the role is limited to one); *asked*: in")
                .append(
                        " work that its network asked them to read; *all*: whatever the network; *–*: refused. A foreign network's work answers as if it were not there.")
                .append(
                        " *inside*: the call names no network, so the use case checks itself whose work it is: a network’s own works are for its coordinators, INPUD’s for the"
                                + " secretariat.\n\n");
        page.append("| use case | anybody | signed in |");
        for (Role role : Role.values()) {
            page.append(' ').append(role.name().toLowerCase().replace('_', ' ')).append(" |");
        }
        page.append("\n|---|---|---|")
                .append("---|".repeat(Role.values().length))
                .append('\n');
        useCases().stream()
                .flatMap(useCase -> WhoMayWhat.of(useCase).stream())
                .map(WhoMayWhatTest::row)
                .distinct()
                .forEach(page::append);
        return page.toString();
    }

    static List<Class<?>> useCases() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.inpud.portal");
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(UseCase.class))
                .<Class<?>>map(type -> type.reflect())
                .sorted(java.util.Comparator.comparing(Class::getName))
                .collect(Collectors.toList());
    }

    private static String row(WhoMayWhat gate) {
        StringBuilder row = new StringBuilder("| ")
                .append(gate.name())
                .append(" | ")
                .append(gate.forAnybody())
                .append(" | ")
                .append(gate.forSignedIn())
                .append(" |");
        for (Role role : Role.values()) {
            row.append(' ').append(gate.of(role)).append(" |");
        }
        return row.append('\n').toString();
    }
}
