package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.architecture.QuietSuite;

/** This module's own tests print no personal value. */
class QuietSuiteTest extends QuietSuite {}
