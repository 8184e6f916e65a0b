package org.gridgovernance.architecture;

/** Core's own tests print no personal value. */
class QuietSuiteTest extends QuietSuite {}
