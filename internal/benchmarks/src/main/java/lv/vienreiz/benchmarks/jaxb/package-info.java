/** What the documents that JAXB binds have in common; {@link lv.vienreiz.benchmarks.jaxb.Dates} and its neighbour bind times. */
package lv.vienreiz.benchmarks.jaxb;
