-- Who worked on an adaptation and wants to be named on its releases' pages, and how. Never in a file, so that it can go.
CREATE TABLE credit (
    adaptation text        NOT NULL REFERENCES adaptation (id),
    person     uuid        NOT NULL,
    name       text        NOT NULL CHECK (name <> '' AND length(name) <= 60),
    chosen_at  timestamptz NOT NULL,
    version    bigint      NOT NULL,
    PRIMARY KEY (adaptation, person)
);
CREATE INDEX credit_person ON credit (person);

-- What people did on an adaptation and when, as far as a credit may tell. Country readers are never named in public.
CREATE VIEW work_done AS
SELECT h.adaptation, h.author AS person, 'TRANSLATION' AS part, h.written_at AS at
FROM rendering_history h WHERE h.author IS NOT NULL AND h.written_at IS NOT NULL
UNION ALL
SELECT v.adaptation, v.reviewer, 'REVIEW', v.given_at FROM verdict v
UNION ALL
SELECT w.adaptation, w.person, 'REVIEW', w.given_at FROM whole_verdict w WHERE w.step = 'PASS'
UNION ALL
SELECT m.adaptation, m.person, 'COORDINATION', m.taken_at FROM adaptation_move m WHERE m.role = 'COORDINATOR';
