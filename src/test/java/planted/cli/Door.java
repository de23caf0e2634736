package planted.cli;

/** What nobody may import. */
public final class Door {}
