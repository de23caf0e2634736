/**
 * Classes that each break one rule of the house on purpose, so that a test can see the rule at
 * work.
 */
package planted;
