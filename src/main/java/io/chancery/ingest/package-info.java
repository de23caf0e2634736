/**
 * Files, folders and standard input into {@link io.chancery.text.Document}s.
 *
 * <p><b>What it does.</b> Opens what was given, decodes it strictly, finds the readable text of
 * plain text and web pages, finds title, publisher, day and address, and sets page furniture aside.
 * What cannot be read is {@link io.chancery.ingest.Refused} with one of the reasons in {@link
 * io.chancery.ingest.Reason}; everything else is read all the same.
 *
 * <p><b>What it does not.</b> It never changes or cuts a plain text, never guesses a day from a
 * file's date or the clock, and knows no sentences. It fetches nothing from the network.
 *
 * <p><b>Terms.</b> The <i>readable text</i> is what offsets count in: of plain text the file itself
 * less a byte order mark and front matter, of a page its headline and the visible blocks of the
 * article, each a line. <i>Furniture</i> is text of the page that is no article: it stays in the
 * text, marked with a reason. A <i>recogniser</i> knows one kind of furniture by a general feature;
 * what it knows of words is in {@code furniture-phrases.tsv}, {@code languages.txt} and {@code
 * agencies.tsv}.
 *
 * <p><b>Main types and call order.</b> {@link io.chancery.ingest.CollectionReader} lists the inputs
 * ({@code Inputs}), names them ({@code Identifiers}) and hands each to {@code ArticleReader}:
 * {@code Decoder}, {@code FrontMatter}, {@code HtmlReader}, {@code FurnitureFinder}, {@code
 * EnglishCheck}. Metadata goes option, manifest, front matter, page, printed lines, the first that
 * speaks. {@link io.chancery.ingest.Typography} is for the reader of the text: language models want
 * plain quotes.
 *
 * <p><b>Traps.</b> Furniture spans count code points, regular expressions UTF-16 units: only {@code
 * Line} converts. The recognisers' order matters, since one sees what those before it found.
 * Consume the stream with {@code forEach}: an iterator taken from it holds all lines of a file at
 * once with {@code --lines}.
 *
 * <p><b>Example.</b>
 *
 * <pre>{@code
 * Envoys meet in Oslo                                   the headline, and the document's title
 * 3 min read                                            furniture: reading time
 * OSLO (Reuters) - Envoys of two states met on Friday.  "OSLO (Reuters) -" is furniture: dateline
 * }</pre>
 */
@NullMarked
package io.chancery.ingest;

import org.jspecify.annotations.NullMarked;
