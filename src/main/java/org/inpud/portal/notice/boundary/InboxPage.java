package org.inpud.portal.notice.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.notice.control.NoticeView;
import org.inpud.portal.notice.control.ReadInbox;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** What somebody was told, the newest first; following a notice reads it. */
@Named
@RequestScoped
public class InboxPage {

    private static final int SIZE = 50;

    @Inject
    private ReadInbox inbox;

    @Inject
    private Networks networks;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Opening opening;

    @Inject
    private Faces faces;

    private ReadInbox.Inbox found = new ReadInbox.Inbox(List.of(), 0, 0);
    private String show = "";
    private int page;
    private long open;
    private long upTo;

    public void begin() {
        if (open > 0) {
            opening.shown(inbox.read(signedIn.actor(), open), "/notice/inbox")
                    .ifPresent(one -> faces.go(one.address()));
            return;
        }
        page = Math.max(0, Math.min(page, 10_000));
        opening.shown(inbox.list(signedIn.actor(), "UNREAD".equals(show), page * SIZE, SIZE), "/notice/inbox")
                .ifPresent(all -> found = all);
        upTo = found.items().stream().mapToLong(NoticeView::id).max().orElse(0);
    }

    public void readAll() {
        if (faces.show(inbox.readAll(signedIn.actor(), upTo))) {
            faces.say("notice.inbox.allRead");
            faces.go("/notice/inbox");
        }
    }

    /** How many are unread: the number beside the inbox on every page. */
    public long getUnread() {
        Outcome<Long> unread = inbox.unread(signedIn.actor());
        return unread.isDone() ? unread.value() : 0;
    }

    public List<NoticeView> getItems() {
        return found.items();
    }

    public long getTotal() {
        return found.total();
    }

    public boolean isNext() {
        return (page + 1L) * SIZE < found.total();
    }

    public String acronym(String key) {
        return key.isEmpty()
                ? ""
                : networks.find(key).map(network -> network.acronym()).orElse(key);
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getOpen() {
        return open;
    }

    public void setOpen(long open) {
        this.open = open;
    }

    public long getUpTo() {
        return upTo;
    }

    public void setUpTo(long upTo) {
        this.upTo = upTo;
    }
}
