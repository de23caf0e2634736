package io.chancery.pipeline;

import io.chancery.annotate.Profile;

/** Is told how far reading has come. */
public interface Progress {

  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void loading(Profile profile) {}

        @Override
        public void read(int documents, double tokensPerSecond) {}
      };

  /** The models are about to be loaded; may be told on any thread. */
  void loading(Profile profile);

  /**
   * One more document is done.
   *
   * @param documents how many are done by now
   * @param tokensPerSecond since the first one, without the loading of the models
   */
  void read(int documents, double tokensPerSecond);
}
