-- The first schema. Frozen once released: a change is a new file with the next number.
--
-- A day is a TEXT `YYYY-MM-DD`; date(x, '+0 days') gives back another text for a day that does not exist.
-- Enumerations stand by the names of the JSON files, amounts as integers in the sub-unit that their column names.
-- `entry` is the number of a row; the rows of a list within an entry carry its number and their place in the list.
-- What refers to a treatment is checked at COMMIT, so that one act may change both in any order.

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    entry         INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE CHECK (length(name) <= 10000),
    skin_type     TEXT NOT NULL CHECK (skin_type IN ('dry', 'normal', 'combination', 'oily')),
    sensitive     INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    tolerance     TEXT NOT NULL CHECK (tolerance IN ('new', 'some', 'used')),
    birth_year    INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
    pregnant      INTEGER NOT NULL CHECK (pregnant IN (0, 1)),
    pih_prone     INTEGER NOT NULL CHECK (pih_prone IN (0, 1)),
    first_weekday TEXT NOT NULL
        CHECK (first_weekday IN ('sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday')),
    rollover_hour INTEGER NOT NULL CHECK (rollover_hour BETWEEN 0 AND 23)
) STRICT;

CREATE TABLE person_allergy (
    entry     INTEGER NOT NULL REFERENCES person (entry) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 0),
    substance TEXT NOT NULL CHECK (length(substance) <= 10000),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE treatment (
    entry           INTEGER PRIMARY KEY,
    person          INTEGER NOT NULL REFERENCES person (entry) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 0),
    id              TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    kind            TEXT NOT NULL
        CHECK (kind IN ('cleanse', 'acid-cleanser', 'acid', 'exfoliating-pack', 'moisturizing-pack', 'collagen-mask', 'egf-mask',
                        'retinoid', 'benzoyl-peroxide', 'azelaic', 'vitamin-c', 'moisturizer', 'sunscreen', 'other')),
    name            TEXT NOT NULL CHECK (length(name) <= 10000),
    acid            TEXT CHECK (acid IN ('aha', 'bha', 'pha', 'mixed')),
    acid_name       TEXT CHECK (length(acid_name) <= 10000),
    exfoliant       TEXT CHECK (exfoliant IN ('enzyme', 'physical', 'acid', 'pha')),
    retinoid        TEXT CHECK (retinoid IN ('ester', 'retinol', 'retinal', 'adapalene', 'tretinoin', 'tazarotene')),
    percent_ppm     INTEGER CHECK (percent_ppm BETWEEN 0 AND 1000000),
    ph_milli        INTEGER CHECK (ph_milli BETWEEN 0 AND 14000),
    started         TEXT CHECK (started GLOB '????-??-??' AND started >= '0001' AND started IS date(started, '+0 days')),
    patch_test      TEXT CHECK (patch_test IN ('not-needed', 'due', 'running', 'passed', 'failed')),
    patch_from      TEXT CHECK (patch_from GLOB '????-??-??' AND patch_from >= '0001' AND patch_from IS date(patch_from, '+0 days')),
    patch_days      INTEGER CHECK (patch_days BETWEEN 1 AND 60),
    per_week_halves INTEGER CHECK (per_week_halves BETWEEN 0 AND 14),
    minutes         INTEGER CHECK (minutes BETWEEN 0 AND 240),
    part            TEXT CHECK (part IN ('morning', 'evening', 'both')),
    active          INTEGER NOT NULL CHECK (active IN (0, 1)),
    harsh           INTEGER NOT NULL CHECK (harsh IN (0, 1)),
    UNIQUE (person, id)
) STRICT;

CREATE TABLE treatment_prefer (
    entry    INTEGER NOT NULL REFERENCES treatment (entry) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    weekday  TEXT NOT NULL CHECK (weekday IN ('sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday')),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

-- At most one a treatment.
CREATE TABLE product (
    entry                INTEGER NOT NULL REFERENCES treatment (entry) ON DELETE CASCADE,
    position             INTEGER NOT NULL CHECK (position = 0),
    brand                TEXT NOT NULL CHECK (length(brand) <= 10000),
    ingredients          TEXT NOT NULL CHECK (length(ingredients) <= 65536),
    opened               TEXT CHECK (opened GLOB '????-??-??' AND opened >= '0001' AND opened IS date(opened, '+0 days')),
    months_after_opening INTEGER CHECK (months_after_opening BETWEEN 1 AND 120),
    use_by               TEXT CHECK (use_by GLOB '????-??-??' AND use_by >= '0001' AND use_by IS date(use_by, '+0 days')),
    mfds_number          TEXT NOT NULL CHECK (length(mfds_number) <= 10000),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE procedure (
    entry         INTEGER PRIMARY KEY,
    person        INTEGER NOT NULL REFERENCES person (entry) ON DELETE CASCADE,
    id            TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    kind          TEXT NOT NULL
        CHECK (kind IN ('superficial-peel', 'medium-peel', 'microneedling-fine', 'microneedling', 'ipl', 'laser-toning', 'pico-fractional',
                        'nonablative-fractional-laser', 'ablative-laser', 'botulinum-toxin', 'filler', 'skin-booster', 'waxing',
                        'threading', 'dermaplaning', 'extraction', 'led')),
    day           TEXT NOT NULL CHECK (day GLOB '????-??-??' AND day >= '0001' AND day IS date(day, '+0 days')),
    minute_of_day INTEGER CHECK (minute_of_day BETWEEN 0 AND 1439),
    state         TEXT NOT NULL CHECK (state IN ('planned', 'done', 'cancelled')),
    place         TEXT NOT NULL CHECK (length(place) <= 10000),
    agent         TEXT CHECK (length(agent) <= 10000),
    needle_um     INTEGER CHECK (needle_um BETWEEN 0 AND 5000),
    series        TEXT CHECK (length(series) BETWEEN 1 AND 64 AND series NOT GLOB '*[^a-z0-9-]*'),
    healed_on     TEXT CHECK (healed_on GLOB '????-??-??' AND healed_on >= '0001' AND healed_on IS date(healed_on, '+0 days')),
    note          TEXT NOT NULL CHECK (length(note) <= 10000),
    UNIQUE (person, id)
) STRICT;

-- The clinic's own numbers: at most one row a procedure.
CREATE TABLE procedure_clinic (
    entry          INTEGER NOT NULL REFERENCES procedure (entry) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position = 0),
    before_days    INTEGER CHECK (before_days BETWEEN 0 AND 365),
    after_days     INTEGER CHECK (after_days BETWEEN 0 AND 365),
    retinoid_after INTEGER CHECK (retinoid_after BETWEEN 0 AND 365),
    physical_after INTEGER CHECK (physical_after BETWEEN 0 AND 365),
    wash_hours     INTEGER CHECK (wash_hours BETWEEN 0 AND 720),
    pack_day       INTEGER CHECK (pack_day BETWEEN 0 AND 365),
    mask_day       INTEGER CHECK (mask_day BETWEEN 0 AND 365),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    entry     INTEGER PRIMARY KEY,
    person    INTEGER NOT NULL REFERENCES person (entry) ON DELETE CASCADE,
    day       TEXT NOT NULL CHECK (day GLOB '????-??-??' AND day >= '0001' AND day IS date(day, '+0 days')),
    treatment TEXT NOT NULL,
    part      TEXT NOT NULL CHECK (part IN ('morning', 'evening', 'both')),
    area      TEXT NOT NULL CHECK (area IN ('face', 'small', 'patch')),
    state     TEXT NOT NULL CHECK (state IN ('planned', 'done', 'skipped', 'missed')),
    pinned    INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    pinned_on TEXT CHECK (pinned_on GLOB '????-??-??' AND pinned_on >= '0001' AND pinned_on IS date(pinned_on, '+0 days')),
    note      TEXT NOT NULL CHECK (length(note) <= 10000),
    UNIQUE (person, day, treatment, part, area),
    FOREIGN KEY (person, treatment) REFERENCES treatment (person, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX session_treatment ON session (person, treatment);

CREATE TABLE session_over (
    entry    INTEGER NOT NULL REFERENCES session (entry) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    rule     TEXT NOT NULL CHECK (length(rule) <= 10000),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in (
    entry             INTEGER PRIMARY KEY,
    person            INTEGER NOT NULL REFERENCES person (entry) ON DELETE CASCADE,
    day               TEXT NOT NULL CHECK (day GLOB '????-??-??' AND day >= '0001' AND day IS date(day, '+0 days')),
    part              TEXT NOT NULL CHECK (part IN ('morning', 'evening', 'both')),
    redness           INTEGER CHECK (redness BETWEEN 0 AND 3),
    dryness           INTEGER CHECK (dryness BETWEEN 0 AND 3),
    stinging          INTEGER CHECK (stinging BETWEEN 0 AND 3),
    peeling           INTEGER CHECK (peeling BETWEEN 0 AND 3),
    hydration         INTEGER CHECK (hydration BETWEEN 1 AND 5),
    corneometer_milli INTEGER CHECK (corneometer_milli BETWEEN 0 AND 130000),
    suspect           TEXT,
    note              TEXT NOT NULL CHECK (length(note) <= 10000),
    UNIQUE (person, day, part),
    FOREIGN KEY (person, suspect) REFERENCES treatment (person, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX check_in_suspect ON check_in (person, suspect) WHERE suspect IS NOT NULL;

CREATE TABLE ramp_step (
    entry  INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (entry) ON DELETE CASCADE,
    day    TEXT NOT NULL CHECK (day GLOB '????-??-??' AND day >= '0001' AND day IS date(day, '+0 days')),
    step   INTEGER NOT NULL CHECK (step BETWEEN 0 AND 10),
    UNIQUE (person, day)
) STRICT;

CREATE TABLE photograph (
    entry  INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (entry) ON DELETE CASCADE,
    day    TEXT NOT NULL CHECK (day GLOB '????-??-??' AND day >= '0001' AND day IS date(day, '+0 days')),
    part   TEXT NOT NULL CHECK (part IN ('morning', 'evening', 'both')),
    file   TEXT NOT NULL CHECK (length(file) <= 255),
    note   TEXT NOT NULL CHECK (length(note) <= 10000),
    UNIQUE (person, day, part, file)
) STRICT;

CREATE TABLE photograph_region (
    entry    INTEGER NOT NULL REFERENCES photograph (entry) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name     TEXT NOT NULL CHECK (length(name) <= 10000),
    x        INTEGER NOT NULL,
    y        INTEGER NOT NULL,
    width    INTEGER NOT NULL,
    height   INTEGER NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE condition (
    entry     INTEGER PRIMARY KEY,
    person    INTEGER NOT NULL REFERENCES person (entry) ON DELETE CASCADE,
    kind      TEXT NOT NULL
        CHECK (kind IN ('sunburn', 'open-cut', 'eczema', 'cold-sore', 'swelling', 'blisters', 'oozing', 'infection', 'oral-isotretinoin',
                        'clinician-says-stop')),
    first_day TEXT NOT NULL CHECK (first_day GLOB '????-??-??' AND first_day >= '0001' AND first_day IS date(first_day, '+0 days')),
    last_day  TEXT CHECK (last_day GLOB '????-??-??' AND last_day >= '0001' AND last_day IS date(last_day, '+0 days')),
    note      TEXT NOT NULL CHECK (length(note) <= 10000),
    UNIQUE (person, kind, first_day),
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE exposure (
    entry            INTEGER PRIMARY KEY,
    person           INTEGER NOT NULL REFERENCES person (entry) ON DELETE CASCADE,
    day              TEXT NOT NULL CHECK (day GLOB '????-??-??' AND day >= '0001' AND day IS date(day, '+0 days')),
    uv_index         INTEGER CHECK (uv_index BETWEEN 0 AND 20),
    pm25             INTEGER CHECK (pm25 BETWEEN 0 AND 2000),
    pm10             INTEGER CHECK (pm10 BETWEEN 0 AND 2000),
    humidity         INTEGER CHECK (humidity BETWEEN 0 AND 100),
    humidity_outdoor INTEGER CHECK (humidity_outdoor BETWEEN 0 AND 100),
    outdoor_minutes  INTEGER CHECK (outdoor_minutes BETWEEN 0 AND 1440),
    source           TEXT NOT NULL CHECK (source IN ('hand', 'forecast')),
    UNIQUE (person, day)
) STRICT;

-- One row a person, with the person's number.
CREATE TABLE evenings (
    entry   INTEGER PRIMARY KEY REFERENCES person (entry) ON DELETE CASCADE,
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440)
) STRICT;

CREATE TABLE evening_weekday (
    entry    INTEGER NOT NULL REFERENCES evenings (entry) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    weekday  TEXT NOT NULL CHECK (weekday IN ('sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday')),
    minutes  INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    PRIMARY KEY (entry, position),
    UNIQUE (entry, weekday)
) STRICT, WITHOUT ROWID;

CREATE TABLE evening_exception (
    entry     INTEGER NOT NULL REFERENCES evenings (entry) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 0),
    first_day TEXT NOT NULL CHECK (first_day GLOB '????-??-??' AND first_day >= '0001' AND first_day IS date(first_day, '+0 days')),
    last_day  TEXT NOT NULL CHECK (last_day GLOB '????-??-??' AND last_day >= '0001' AND last_day IS date(last_day, '+0 days')),
    minutes   INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    pause     INTEGER NOT NULL CHECK (pause IN (0, 1)),
    note      TEXT NOT NULL CHECK (length(note) <= 10000),
    PRIMARY KEY (entry, position),
    CHECK (last_day >= first_day)
) STRICT, WITHOUT ROWID;

-- The treatments that stay at home during an exception; `exception` is the position of it.
CREATE TABLE evening_without (
    entry     INTEGER NOT NULL,
    position  INTEGER NOT NULL CHECK (position >= 0),
    exception INTEGER NOT NULL,
    treatment TEXT NOT NULL,
    PRIMARY KEY (entry, position),
    FOREIGN KEY (entry, exception) REFERENCES evening_exception (entry, position) ON DELETE CASCADE,
    FOREIGN KEY (entry, treatment) REFERENCES treatment (person, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX evening_without_exception ON evening_without (entry, exception);
CREATE INDEX evening_without_treatment ON evening_without (entry, treatment);

CREATE TABLE override (
    entry     INTEGER PRIMARY KEY,
    person    INTEGER NOT NULL REFERENCES person (entry) ON DELETE CASCADE,
    rule      TEXT NOT NULL CHECK (length(rule) <= 10000),
    treatment TEXT,
    value     INTEGER NOT NULL CHECK (value BETWEEN -1000000000 AND 1000000000),
    until     TEXT CHECK (until GLOB '????-??-??' AND until >= '0001' AND until IS date(until, '+0 days')),
    note      TEXT NOT NULL CHECK (length(note) <= 10000),
    FOREIGN KEY (person, treatment) REFERENCES treatment (person, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- No treatment is a key of its own: the number then holds for every treatment.
CREATE UNIQUE INDEX override_key ON override (person, rule, ifnull(treatment, ''));
CREATE INDEX override_treatment ON override (person, treatment);
