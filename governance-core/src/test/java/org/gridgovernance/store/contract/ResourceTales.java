package org.gridgovernance.store.contract;
abstract class ResourceTales extends HouseContract {}
