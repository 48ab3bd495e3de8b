-- Times are milliseconds since 1970. Lists are joined by the unit separator (U+001F).

CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('article', 0);
INSERT INTO counter (name, value) VALUES ('change', 0);

CREATE TABLE article (
    number BIGINT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    outlet_given TEXT,
    url TEXT,
    published TEXT,
    published_at BIGINT,
    title BYTEA,
    body BYTEA NOT NULL,
    language_given TEXT,
    event TEXT,
    problems TEXT NOT NULL,
    language TEXT NOT NULL,
    outlet TEXT NOT NULL,
    arrived BIGINT NOT NULL,
    placed TEXT NOT NULL,
    story TEXT NOT NULL
);
CREATE INDEX article_story ON article (story);
CREATE INDEX article_outlet ON article (outlet, number);
CREATE INDEX article_published ON article (published_at);

-- Articles that came and are no longer kept.
CREATE TABLE dropped (
    id TEXT PRIMARY KEY
);

CREATE TABLE story (
    id TEXT PRIMARY KEY,
    headline TEXT NOT NULL,
    articles INTEGER NOT NULL,
    first TEXT,
    last TEXT,
    first_at BIGINT NOT NULL,
    newest_at BIGINT NOT NULL,
    outlets TEXT NOT NULL,
    languages TEXT NOT NULL,
    places TEXT NOT NULL,
    contested TEXT NOT NULL,
    conflicts INTEGER NOT NULL,
    updates INTEGER NOT NULL,
    agreements INTEGER NOT NULL,
    changed BIGINT NOT NULL,
    grown BIGINT NOT NULL,
    pending INTEGER NOT NULL
);
CREATE INDEX story_newest ON story (newest_at, id);
CREATE INDEX story_conflicts ON story (conflicts, articles, newest_at);
CREATE INDEX story_pending ON story (pending, grown);

-- By what stories are found; folded is what is compared.
CREATE TABLE story_facet (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    facet TEXT NOT NULL,
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (story, facet, folded)
);
CREATE INDEX story_facet_folded ON story_facet (facet, folded);

-- A story that went into another: into_story when that was seen, now_story after all that followed.
CREATE TABLE merged (
    gone TEXT PRIMARY KEY,
    into_story TEXT NOT NULL,
    now_story TEXT NOT NULL,
    article BIGINT NOT NULL,
    place INTEGER NOT NULL
);
CREATE INDEX merged_now ON merged (now_story);
CREATE INDEX merged_article ON merged (article);

CREATE TABLE finding (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    question TEXT NOT NULL,
    slot TEXT NOT NULL,
    frame TEXT NOT NULL,
    asked TEXT NOT NULL,
    verdict TEXT NOT NULL,
    answers TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (story, place)
);

CREATE TABLE happening (
    number BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    story TEXT NOT NULL,
    subject TEXT,
    appeared TEXT NOT NULL,
    gone TEXT NOT NULL
);
CREATE INDEX happening_story ON happening (story);

CREATE TABLE feed (
    address TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    tried BIGINT,
    succeeded BIGINT,
    failures INTEGER NOT NULL,
    problem TEXT,
    due BIGINT,
    articles BIGINT NOT NULL
);

CREATE TABLE visit (
    address TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    problem TEXT
);
CREATE INDEX visit_at ON visit (at);

CREATE TABLE mark (
    story TEXT NOT NULL,
    finding TEXT NOT NULL,
    editor TEXT NOT NULL,
    is_right INTEGER NOT NULL,
    note TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (story, finding, editor)
);
