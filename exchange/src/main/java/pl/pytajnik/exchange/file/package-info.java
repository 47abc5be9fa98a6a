/** Files of strangers, opened with bounds: sizes, depths, no entities, no paths that lead out. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange.file;
