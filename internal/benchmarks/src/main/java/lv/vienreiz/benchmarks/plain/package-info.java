/**
 * The documents as records that data binders read, {@link lv.vienreiz.benchmarks.plain.PlainDescription} and
 * {@link lv.vienreiz.benchmarks.plain.PlainApplication}: absent members are null, as those binders make them.
 */
package lv.vienreiz.benchmarks.plain;
