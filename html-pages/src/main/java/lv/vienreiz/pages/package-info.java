/**
 * Pages for people: service cards and assessment reports, each one file that needs nothing else. Start at
 * {@link lv.vienreiz.pages.ReportPage} and {@link lv.vienreiz.pages.CardPage}.
 */
@NullMarked
package lv.vienreiz.pages;

import org.jspecify.annotations.NullMarked;
