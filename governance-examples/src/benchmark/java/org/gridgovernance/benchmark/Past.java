package org.gridgovernance.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Gives people who are copied in a past of their own, alike in document and columns: each came on another day since
 * 2016, one in five has left again, nine in ten were verified on one of the last thousand days. It all follows from the
 * id. The journal is not asked, and tells nothing of it.
 */
final class Past {
    private static final String CHANCE = "create function chance(id uuid, what int, most int) returns int immutable"
            + " language sql as $$ select ((hashtextextended(id::text, what) & 2147483647) % most)::int $$";
    private static final String CAME = "create function came(id uuid) returns date immutable language sql"
            + " as $$ select date '2016-01-01' + chance(id, 1, 3000) $$";
    private static final String LEFT = "create function went(id uuid) returns date immutable language sql"
            + " as $$ select case when chance(id, 2, 5) = 0 then came(id) + 1 + chance(id, 3, 700) end $$";
    private static final String SEEN = "create function seen(id uuid) returns date immutable language sql as $$"
            + " select case when chance(id, 4, 10) > 0 then date '" + Town.TODAY + "' - chance(id, 5, 1000) end $$";

    private static final String STATE = """
            create function state_with_past() returns trigger language plpgsql as $$
            declare
                visit constant jsonb := jsonb_build_object('on', seen(new.id), 'method', 'door-visit');
            begin
                new.doc := jsonb_set(new.doc, '{residences,0}', (new.doc #> '{residences,0}')
                    || jsonb_strip_nulls(jsonb_build_object('from', came(new.id), 'to', went(new.id))));
                if seen(new.id) is not null then
                    new.doc := jsonb_set(new.doc, '{verifications}', jsonb_build_object(
                        'care', visit, 'circumstances', visit, 'contact', visit,
                        'household', visit, 'identity', visit, 'residence', visit));
                end if;
                new.x_verified_on := seen(new.id);
                new.x_care_verified_on := new.x_verified_on;
                new.x_circumstances_verified_on := new.x_verified_on;
                new.x_contact_verified_on := new.x_verified_on;
                new.x_household_verified_on := new.x_verified_on;
                new.x_identity_verified_on := new.x_verified_on;
                new.x_residence_verified_on := new.x_verified_on;
                return new;
            end $$""";
    private static final String DWELLER = """
            create function dweller_with_past() returns trigger language plpgsql as $$
            begin
                new.valid_from := came(new.id);
                new.valid_to := went(new.id);
                return new;
            end $$""";

    private static final String DISAGREEING = """
            select count(*) from gov_resident s left join gov_resident_lives_in l on l.id = s.id
            where s.doc #>> '{residences,0,from}' is distinct from l.valid_from::text
                or s.doc #>> '{residences,0,to}' is distinct from l.valid_to::text
                or s.doc #>> '{verifications,care,on}' is distinct from s.x_verified_on::text""";

    private Past() {}

    /** For all who are copied in from now on; the town stood before them. */
    static void begin(DataSource source) {
        run(
                source,
                CHANCE,
                CAME,
                LEFT,
                SEEN,
                STATE,
                DWELLER,
                "create trigger past before insert on gov_resident for each row execute function state_with_past()",
                "create trigger past before insert on gov_resident_lives_in for each row"
                        + " execute function dweller_with_past()",
                "update gov_dwelling_grid set valid_from = date '2016-01-01'",
                "update gov_dwelling set doc = jsonb_set(doc, '{grid,0,from}', '\"2016-01-01\"')");
    }

    /** The tables as the library made them, with what the planner must know of their content. */
    static void end(DataSource source) {
        run(
                source,
                "drop trigger past on gov_resident",
                "drop trigger past on gov_resident_lives_in",
                "vacuum analyze");
        mustAgree(source);
    }

    private static void mustAgree(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DISAGREEING)) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new IllegalStateException("documents and columns tell of different pasts");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void run(DataSource source, String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
