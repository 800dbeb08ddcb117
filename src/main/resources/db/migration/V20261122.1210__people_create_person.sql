-- Persons by an opaque id and a pseudonym, how they prove who they are, and where they are signed in.
CREATE TABLE person (
    id            uuid PRIMARY KEY,
    login         text UNIQUE CHECK (login = lower(login)),
    pseudonym     text,
    password_hash text,
    language      text        NOT NULL,
    contact       text,
    created_at    timestamptz NOT NULL,
    erased_at     timestamptz,
    version       bigint      NOT NULL,
    -- whoever was erased keeps nothing but the opaque id
    CHECK (erased_at IS NULL
        OR (login IS NULL AND pseudonym IS NULL AND password_hash IS NULL AND contact IS NULL)),
    CHECK (erased_at IS NOT NULL OR (login IS NOT NULL AND pseudonym IS NOT NULL AND password_hash IS NOT NULL))
);

CREATE TABLE sign_in (
    id          uuid PRIMARY KEY,
    person      uuid        NOT NULL REFERENCES person,
    secret_hash text        NOT NULL UNIQUE,
    begun_at    timestamptz NOT NULL,
    seen_at     timestamptz NOT NULL,
    ends_at     timestamptz NOT NULL
);
CREATE INDEX sign_in_person ON sign_in (person);

CREATE TABLE api_token (
    id          uuid PRIMARY KEY,
    person      uuid        NOT NULL REFERENCES person,
    name        text        NOT NULL,
    secret_hash text        NOT NULL UNIQUE,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz
);
CREATE INDEX api_token_person ON api_token (person);

CREATE TABLE way_in (
    id          uuid PRIMARY KEY,
    secret_hash text        NOT NULL UNIQUE,
    kind        text        NOT NULL CHECK (kind IN ('FIRST_ADMINISTRATOR', 'INVITATION', 'REINVITATION')),
    person      uuid REFERENCES person,
    made_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz,
    version     bigint      NOT NULL,
    CHECK ((kind = 'REINVITATION') = (person IS NOT NULL) OR used_at IS NOT NULL)
);
