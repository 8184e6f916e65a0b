package org.gridgovernance.task.load;

/** A load being added up. For one thread. */
final class LoadSum {
    private long tasks;
    private long planned;
    private long spent;
    private long asked;
    private long queued;

    void add(Standing standing) {
        if (standing.isToDo()) {
            tasks++;
            planned += standing.task().plannedMinutes();
            spent += standing.spent();
            asked += standing.left();
        } else if (standing.isQueued()) {
            queued += standing.left();
        }
    }

    Load beside(long available) {
        return new Load(tasks, planned, spent, asked, queued, available);
    }
}
