package planted.extract;

import java.util.logging.Logger;

/** Breaks NO_JAVA_UTIL_LOGGING. */
record UsesJavaLogging(Logger library) {}
