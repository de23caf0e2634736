package planted.export;

import org.apache.commons.csv.CSVFormat;

/** Breaks CSV_READER_ONLY_IN_INGEST. */
record UsesCsv(CSVFormat library) {}
