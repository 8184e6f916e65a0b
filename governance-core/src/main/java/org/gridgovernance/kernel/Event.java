package org.gridgovernance.kernel;

/**
 * Something that happened to an aggregate (事件). Each concept seals its own. Immutable. Once written, an event is never
 * changed; when its shape grows, an upcaster reads the old one.
 */
public interface Event {

    /**
     * An event after which nothing personal of its aggregate may be read again (删除个人信息): the store destroys the
     * subject's key with it, and every later write to the aggregate is refused.
     */
    interface Erasing extends Event {}
}
