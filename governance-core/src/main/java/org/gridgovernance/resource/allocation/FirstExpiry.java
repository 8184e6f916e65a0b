package org.gridgovernance.resource.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of the lots of one place, those that expire first go first (先到期先出): what each demand gets from there stays, and so does the cost.
 *
 * @param question whose lots and demands
 */
record FirstExpiry(AllocationQuestion question) {
    TransportPlan of(TransportPlan plan) {
        Map<Locality, List<Integer>> lots = IntStream.range(
                        0, question.supplies().size())
                .boxed()
                .sorted(Comparator.comparing(lot -> question.supplies().get(lot), FirstExpiry::firstToExpire))
                .collect(Collectors.groupingBy(
                        lot -> question.supplies().get(lot).at(), LinkedHashMap::new, Collectors.toList()));
        Map<Locality, List<Shipment>> shipments = plan.shipments().stream()
                .collect(Collectors.groupingBy(
                        each -> question.supplies().get(each.origin()).at(), LinkedHashMap::new, Collectors.toList()));
        return new TransportPlan(
                plan.problem(),
                shipments.entrySet().stream()
                        .flatMap(place -> again(lots.getOrDefault(place.getKey(), List.of()), place.getValue()))
                        .toList(),
                plan.potentials());
    }

    private static int firstToExpire(Supply one, Supply other) {
        return one.expiresOn().isPresent() && other.expiresOn().isPresent()
                ? one.expiresOn().get().compareTo(other.expiresOn().get())
                : Boolean.compare(one.expiresOn().isEmpty(), other.expiresOn().isEmpty());
    }

    private Stream<Shipment> again(List<Integer> lots, Collection<Shipment> before) {
        if (lots.size() == 1) {
            return before.stream();
        }
        Map<Integer, Long> open = before.stream()
                .collect(Collectors.groupingBy(
                        Shipment::destination, LinkedHashMap::new, Collectors.summingLong(Shipment::packs)));
        List<Shipment> again = new ArrayList<>();
        lots.forEach(lot -> empty(lot, open, again));
        return again.stream();
    }

    private void empty(int lot, Map<Integer, Long> open, List<Shipment> again) {
        Supply supply = question.supplies().get(lot);
        long rest = supply.packs();
        for (Map.Entry<Integer, Long> demand : open.entrySet()) {
            long packs =
                    supply.keepsUntil(question.demands().get(demand.getKey()).neededUntil())
                            ? Math.min(rest, demand.getValue())
                            : 0;
            if (packs > 0) {
                again.add(new Shipment(lot, demand.getKey(), packs));
                demand.setValue(demand.getValue() - packs);
                rest -= packs;
            }
        }
    }
}
