package io.chancery.store;

/** What kind of thing is wrong with a store, and what to do about it. */
public enum StoreFault {
  NO_STORE("store-missing", "Make one with chancery build, or name another with --store"),
  NOT_A_STORE("store-other-files", "Nothing was touched; name another folder with --store"),
  OTHER_BASE("store-other-base", "Leave --base out, or build into another folder"),
  OTHER_VERSION("store-other-version", "Build it again into a new folder"),
  IN_USE("store-in-use", "Wait until the other process ends, or stop it, and try again"),
  DAMAGED("store-damaged", "Build it again into a new folder"),
  NOT_WRITABLE("store-not-writable", "Name a folder that can be written with --store");

  private final String code;
  private final String remedy;

  StoreFault(String code, String remedy) {
    this.code = code;
    this.remedy = remedy;
  }

  /** The heading in docs/reference/errors.md that says more. */
  public String code() {
    return code;
  }

  /** What the reader of the message can do. */
  public String remedy() {
    return remedy;
  }
}
