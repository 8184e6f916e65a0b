/**
 * What there may be in stock (物资目录): a {@link org.gridgovernance.resource.item.SupplyItem} has a class of GB/T 38565, one unit for ever,
 * packs, a shelf life, and the bounds between which points keep it.
 *
 * <pre>{@code
 * SupplyItem masks = desk.execute(RecordSupplyItem.builder()…code(SupplyCode.of("2010101")).unit(Unit.PIECE)
 *     .profile(ItemProfile.builder().title("医用外科口罩").addPack(new Pack("箱", BigDecimal.valueOf(2_000)))
 *         .shelfLifeDays(730).build()).build()).get().aggregate();
 * }</pre>
 *
 * <p>Codes are checked for their form, not against the list of the standard. An item of a county may be kept in every street and community of it, and is named there by {@link
 * org.gridgovernance.resource.item.SupplyItem#named()}.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.item;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
