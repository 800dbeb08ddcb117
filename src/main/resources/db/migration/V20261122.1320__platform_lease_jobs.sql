-- Jobs outlive the process that runs them: a lease tells whether it is alive, what they need is kept beside them.
ALTER TABLE job ADD COLUMN leased_until timestamptz;
ALTER TABLE job ADD COLUMN attempts int NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN facts jsonb NOT NULL DEFAULT '{}';
ALTER TABLE job ALTER COLUMN process DROP NOT NULL;
UPDATE job SET process = NULL WHERE state = 'WAITING';

-- The files that a job works on, until it ends.
CREATE TABLE job_file (
    job      uuid NOT NULL REFERENCES job ON DELETE CASCADE,
    name     text NOT NULL,
    position int NOT NULL,
    bytes    bytea NOT NULL,
    PRIMARY KEY (job, name, position)
);
