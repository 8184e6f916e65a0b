package org.gridgovernance.architecture.bad.database;

import java.util.function.Function;
import javax.sql.DataSource;

/** Known bad: core code that knows of databases. */
public interface KnowsSql extends Function<DataSource, String> {}
