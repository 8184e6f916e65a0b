package org.gridgovernance.resource.requisition;

import org.gridgovernance.resource.asset.AssetId;

/**
 * As which asset a thing that was taken is on record (征用物品对应装备场所), so that it may be booked and lent. Immutable.
 *
 * @param number which thing: its place in the order, from 1
 * @param asset the asset, of the same area
 */
public record TakenAsset(int number, AssetId asset) {}
