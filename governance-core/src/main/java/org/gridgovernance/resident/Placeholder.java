package org.gridgovernance.resident;

/** Keeps the package exportable until its first real type stands here; remove it then. */
interface Placeholder {}
