package org.inpud.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.inpud.portal.kernel.LanguageTag;

/** The messages as pages name them: {@code #{m['shell.desk.title']}}, {@code #{m.of('shell.desk.waiting.count', 'count', 3)}}. */
@Named("m")
@RequestScoped
public class PageMessages extends AbstractMap<String, String> {

    private Messages messages;
    private SignedIn signedIn;

    protected PageMessages() {}

    @Inject
    public PageMessages(Messages messages, SignedIn signedIn) {
        this.messages = messages;
        this.signedIn = signedIn;
    }

    @Override
    public String get(Object key) {
        return messages.of(signedIn.language(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return messages.has(signedIn.language(), String.valueOf(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** A sentence with what it names: name, value, name, value. */
    public String of(String key, Object... namesAndValues) {
        Map<String, Object> facts = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            facts.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return messages.of(signedIn.language(), key, facts);
    }

    /** A title in a sentence of the page, whatever its script. */
    public String isolated(String words) {
        return Messages.isolated(words);
    }

    public String number(long count) {
        return messages.number(signedIn.language(), count);
    }

    public String day(LocalDate day) {
        return day == null ? "" : messages.day(signedIn.language(), day);
    }

    /** The day of a moment, where the minute says nothing. */
    public String dayOf(Instant moment) {
        return moment == null ? "" : messages.day(signedIn.language(), LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    public String moment(Instant moment) {
        return moment == null ? "" : messages.moment(signedIn.language(), moment);
    }

    /** The name of a language in the page's language. */
    public String language(String tag) {
        return messages.nameOf(LanguageTag.of(tag), signedIn.language());
    }

    /** A language's own name. */
    public String own(String tag) {
        return messages.ownNameOf(LanguageTag.of(tag));
    }

    /** {@code rtl} or {@code ltr} for a language tag. */
    public String direction(String tag) {
        return LanguageTag.of(tag).direction();
    }
}
