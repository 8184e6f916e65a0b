package org.gridgovernance.task.due;

import java.util.Optional;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.matter.Step;

/**
 * Something that was told of a task (提醒、督办). Immutable.
 *
 * @param task the task, as it stands since
 * @param kind what was told
 * @param step of which step; empty of a claim
 * @param level how far up; 0 for those who handle it
 * @param rung who is told, if it is somebody further up
 */
public record Notice(Task task, NoticeKind kind, Optional<Step> step, int level, Optional<Rung> rung) {}
