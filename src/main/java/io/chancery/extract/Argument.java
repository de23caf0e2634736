package io.chancery.extract;

import io.chancery.ontology.Role;

/**
 * A filled role.
 *
 * @param role the role
 * @param filler the words that fill it
 * @param path how it was reached, for the explanation
 */
public record Argument(Role role, Mention filler, String path) {}
