package org.gridgovernance.architecture.bad.layer.util;

/** Stands in a drawer. */
final class Drawer {
    private Drawer() {}
}
