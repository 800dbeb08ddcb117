package org.inpud.portal.walkers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Replays what the chronicle and the tables of history say of a walk, by rules of its own: it knows neither the workflow's
 * table nor any use case. Each rule is a question for what breaks it; nothing may. That each one sees its breach is
 * tested by planting it ({@code CheckerTest}).
 */
public final class Checker {

    private static final int SHOWN = 5;

    private final List<Rule> rules = Stream.of(RulesOfMoves.all(), RulesOfWords.all(), RulesOfDealings.all())
            .flatMap(List::stream)
            .toList();

    public List<String> rules() {
        return rules.stream().map(Rule::name).toList();
    }

    /** What broke a rule, each with its rule's name, in the networks whose keys begin with this. */
    public List<String> breaches(Connection database, String mark) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Rule rule : rules) {
            try (PreparedStatement question = database.prepareStatement(rule.question())) {
                question.setString(1, mark + "net%");
                try (ResultSet rows = question.executeQuery()) {
                    for (int shown = 0; shown < SHOWN && rows.next(); shown++) {
                        found.add(rule.name() + ": " + rows.getString(1) + " " + rows.getString(2) + " "
                                + rows.getString(3) + " " + rows.getString(4));
                    }
                }
            } catch (SQLException unanswerable) {
                throw new SQLException("the rule “" + rule.name() + "” can’t be asked", unanswerable);
            }
        }
        return found;
    }
}
