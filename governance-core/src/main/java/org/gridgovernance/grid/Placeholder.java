package org.gridgovernance.grid;

/** Keeps the package exportable until its first real type stands here; remove it then. */
interface Placeholder {}
