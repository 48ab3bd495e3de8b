/** PDF documents: text in reading order, and what a document tells of itself. The only package that knows PDFBox. */
@NullMarked
package dev.silang.ingest.pdf;

import org.jspecify.annotations.NullMarked;
