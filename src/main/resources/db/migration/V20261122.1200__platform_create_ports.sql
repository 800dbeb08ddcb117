-- What the kernel's ports stand on: files kept by content, work in the background, answers that must not be given twice.

-- Search by parts of words and without regard to accents.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- A file is written in chunks before its digest is known, so chunks hang on a name of their own.
CREATE TABLE stored_file (
    digest  text PRIMARY KEY CHECK (digest ~ '^[0-9a-f]{64}$'),
    content uuid NOT NULL UNIQUE,
    size    bigint NOT NULL CHECK (size >= 0),
    kept_at timestamptz NOT NULL
);

CREATE TABLE stored_chunk (
    content  uuid NOT NULL REFERENCES stored_file (content) DEFERRABLE INITIALLY DEFERRED,
    position int NOT NULL,
    bytes    bytea NOT NULL,
    PRIMARY KEY (content, position)
);
-- Documents are packed already: packing them again costs time and wins nothing.
ALTER TABLE stored_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE job (
    id           uuid PRIMARY KEY,
    owner        uuid NOT NULL,
    kind         text NOT NULL,
    state        text NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    progress     int NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    parameters   jsonb NOT NULL,
    result       jsonb NOT NULL DEFAULT '{}',
    error        text,
    process      uuid NOT NULL,
    submitted_at timestamptz NOT NULL,
    ended_at     timestamptz
);
CREATE INDEX job_unfinished ON job (state) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX job_owner ON job (owner, submitted_at);

CREATE TABLE idempotent_answer (
    person       uuid,
    key          text PRIMARY KEY,
    request_hash text NOT NULL,
    status       int NOT NULL,
    headers      text NOT NULL,
    body         bytea NOT NULL,
    kept_at      timestamptz NOT NULL
);
CREATE INDEX idempotent_answer_kept ON idempotent_answer (kept_at);
