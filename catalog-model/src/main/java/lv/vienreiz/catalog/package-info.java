/**
 * Descriptions of public services: what a service is, who owns and provides it, what it needs and what it costs. Start at
 * {@link lv.vienreiz.catalog.ServiceDescription}.
 */
@NullMarked
package lv.vienreiz.catalog;

import org.jspecify.annotations.NullMarked;
