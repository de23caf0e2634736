package planted.common;

/** Breaks EVERY_PACKAGE_STANDS_IN_THE_TABLE. */
final class BelongsNowhere {}
