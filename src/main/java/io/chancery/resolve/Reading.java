package io.chancery.resolve;

/**
 * What a noun phrase stands for.
 *
 * @param actor read as somebody who acts
 * @param place read as somewhere
 */
record Reading(Entity actor, Entity place) {

  static Reading of(Entity entity) {
    return new Reading(entity, entity);
  }

  Entity as(Use use, boolean placed) {
    return use == Use.PLACE || (use == Use.ANY && placed) ? place : actor;
  }
}
