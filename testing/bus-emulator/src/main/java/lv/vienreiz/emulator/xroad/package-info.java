/**
 * What X-Road's REST protocol prescribes, apart from any connection: identifiers, fault codes, headers, hashes and the
 * documents of the metaservices. Start at {@link lv.vienreiz.emulator.xroad.ServiceAddress}.
 */
@NullMarked
package lv.vienreiz.emulator.xroad;

import org.jspecify.annotations.NullMarked;
