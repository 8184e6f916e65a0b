/**
 * The door (办事窗口): everything goes through it, for people, imports and machines alike.
 *
 * <p>A {@link org.gridgovernance.desk.Desk} serves one actor. A command passes the same steps each time: seen before?
 * well formed? what does it touch? does it fit? is it allowed? what follows from it? and is written, with the events it
 * gave rise to and what decided, in one transaction. The answer is {@link org.gridgovernance.desk.Accepted} or a
 * rejection that names every reason.
 *
 * <p>A {@link org.gridgovernance.desk.Concept} is the table of a domain: which aggregates it keeps, and for each command
 * one {@link org.gridgovernance.desk.Handling}: what right it needs, how it is checked, what it reads, and how it is
 * decided. {@link org.gridgovernance.desk.Validator Validators} gather every fault at once; {@link
 * org.gridgovernance.desk.Reaction reactions} let further commands follow in the same transaction; {@link
 * org.gridgovernance.desk.Listener listeners} hear of it once it is kept.
 *
 * <pre>{@code
 * Desk desk = governance.as(officer);
 * desk.execute(command)
 *     .peek(accepted -> show(accepted.aggregate()))
 *     .peekLeft(rejection -> rejection.reasons().forEach(reason -> warn(reason.zh())));
 * }</pre>
 */
@NullMarked
package org.gridgovernance.desk;

import org.jspecify.annotations.NullMarked;
