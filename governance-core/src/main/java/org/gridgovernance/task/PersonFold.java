package org.gridgovernance.task;

import java.util.Optional;
import java.util.Set;
import org.gridgovernance.kernel.time.Moment;

/** How what happens to the person a task is about makes its state. */
final class PersonFold {
    private PersonFold() {}

    static Task followed(Task task, TaskEvent.Followed event, Moment moment) {
        Request.Builder request = Request.builder();
        request.from(task.request()).about(event.about());
        if (event.dwelling().isPresent()) {
            request.dwelling(event.dwelling()).grid(event.grid());
        }
        return Course.after(task, TaskAct.FOLLOW, moment)
                .request(request.build())
                .build();
    }

    static Task personLeft(Task task, TaskEvent.PersonLeft event, Moment moment) {
        return Course.after(task, TaskAct.LEAVE, moment).build();
    }

    /** Nothing more can be written to it: what is open ends with it. */
    static Task erased(Task task, TaskEvent.Erased event, Moment moment) {
        TaskStage stage = task.stage().isOpen() ? TaskStage.LEFT : task.stage();
        return Course.at(task, stage, moment)
                .request(Request.builder()
                        .from(task.request())
                        .reporter(task.request().reporter().map(PersonFold::unnamed))
                        .languages(Set.of())
                        .reference(Optional.empty())
                        .occasion(Optional.empty())
                        .build())
                .erasedOn(moment.occurredOn())
                .build();
    }

    private static Reporter unnamed(Reporter reporter) {
        return new Reporter(reporter.name(), Optional.empty(), reporter.resident(), Optional.empty());
    }
}
