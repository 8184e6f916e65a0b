package org.gridgovernance.examples;

import org.gridgovernance.architecture.QuietSuite;

/** This module's own tests print no personal value. */
class QuietSuiteTest extends QuietSuite {}
