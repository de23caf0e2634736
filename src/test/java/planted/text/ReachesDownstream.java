package planted.text;

import planted.cli.Door;

/** Breaks IMPORTS_POINT_UPSTREAM. */
record ReachesDownstream(Door door) {}
