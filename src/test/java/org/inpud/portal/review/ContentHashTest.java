package org.inpud.portal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.support.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database tells one text from another by the very hash that the domain takes. */
class ContentHashTest {

    private static final List<String> TEXTS = List.of(
            "",
            "Bring water.",
            "Señor, agüita, naïve",
            "e\u0301 and \u00e9 are one",
            "two\r\nlines\rand\nthree",
            "a\u0007bell, a\u007f, a\u0085 and a\ttab",
            "\u0645\u064e\u0627\u0621 \u200f\u061f",
            "\ud83d\udca7 \u0e19\u0e49\u0e33 \u1100\u1161",
            "1\nREPLACE\nLAW\nnull\n\n\nDEEP");

    @Test
    void theSameInTheDomainAndInTheDatabase(@TempDir Path folder) throws Exception {
        try (MigratedDatabase tables = MigratedDatabase.in(folder);
                Connection database = tables.begin();
                PreparedStatement question = database.prepareStatement("select text_hash(?)")) {
            for (String text : TEXTS) {
                question.setString(1, text);
                ResultSet answer = question.executeQuery();
                answer.next();
                assertEquals(Text.hash(text), answer.getString(1), text);
            }
        }
    }
}
