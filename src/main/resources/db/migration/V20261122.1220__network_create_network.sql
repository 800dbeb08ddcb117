-- Networks with their languages and rules, who belongs to them in which role, and what an invitation will give.
CREATE TABLE network (
    key      text PRIMARY KEY CHECK (key ~ '^[a-z0-9]+$'),
    acronym  text   NOT NULL UNIQUE,
    kind     text   NOT NULL CHECK (kind IN ('REGIONAL', 'THEMATIC', 'NATIONAL')),
    parent   text REFERENCES network,
    name_en  text   NOT NULL,
    name_fr  text   NOT NULL,
    name_own text,
    area     text   NOT NULL,
    version  bigint NOT NULL,
    CHECK ((kind = 'NATIONAL') = (parent IS NOT NULL))
);

CREATE TABLE network_language (
    network  text NOT NULL REFERENCES network,
    language text NOT NULL,
    position int  NOT NULL,
    PRIMARY KEY (network, language)
);

CREATE TABLE membership (
    id       uuid PRIMARY KEY,
    person   uuid        NOT NULL REFERENCES person,
    network  text REFERENCES network,
    role     text        NOT NULL CHECK (role IN ('TRANSLATOR', 'REVIEWER', 'COUNTRY_READER', 'COORDINATOR',
                                                  'SECRETARIAT', 'INWUD_REVIEWER', 'AUDITOR', 'ADMINISTRATOR')),
    language text,
    country  text CHECK (country ~ '^[a-z]{2}$'),
    since    timestamptz NOT NULL,
    until    timestamptz,
    version  bigint      NOT NULL,
    CHECK ((network IS NOT NULL) = (role IN ('TRANSLATOR', 'REVIEWER', 'COUNTRY_READER', 'COORDINATOR'))),
    CHECK (country IS NULL OR role = 'COUNTRY_READER')
);
CREATE UNIQUE INDEX membership_once ON membership
    (person, coalesce(network, ''), role, coalesce(language, ''), coalesce(country, '')) WHERE until IS NULL;
CREATE INDEX membership_person ON membership (person) WHERE until IS NULL;
CREATE INDEX membership_network ON membership (network) WHERE until IS NULL;

CREATE TABLE invitation (
    id         uuid PRIMARY KEY,
    way_in     uuid        NOT NULL REFERENCES way_in ON DELETE CASCADE,
    network    text REFERENCES network,
    role       text        NOT NULL,
    language   text,
    country    text,
    invited_by uuid REFERENCES person,
    invited_at timestamptz NOT NULL
);
CREATE INDEX invitation_way_in ON invitation (way_in);

CREATE TABLE network_rules (
    network                  text PRIMARY KEY REFERENCES network,
    reviewers_needed         int     NOT NULL CHECK (reviewers_needed BETWEEN 1 AND 3),
    peer_test_a_stage        boolean NOT NULL,
    coordinators_translate   boolean NOT NULL,
    checklist_binding        boolean NOT NULL,
    single_review_allowed    boolean NOT NULL,
    second_approver_needed   boolean NOT NULL,
    womens_reading_binding   boolean NOT NULL,
    borrowing_allowed        boolean NOT NULL,
    second_reader_from_tier  int     NOT NULL CHECK (second_reader_from_tier BETWEEN 1 AND 2),
    country_reader_from_tier int     NOT NULL CHECK (country_reader_from_tier BETWEEN 1 AND 3),
    translating_days         int CHECK (translating_days BETWEEN 1 AND 730),
    reviewing_days           int CHECK (reviewing_days BETWEEN 1 AND 730),
    version                  bigint  NOT NULL
);

CREATE TABLE network_rules_history (
    LIKE network_rules,
    started_at timestamptz NOT NULL,
    ended_at   timestamptz
);
CREATE INDEX network_rules_history_network ON network_rules_history (network, started_at);

INSERT INTO network (key, acronym, kind, parent, name_en, name_fr, name_own, area, version) VALUES
    ('africanpud', 'AfricaNPUD', 'REGIONAL', NULL,
     'African Network of People who Use Drugs',
     'Réseau africain des personnes qui consomment des drogues',
     NULL, 'West, East and Southern Africa', 1),
    ('enpud', 'ENPUD', 'REGIONAL', NULL,
     'Eurasian Network of People who Use Drugs',
     'Réseau eurasien des personnes qui consomment des drogues',
     'Евразийская сеть людей, употребляющих наркотики', 'Eastern Europe and Central Asia', 1),
    ('euronpud', 'EuroNPUD', 'REGIONAL', NULL,
     'European Network of People who Use Drugs',
     'Réseau européen des personnes qui consomment des drogues',
     NULL, 'European Union and neighbours', 1),
    ('lanpud', 'LANPUD', 'REGIONAL', NULL,
     'Latin American Network of People who Use Drugs',
     'Réseau latino-américain des personnes qui consomment des drogues',
     'Red Latinoamericana y del Caribe de Personas que Usan Drogas', 'Latin America and the Caribbean', 1),
    ('menanpud', 'MENANPUD', 'REGIONAL', NULL,
     'Middle East and North Africa Network of People who Use Drugs',
     'Réseau du Moyen-Orient et de l''Afrique du Nord des personnes qui consomment des drogues',
     NULL, 'Middle East and North Africa', 1),
    ('nanpud', 'NANPUD', 'REGIONAL', NULL,
     'North American Network of People who Use Drugs',
     'Réseau nord-américain des personnes qui consomment des drogues',
     NULL, 'Canada and the United States', 1),
    ('napud', 'NAPUD', 'REGIONAL', NULL,
     'Network of Asian People who Use Drugs',
     'Réseau des personnes asiatiques qui consomment des drogues',
     NULL, 'Asia', 1),
    ('panpud', 'PANPUD', 'REGIONAL', NULL,
     'Pasifika Network of People who Use Drugs',
     'Réseau Pasifika des personnes qui consomment des drogues',
     NULL, 'Pacific', 1),
    ('inwud', 'INWUD', 'THEMATIC', NULL,
     'International Network of Women who Use Drugs',
     'Réseau international des femmes qui consomment des drogues',
     NULL, 'world, cross-network', 1);

INSERT INTO network_language (network, language, position) VALUES
    ('africanpud', 'en', 0), ('africanpud', 'fr', 1), ('africanpud', 'pt', 2), ('africanpud', 'sw', 3),
    ('enpud', 'ru', 0), ('enpud', 'en', 1),
    ('euronpud', 'en', 0), ('euronpud', 'fr', 1), ('euronpud', 'es', 2), ('euronpud', 'pt', 3),
    ('lanpud', 'es', 0), ('lanpud', 'pt', 1),
    ('menanpud', 'ar', 0), ('menanpud', 'fr', 1), ('menanpud', 'en', 2),
    ('nanpud', 'en', 0), ('nanpud', 'fr-CA', 1), ('nanpud', 'es', 2),
    ('napud', 'en', 0), ('napud', 'th', 1), ('napud', 'id', 2), ('napud', 'hi', 3),
    ('panpud', 'en', 0), ('panpud', 'fr', 1),
    ('inwud', 'en', 0), ('inwud', 'fr', 1), ('inwud', 'es', 2), ('inwud', 'ru', 3);

INSERT INTO network_rules
SELECT key, 1, false, false, false, false, false, false, true, 2, 3, NULL, NULL, 1 FROM network;

INSERT INTO network_rules_history
SELECT rules.*, now(), NULL FROM network_rules rules;
