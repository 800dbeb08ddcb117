-- Each network says whether its people are reminded of deadlines, and how many days ahead.
ALTER TABLE network_rules
    ADD COLUMN reminders            boolean NOT NULL DEFAULT true,
    ADD COLUMN first_reminder_days  int     NOT NULL DEFAULT 7 CHECK (first_reminder_days BETWEEN 1 AND 60),
    ADD COLUMN second_reminder_days int     NOT NULL DEFAULT 2 CHECK (second_reminder_days BETWEEN 0 AND 60),
    ADD CHECK (second_reminder_days < first_reminder_days);
ALTER TABLE network_rules_history
    ADD COLUMN reminders            boolean NOT NULL DEFAULT true,
    ADD COLUMN first_reminder_days  int     NOT NULL DEFAULT 7,
    ADD COLUMN second_reminder_days int     NOT NULL DEFAULT 2;
