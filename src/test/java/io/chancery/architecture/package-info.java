/**
 * Tests that hold the house: which package may import which, where each library may be used, how
 * long files and methods may be, and which words may not stand in the project.
 *
 * <p>A rule on classes is a constant of {@link io.chancery.architecture.HouseRule}; it names a
 * class under {@code planted} that breaks it, and a test sees that it is caught. A rule on sources
 * is in {@link io.chancery.architecture.SourceRulesTest}, one on all files in {@link
 * io.chancery.architecture.RepositoryTest}.
 */
@NullMarked
package io.chancery.architecture;

import org.jspecify.annotations.NullMarked;
