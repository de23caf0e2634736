package io.chancery.extract;

/**
 * Names an event mention by its trigger.
 *
 * @param sentence index of the trigger's sentence
 * @param trigger index of the trigger's head token
 */
public record EventReference(int sentence, int trigger) implements Mention {}
