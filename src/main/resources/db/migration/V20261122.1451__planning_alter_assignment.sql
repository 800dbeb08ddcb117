-- Work is given to a person or stands open to anyone in the language; deadlines by the rules or by hand; each reminder once.
ALTER TABLE assignment
    ALTER COLUMN person DROP NOT NULL,
    ADD COLUMN assigned_by uuid,
    ADD COLUMN ended_at    timestamptz,
    ADD COLUMN version     bigint NOT NULL DEFAULT 1,
    ADD CHECK (role IN ('TRANSLATOR', 'REVIEWER', 'COUNTRY_READER'));
-- Nobody is given the same twice, and what is open to anyone is open once.
CREATE UNIQUE INDEX assignment_once ON assignment
    (adaptation, coalesce(passage, ''), role, coalesce(person::text, '')) WHERE ended_at IS NULL;

CREATE TABLE deadline (
    adaptation text PRIMARY KEY REFERENCES adaptation,
    due        date   NOT NULL,
    -- nobody where the network's rules set it
    set_by     uuid,
    version    bigint NOT NULL
);
CREATE INDEX deadline_due ON deadline (due);

CREATE TABLE reminder (
    subject     text        NOT NULL,
    due         date        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('FIRST', 'SECOND', 'PAST')),
    reminded_at timestamptz NOT NULL,
    PRIMARY KEY (subject, due, kind)
);
