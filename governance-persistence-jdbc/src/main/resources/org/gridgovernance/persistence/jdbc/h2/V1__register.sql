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
create table gov_organization (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_kind varchar(400),
    x_area varchar(400),
    x_superior uuid,
    x_dissolved_on date,
    primary key (id)
);
create index gov_organization_by_home on gov_organization (home, id);
create index gov_organization_by_x_kind on gov_organization (x_kind, id);
create index gov_organization_by_x_area on gov_organization (x_area, id);
create index gov_organization_by_x_superior on gov_organization (x_superior, id);
create index gov_organization_by_x_dissolved_on on gov_organization (x_dissolved_on, id);
create table gov_organization_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_organization_serves (
    id uuid not null,
    held_value varchar(400) not null,
    primary key (id, held_value)
);
create index gov_organization_serves_by_held_value on gov_organization_serves (held_value, id);
create table gov_organization_vanguard (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_organization_vanguard_by_held_value on gov_organization_vanguard (held_value, id);
create table gov_worker (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_owner varchar(400),
    x_name varchar(400),
    primary key (id)
);
create index gov_worker_by_home on gov_worker (home, id);
create index gov_worker_by_x_owner on gov_worker (x_owner, id);
create index gov_worker_by_x_name on gov_worker (x_name, home, id);
create table gov_worker_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_worker_phone (
    id uuid not null,
    held_value varchar(400) not null,
    primary key (id, held_value)
);
create index gov_worker_phone_by_held_value on gov_worker_phone (held_value, id);
create table gov_worker_skill (
    id uuid not null,
    held_value varchar(400) not null,
    primary key (id, held_value)
);
create index gov_worker_skill_by_held_value on gov_worker_skill (held_value, id);
create table gov_worker_certificate (
    id uuid not null,
    held_value varchar(400) not null,
    primary key (id, held_value)
);
create index gov_worker_certificate_by_held_value on gov_worker_certificate (held_value, id);
create table gov_worker_expiry (
    id uuid not null,
    held_value date not null,
    primary key (id, held_value)
);
create index gov_worker_expiry_by_held_value on gov_worker_expiry (held_value, id);
create table gov_worker_language (
    id uuid not null,
    held_value varchar(400) not null,
    primary key (id, held_value)
);
create index gov_worker_language_by_held_value on gov_worker_language (held_value, id);
create table gov_worker_organization (
    id uuid not null,
    n bigint not null,
    held_value uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_worker_organization_by_held_value on gov_worker_organization (held_value, valid_from, id);
create table gov_worker_affiliated_as (
    id uuid not null,
    n bigint not null,
    held_value varchar(400) not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_worker_affiliated_as_by_held_value on gov_worker_affiliated_as (held_value, valid_from, id);
create table gov_post (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_closes date,
    x_target varchar(400),
    primary key (id)
);
create index gov_post_by_home on gov_post (home, id);
create index gov_post_by_x_closes on gov_post (x_closes, id);
create index gov_post_by_x_target on gov_post (x_target, id);
create table gov_post_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_post_held_by (
    id uuid not null,
    n bigint not null,
    held_value uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_post_held_by_by_held_value on gov_post_held_by (held_value, valid_from, id);
create table gov_post_kind (
    id uuid not null,
    n bigint not null,
    held_value varchar(400) not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_post_kind_by_held_value on gov_post_kind (held_value, valid_from, id);
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
create table gov_duty_item (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_area varchar(400),
    x_matter varchar(400),
    x_step varchar(400),
    x_department uuid,
    primary key (id)
);
create index gov_duty_item_by_home on gov_duty_item (home, id);
create index gov_duty_item_by_x_area on gov_duty_item (x_area, id);
create index gov_duty_item_by_x_matter on gov_duty_item (x_matter, id);
create index gov_duty_item_by_x_step on gov_duty_item (x_step, id);
create index gov_duty_item_by_x_department on gov_duty_item (x_department, id);
create table gov_duty_item_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_duty_item_in_force (
    id uuid not null,
    n bigint not null,
    held_value varchar(400) not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_duty_item_in_force_by_held_value on gov_duty_item_in_force (held_value, valid_from, id);
create table gov_duty_override (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_area varchar(400),
    x_ends date,
    primary key (id)
);
create index gov_duty_override_by_home on gov_duty_override (home, id);
create index gov_duty_override_by_x_area on gov_duty_override (x_area, id);
create index gov_duty_override_by_x_ends on gov_duty_override (x_ends, id);
create table gov_task (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_stage varchar(400),
    x_open boolean,
    x_matter varchar(400),
    x_source varchar(400),
    x_occasion varchar(400),
    x_grid uuid,
    x_dwelling uuid,
    x_household uuid,
    x_about uuid,
    x_reporter uuid,
    x_reported_by varchar(400),
    x_department uuid,
    x_ruling varchar(400),
    x_handler uuid,
    x_unit uuid,
    x_whistled_on date,
    x_registered_on date,
    x_evaluated_on date,
    x_settled_on date,
    x_step_due timestamp(6) with time zone,
    x_resolve_due timestamp(6) with time zone,
    x_part_due timestamp(6) with time zone,
    x_next_alert timestamp(6) with time zone,
    primary key (id)
);
create index gov_task_by_home on gov_task (home, id);
create index gov_task_by_x_stage on gov_task (x_stage, id);
create index gov_task_by_x_open on gov_task (x_open, id);
create index gov_task_by_x_matter on gov_task (x_matter, id);
create index gov_task_by_x_source on gov_task (x_source, id);
create index gov_task_by_x_occasion on gov_task (x_occasion, id);
create index gov_task_by_x_grid on gov_task (x_grid, id);
create index gov_task_by_x_dwelling on gov_task (x_dwelling, id);
create index gov_task_by_x_household on gov_task (x_household, id);
create index gov_task_by_x_about on gov_task (x_about, id);
create index gov_task_by_x_reporter on gov_task (x_reporter, id);
create index gov_task_by_x_reported_by on gov_task (x_reported_by, id);
create index gov_task_by_x_department on gov_task (x_department, id);
create index gov_task_by_x_ruling on gov_task (x_ruling, id);
create index gov_task_by_x_handler on gov_task (x_handler, id);
create index gov_task_by_x_unit on gov_task (x_unit, id);
create index gov_task_by_x_whistled_on on gov_task (x_whistled_on, id);
create index gov_task_by_x_registered_on on gov_task (x_registered_on, id);
create index gov_task_by_x_evaluated_on on gov_task (x_evaluated_on, id);
create index gov_task_by_x_settled_on on gov_task (x_settled_on, id);
create index gov_task_by_x_step_due on gov_task (x_step_due, id);
create index gov_task_by_x_resolve_due on gov_task (x_resolve_due, id);
create index gov_task_by_x_part_due on gov_task (x_part_due, id);
create index gov_task_by_x_next_alert on gov_task (x_next_alert, id);
create table gov_task_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_task_whistled_for (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_task_whistled_for_by_held_value on gov_task_whistled_for (held_value, id);
create table gov_report_demand (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_stage varchar(400),
    x_figure varchar(400),
    x_department uuid,
    x_asked_on date,
    x_open_until date,
    primary key (id)
);
create index gov_report_demand_by_home on gov_report_demand (home, id);
create index gov_report_demand_by_x_stage on gov_report_demand (x_stage, id);
create index gov_report_demand_by_x_figure on gov_report_demand (x_figure, id);
create index gov_report_demand_by_x_department on gov_report_demand (x_department, id);
create index gov_report_demand_by_x_asked_on on gov_report_demand (x_asked_on, id);
create index gov_report_demand_by_x_open_until on gov_report_demand (x_open_until, id);
create table gov_figure (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_code varchar(400),
    x_as_of date,
    primary key (id)
);
create index gov_figure_by_home on gov_figure (home, id);
create index gov_figure_by_x_code on gov_figure (x_code, id);
create index gov_figure_by_x_as_of on gov_figure (x_as_of, id);
create table gov_figure_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_service_case (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_account varchar(400),
    x_stage varchar(400),
    x_matter varchar(400),
    x_applicant uuid,
    x_channel varchar(400),
    x_declared_on date,
    x_due timestamp(6) with time zone,
    primary key (id)
);
create index gov_service_case_by_home on gov_service_case (home, id);
create index gov_service_case_by_x_account on gov_service_case (x_account, id);
create index gov_service_case_by_x_stage on gov_service_case (x_stage, id);
create index gov_service_case_by_x_matter on gov_service_case (x_matter, id);
create index gov_service_case_by_x_applicant on gov_service_case (x_applicant, id);
create index gov_service_case_by_x_channel on gov_service_case (x_channel, id);
create index gov_service_case_by_x_declared_on on gov_service_case (x_declared_on, id);
create index gov_service_case_by_x_due on gov_service_case (x_due, id);
create table gov_stock_point (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_kind varchar(400),
    x_open boolean,
    primary key (id)
);
create index gov_stock_point_by_home on gov_stock_point (home, id);
create index gov_stock_point_by_x_kind on gov_stock_point (x_kind, id);
create index gov_stock_point_by_x_open on gov_stock_point (x_open, id);
create table gov_stock_point_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_supply_item (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_code varchar(400),
    x_in_use boolean,
    primary key (id)
);
create index gov_supply_item_by_home on gov_supply_item (home, id);
create index gov_supply_item_by_x_code on gov_supply_item (x_code, id);
create index gov_supply_item_by_x_in_use on gov_supply_item (x_in_use, id);
create table gov_supply_item_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_stock (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_point uuid,
    x_item uuid,
    x_in_stock boolean,
    x_moved_at timestamp(6) with time zone,
    x_reserved_until timestamp(6) with time zone,
    x_counted_at timestamp(6) with time zone,
    primary key (id)
);
create index gov_stock_by_home on gov_stock (home, id);
create index gov_stock_by_x_point on gov_stock (x_point, id);
create index gov_stock_by_x_item on gov_stock (x_item, id);
create index gov_stock_by_x_in_stock on gov_stock (x_in_stock, id);
create index gov_stock_by_x_moved_at on gov_stock (x_moved_at, id);
create index gov_stock_by_x_reserved_until on gov_stock (x_reserved_until, id);
create index gov_stock_by_x_counted_at on gov_stock (x_counted_at, id);
create table gov_stock_lot (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_stock_lot_by_held_value on gov_stock_lot (held_value, id);
create table gov_voucher (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_point uuid,
    x_kind varchar(400),
    x_occurred_on date,
    x_incident varchar(400),
    primary key (id)
);
create index gov_voucher_by_home on gov_voucher (home, id);
create index gov_voucher_by_x_point on gov_voucher (x_point, id);
create index gov_voucher_by_x_kind on gov_voucher (x_kind, id);
create index gov_voucher_by_x_occurred_on on gov_voucher (x_occurred_on, id);
create index gov_voucher_by_x_incident on gov_voucher (x_incident, id);
create table gov_voucher_item (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_voucher_item_by_held_value on gov_voucher_item (held_value, id);
create table gov_voucher_lot (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_voucher_lot_by_held_value on gov_voucher_lot (held_value, id);
create table gov_supply_request (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_asked_of varchar(400),
    x_point uuid,
    x_stage varchar(400),
    x_needed_by date,
    x_incident varchar(400),
    primary key (id)
);
create index gov_supply_request_by_home on gov_supply_request (home, id);
create index gov_supply_request_by_x_asked_of on gov_supply_request (x_asked_of, id);
create index gov_supply_request_by_x_point on gov_supply_request (x_point, id);
create index gov_supply_request_by_x_stage on gov_supply_request (x_stage, id);
create index gov_supply_request_by_x_needed_by on gov_supply_request (x_needed_by, id);
create index gov_supply_request_by_x_incident on gov_supply_request (x_incident, id);
create table gov_supply_request_item (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_supply_request_item_by_held_value on gov_supply_request_item (held_value, id);
create table gov_allotment (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_to_home varchar(400),
    x_point uuid,
    x_to_point uuid,
    x_request uuid,
    x_returns uuid,
    x_stage varchar(400),
    x_kept_until timestamp(6) with time zone,
    x_shipped_at timestamp(6) with time zone,
    x_incident varchar(400),
    primary key (id)
);
create index gov_allotment_by_home on gov_allotment (home, id);
create index gov_allotment_by_x_to_home on gov_allotment (x_to_home, id);
create index gov_allotment_by_x_point on gov_allotment (x_point, id);
create index gov_allotment_by_x_to_point on gov_allotment (x_to_point, id);
create index gov_allotment_by_x_request on gov_allotment (x_request, id);
create index gov_allotment_by_x_returns on gov_allotment (x_returns, id);
create index gov_allotment_by_x_stage on gov_allotment (x_stage, id);
create index gov_allotment_by_x_kept_until on gov_allotment (x_kept_until, id);
create index gov_allotment_by_x_shipped_at on gov_allotment (x_shipped_at, id);
create index gov_allotment_by_x_incident on gov_allotment (x_incident, id);
create table gov_allotment_item (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_allotment_item_by_held_value on gov_allotment_item (held_value, id);
create table gov_allotment_lot (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_allotment_lot_by_held_value on gov_allotment_lot (held_value, id);
create table gov_receipt (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_from_home varchar(400),
    x_stage varchar(400),
    x_request uuid,
    x_point uuid,
    x_received_at timestamp(6) with time zone,
    primary key (id)
);
create index gov_receipt_by_home on gov_receipt (home, id);
create index gov_receipt_by_x_from_home on gov_receipt (x_from_home, id);
create index gov_receipt_by_x_stage on gov_receipt (x_stage, id);
create index gov_receipt_by_x_request on gov_receipt (x_request, id);
create index gov_receipt_by_x_point on gov_receipt (x_point, id);
create index gov_receipt_by_x_received_at on gov_receipt (x_received_at, id);
create table gov_receipt_item (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_receipt_item_by_held_value on gov_receipt_item (held_value, id);
create table gov_receipt_lot (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_receipt_lot_by_held_value on gov_receipt_lot (held_value, id);
create table gov_ration (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_item uuid,
    x_last_day date,
    primary key (id)
);
create index gov_ration_by_home on gov_ration (home, id);
create index gov_ration_by_x_item on gov_ration (x_item, id);
create index gov_ration_by_x_last_day on gov_ration (x_last_day, id);
create table gov_ration_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_handout (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_ration uuid,
    x_point uuid,
    x_given_on date,
    x_is_returned boolean,
    primary key (id)
);
create index gov_handout_by_home on gov_handout (home, id);
create index gov_handout_by_x_ration on gov_handout (x_ration, id);
create index gov_handout_by_x_point on gov_handout (x_point, id);
create index gov_handout_by_x_given_on on gov_handout (x_given_on, id);
create index gov_handout_by_x_is_returned on gov_handout (x_is_returned, id);
create table gov_handout_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_handout_receiver (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_handout_receiver_by_held_value on gov_handout_receiver (held_value, id);
create table gov_handout_lot (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_handout_lot_by_held_value on gov_handout_lot (held_value, id);
create table gov_stock_count (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_point uuid,
    x_stage varchar(400),
    x_started_on date,
    x_counted_on date,
    primary key (id)
);
create index gov_stock_count_by_home on gov_stock_count (home, id);
create index gov_stock_count_by_x_point on gov_stock_count (x_point, id);
create index gov_stock_count_by_x_stage on gov_stock_count (x_stage, id);
create index gov_stock_count_by_x_started_on on gov_stock_count (x_started_on, id);
create index gov_stock_count_by_x_counted_on on gov_stock_count (x_counted_on, id);
create table gov_stock_count_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_donation (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_stage varchar(400),
    x_organization uuid,
    x_incident varchar(400),
    x_promised_on date,
    x_received_from date,
    x_received_to date,
    x_publish_by date,
    primary key (id)
);
create index gov_donation_by_home on gov_donation (home, id);
create index gov_donation_by_x_stage on gov_donation (x_stage, id);
create index gov_donation_by_x_organization on gov_donation (x_organization, id);
create index gov_donation_by_x_incident on gov_donation (x_incident, id);
create index gov_donation_by_x_promised_on on gov_donation (x_promised_on, id);
create index gov_donation_by_x_received_from on gov_donation (x_received_from, id);
create index gov_donation_by_x_received_to on gov_donation (x_received_to, id);
create index gov_donation_by_x_publish_by on gov_donation (x_publish_by, id);
create table gov_donation_item (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_donation_item_by_held_value on gov_donation_item (held_value, id);
create table gov_donation_lot (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_donation_lot_by_held_value on gov_donation_lot (held_value, id);
create table gov_requisition (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_stage varchar(400),
    x_authority uuid,
    x_order_number varchar(400),
    x_owner uuid,
    x_incident varchar(400),
    x_ordered_on date,
    primary key (id)
);
create index gov_requisition_by_home on gov_requisition (home, id);
create index gov_requisition_by_x_stage on gov_requisition (x_stage, id);
create index gov_requisition_by_x_authority on gov_requisition (x_authority, id);
create index gov_requisition_by_x_order_number on gov_requisition (x_order_number, id);
create index gov_requisition_by_x_owner on gov_requisition (x_owner, id);
create index gov_requisition_by_x_incident on gov_requisition (x_incident, id);
create index gov_requisition_by_x_ordered_on on gov_requisition (x_ordered_on, id);
create table gov_requisition_lot (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_requisition_lot_by_held_value on gov_requisition_lot (held_value, id);
create table gov_requisition_asset (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_requisition_asset_by_held_value on gov_requisition_asset (held_value, id);
create table gov_asset (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_kind varchar(400),
    x_owner uuid,
    x_retired_on date,
    x_due_back timestamp(6) with time zone,
    primary key (id)
);
create index gov_asset_by_home on gov_asset (home, id);
create index gov_asset_by_x_kind on gov_asset (x_kind, id);
create index gov_asset_by_x_owner on gov_asset (x_owner, id);
create index gov_asset_by_x_retired_on on gov_asset (x_retired_on, id);
create index gov_asset_by_x_due_back on gov_asset (x_due_back, id);
create table gov_asset_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_asset_booked_for (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_asset_booked_for_by_held_value on gov_asset_booked_for (held_value, id);
create table gov_mediation_committee (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_term_until date,
    x_dissolved_on date,
    primary key (id)
);
create index gov_mediation_committee_by_home on gov_mediation_committee (home, id);
create index gov_mediation_committee_by_x_term_until on gov_mediation_committee (x_term_until, id);
create index gov_mediation_committee_by_x_dissolved_on on gov_mediation_committee (x_dissolved_on, id);
create table gov_mediation_committee_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_mediation_committee_seated (
    id uuid not null,
    n bigint not null,
    held_value uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    primary key (id, n)
);
create index gov_mediation_committee_seated_by_held_value on gov_mediation_committee_seated (held_value, valid_from, id);
create table gov_case_book (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    primary key (id)
);
create index gov_case_book_by_home on gov_case_book (home, id);
create table gov_mediation_case (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_stage varchar(400),
    x_open boolean,
    x_dispute_type varchar(400),
    x_origin varchar(400),
    x_committee uuid,
    x_number varchar(400),
    x_keeper uuid,
    x_registered_on date,
    x_accepted_on date,
    x_concluded_on date,
    x_term_due timestamp(6) with time zone,
    x_next_due date,
    primary key (id)
);
create index gov_mediation_case_by_home on gov_mediation_case (home, id);
create index gov_mediation_case_by_x_stage on gov_mediation_case (x_stage, id);
create index gov_mediation_case_by_x_open on gov_mediation_case (x_open, id);
create index gov_mediation_case_by_x_dispute_type on gov_mediation_case (x_dispute_type, id);
create index gov_mediation_case_by_x_origin on gov_mediation_case (x_origin, id);
create index gov_mediation_case_by_x_committee on gov_mediation_case (x_committee, id);
create index gov_mediation_case_by_x_number on gov_mediation_case (x_number, id);
create index gov_mediation_case_by_x_keeper on gov_mediation_case (x_keeper, id);
create index gov_mediation_case_by_x_registered_on on gov_mediation_case (x_registered_on, id);
create index gov_mediation_case_by_x_accepted_on on gov_mediation_case (x_accepted_on, id);
create index gov_mediation_case_by_x_concluded_on on gov_mediation_case (x_concluded_on, id);
create index gov_mediation_case_by_x_term_due on gov_mediation_case (x_term_due, id);
create index gov_mediation_case_by_x_next_due on gov_mediation_case (x_next_due, id);
create table gov_mediation_case_seen_by (
    id uuid not null,
    held_value varchar(400) not null,
    primary key (id, held_value)
);
create index gov_mediation_case_seen_by_by_held_value on gov_mediation_case_seen_by (held_value, id);
create table gov_mediation_case_party (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_mediation_case_party_by_held_value on gov_mediation_case_party (held_value, id);
create table gov_mediation_case_mediator (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_mediation_case_mediator_by_held_value on gov_mediation_case_mediator (held_value, id);
create table gov_private_record (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_mediation uuid,
    x_kind varchar(400),
    x_told_on date,
    primary key (id)
);
create index gov_private_record_by_home on gov_private_record (home, id);
create index gov_private_record_by_x_mediation on gov_private_record (x_mediation, id);
create index gov_private_record_by_x_kind on gov_private_record (x_kind, id);
create index gov_private_record_by_x_told_on on gov_private_record (x_told_on, id);
create table gov_private_record_seen_by (
    id uuid not null,
    held_value varchar(400) not null,
    primary key (id, held_value)
);
create index gov_private_record_seen_by_by_held_value on gov_private_record_seen_by (held_value, id);
create table gov_mediation_suggestion (
    id uuid not null,
    home varchar(12) not null,
    version bigint not null check (version > 0),
    doc varchar not null,
    sealed varbinary,
    x_state varchar(400),
    x_pattern varchar(400),
    x_dwelling uuid,
    x_organization uuid,
    x_raised_on date,
    x_last_on date,
    primary key (id)
);
create index gov_mediation_suggestion_by_home on gov_mediation_suggestion (home, id);
create index gov_mediation_suggestion_by_x_state on gov_mediation_suggestion (x_state, id);
create index gov_mediation_suggestion_by_x_pattern on gov_mediation_suggestion (x_pattern, id);
create index gov_mediation_suggestion_by_x_dwelling on gov_mediation_suggestion (x_dwelling, id);
create index gov_mediation_suggestion_by_x_organization on gov_mediation_suggestion (x_organization, id);
create index gov_mediation_suggestion_by_x_raised_on on gov_mediation_suggestion (x_raised_on, id);
create index gov_mediation_suggestion_by_x_last_on on gov_mediation_suggestion (x_last_on, id);
create table gov_mediation_suggestion_key (
    name varchar(400) not null,
    home varchar(12) not null,
    held_value varchar(400) not null,
    id uuid not null,
    primary key (name, home, held_value)
);
create table gov_mediation_suggestion_resident (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_mediation_suggestion_resident_by_held_value on gov_mediation_suggestion_resident (held_value, id);
create table gov_mediation_suggestion_task (
    id uuid not null,
    held_value uuid not null,
    primary key (id, held_value)
);
create index gov_mediation_suggestion_task_by_held_value on gov_mediation_suggestion_task (held_value, id);
