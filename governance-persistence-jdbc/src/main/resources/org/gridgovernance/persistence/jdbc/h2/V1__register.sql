create table gov_journal (
    type varchar(400) not null,
    id uuid not null,
    version bigint not null check (version > 0),
    home varchar(12) not null,
    event_name varchar(400) not null,
    schema_version bigint not null,
    doc varchar not null,
    sealed varbinary,
    actor varchar(400) not null,
    command_id varchar(400) not null,
    occurred_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    decided_by varchar not null,
    primary key (type, id, version)
);
create index gov_journal_by_type on gov_journal (type, home, id, version);
create table gov_command (
    actor varchar(400) not null,
    command_id varchar(400) not null,
    digest varchar(400) not null,
    type varchar(400) not null,
    home varchar(12) not null,
    id uuid not null,
    version bigint not null check (version > 0),
    warnings varchar not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (actor, command_id)
);
create index gov_command_by_recorded_at on gov_command (recorded_at);
create table gov_subject_key (
    type varchar(400) not null,
    id uuid not null,
    wrapped varbinary,
    destroyed_at timestamp(6) with time zone,
    primary key (type, id)
);
create table gov_store (
    name varchar(400) not null,
    held_value varchar(400) not null,
    primary key (name)
);
create table gov_grid (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_parent uuid,
    primary key (id)
);
create index gov_grid_by_home on gov_grid (home, id);
create index gov_grid_by_x_parent on gov_grid (x_parent, id);
create table gov_grid_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_dwelling (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_compound varchar(400),
    primary key (id)
);
create index gov_dwelling_by_home on gov_dwelling (home, id);
create index gov_dwelling_by_x_compound on gov_dwelling (x_compound, id);
create table gov_dwelling_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_dwelling_grid (
    id uuid not null,
    n bigint not null,
    held_value uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_dwelling_grid_by_held_value on gov_dwelling_grid (held_value, valid_from, id);
create table gov_grid_map (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    primary key (id)
);
create index gov_grid_map_by_home on gov_grid_map (home, id);
create table gov_grid_map_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_compound (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_next_due date,
    primary key (id)
);
create index gov_compound_by_home on gov_compound (home, id);
create index gov_compound_by_x_next_due on gov_compound (x_next_due, id);
create table gov_compound_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_compound_ownership (
    id uuid not null,
    n bigint not null,
    held_value varchar(400) not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_compound_ownership_by_held_value on gov_compound_ownership (held_value, valid_from, id);
create table gov_compound_management (
    id uuid not null,
    n bigint not null,
    held_value varchar(400) not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_compound_management_by_held_value on gov_compound_management (held_value, valid_from, id);
create table gov_resident (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_name varchar(400),
    x_birth_year bigint,
    x_verified_on date,
    x_offered_until date,
    x_died_on date,
    x_identity_verified_on date,
    x_contact_verified_on date,
    x_residence_verified_on date,
    x_household_verified_on date,
    x_circumstances_verified_on date,
    x_care_verified_on date,
    x_merged_into uuid,
    primary key (id)
);
create index gov_resident_by_home on gov_resident (home, id);
create index gov_resident_by_x_name on gov_resident (x_name, home, id);
create index gov_resident_by_x_birth_year on gov_resident (x_birth_year, id);
create index gov_resident_by_x_verified_on on gov_resident (x_verified_on, id);
create index gov_resident_by_x_offered_until on gov_resident (x_offered_until, id);
create index gov_resident_by_x_died_on on gov_resident (x_died_on, id);
create index gov_resident_by_x_identity_verified_on on gov_resident (x_identity_verified_on, id);
create index gov_resident_by_x_contact_verified_on on gov_resident (x_contact_verified_on, id);
create index gov_resident_by_x_residence_verified_on on gov_resident (x_residence_verified_on, id);
create index gov_resident_by_x_household_verified_on on gov_resident (x_household_verified_on, id);
create index gov_resident_by_x_circumstances_verified_on on gov_resident (x_circumstances_verified_on, id);
create index gov_resident_by_x_care_verified_on on gov_resident (x_care_verified_on, id);
create index gov_resident_by_x_merged_into on gov_resident (x_merged_into, id);
create table gov_resident_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_resident_phone (
    id uuid not null,
    held_value varchar(400) not null,
    primary key (id, held_value)
);
create index gov_resident_phone_by_held_value on gov_resident_phone (held_value, id);
create table gov_resident_care_tag (
    id uuid not null,
    held_value varchar(400) not null,
    primary key (id, held_value)
);
create index gov_resident_care_tag_by_held_value on gov_resident_care_tag (held_value, id);
create table gov_resident_lives_in (
    id uuid not null,
    n bigint not null,
    held_value uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_resident_lives_in_by_held_value on gov_resident_lives_in (held_value, valid_from, id);
create table gov_household (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_kind varchar(400),
    x_dissolved_on date,
    x_verified_on date,
    primary key (id)
);
create index gov_household_by_home on gov_household (home, id);
create index gov_household_by_x_kind on gov_household (x_kind, id);
create index gov_household_by_x_dissolved_on on gov_household (x_dissolved_on, id);
create index gov_household_by_x_verified_on on gov_household (x_verified_on, id);
create table gov_household_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_household_ever_member (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_household_ever_member_by_held_value on gov_household_ever_member (held_value, id);
create table gov_household_merged_member (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_household_merged_member_by_held_value on gov_household_merged_member (held_value, id);
create table gov_household_member (
    id uuid not null,
    n bigint not null,
    held_value uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_household_member_by_held_value on gov_household_member (held_value, valid_from, id);
create table gov_household_lives_in (
    id uuid not null,
    n bigint not null,
    held_value uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_household_lives_in_by_held_value on gov_household_lives_in (held_value, valid_from, id);
create table gov_tenure (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    primary key (id)
);
create index gov_tenure_by_home on gov_tenure (home, id);
create table gov_tenure_merged_holder (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_tenure_merged_holder_by_held_value on gov_tenure_merged_holder (held_value, id);
create table gov_tenure_held_by (
    id uuid not null,
    n bigint not null,
    held_value uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_tenure_held_by_by_held_value on gov_tenure_held_by (held_value, valid_from, id);
create table gov_tenure_held_by_household (
    id uuid not null,
    n bigint not null,
    held_value uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_tenure_held_by_household_by_held_value on gov_tenure_held_by_household (held_value, valid_from, id);
create table gov_tenure_held_as (
    id uuid not null,
    n bigint not null,
    held_value varchar(400) not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_tenure_held_as_by_held_value on gov_tenure_held_as (held_value, valid_from, id);
