/** A vendor's module that knows core and nothing else. */
module vendor.modular {
    requires transitive org.gridgovernance.core;

    exports vendor.modular;
}
