package org.gridgovernance.benchmark;

import java.util.List;
import java.util.Map;

/** Many people, ready to be taken into a database; what was laid up for it is gone when it is closed. */
interface Load extends AutoCloseable {
    /** Takes them in. */
    void run() throws Exception;

    /** How many rows each table has now. */
    Map<String, List<String>> left();

    @Override
    void close();
}
