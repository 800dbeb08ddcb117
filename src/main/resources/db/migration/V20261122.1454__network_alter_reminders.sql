-- How many days ahead people are reminded of a deadline: without a number, not at all.
ALTER TABLE network_rules
    DROP COLUMN reminders,
    ALTER COLUMN first_reminder_days DROP NOT NULL,
    ALTER COLUMN second_reminder_days DROP NOT NULL;
ALTER TABLE network_rules_history
    DROP COLUMN reminders,
    ALTER COLUMN first_reminder_days DROP NOT NULL,
    ALTER COLUMN second_reminder_days DROP NOT NULL;
