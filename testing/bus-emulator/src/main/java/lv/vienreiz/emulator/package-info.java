/**
 * An interoperability bus inside a test: a pair of X-Road security servers, the providers behind them, faults by script
 * and a recording of all exchanges. Start at {@link lv.vienreiz.emulator.XRoadEmulator}.
 *
 * <p>Each row of this table is held by the test of the same name in {@code ChecklistTest}.
 *
 * <table>
 *   <caption>What a client meets on X-Road, and how the emulator shows it</caption>
 *   <thead><tr><th scope="col">case</th><th scope="col">how</th></tr></thead>
 *   <tbody>
 *     <tr><td>unknown member</td>
 *         <td>a provider that no service was {@linkplain XRoadEmulator#provide provided} for; a client that a strict emulator was not told of</td></tr>
 *     <tr><td>unknown service</td>
 *         <td>a service of a known provider that was not provided</td></tr>
 *     <tr><td>no right to a service</td>
 *         <td>{@link XRoadEmulatorBuilder#strict()} without {@link XRoadEmulator#allow}</td></tr>
 *     <tr><td>both spellings of fault codes</td>
 *         <td>{@link XRoadEmulatorBuilder#clientSide} and {@link XRoadEmulatorBuilder#providerSide}, for each server by itself</td></tr>
 *     <tr><td>status 400 where 500 is meant</td>
 *         <td>two servers of different {@linkplain XRoadVersion age}</td></tr>
 *     <tr><td>fault as JSON or XML</td>
 *         <td>by the request's {@code Accept}</td></tr>
 *     <tr><td>SOAP fault under status 200</td>
 *         <td>{@link Fault#soapFault()}</td></tr>
 *     <tr><td>path that misses the protocol</td>
 *         <td>any path not below {@code /r1/}; a SOAP fault</td></tr>
 *     <tr><td>duplicate header</td>
 *         <td>refused by a strict emulator; otherwise the last one counts, as with real servers</td></tr>
 *     <tr><td>answer that names another message</td>
 *         <td>{@link Fault#inconsistentAnswer()}: the client-side server notices</td></tr>
 *     <tr><td>answer under another X-Road-Id</td>
 *         <td>{@link Fault#anotherMessageId()}: the client-side server does not notice</td></tr>
 *     <tr><td>body over the limit</td>
 *         <td>{@link XRoadEmulatorBuilder#bodyLimit}, for requests before the effect and for answers after it</td></tr>
 *     <tr><td>client certificate required</td>
 *         <td>{@link XRoadEmulatorBuilder#tls} and {@link XRoadEmulator#registerCertificate}</td></tr>
 *     <tr><td>client certificate that is not registered</td>
 *         <td>the same, with another certificate</td></tr>
 *     <tr><td>client certificate expired but accepted</td>
 *         <td>the same, with a registered one; refused after {@link XRoadEmulatorBuilder#enforceValidity()}</td></tr>
 *     <tr><td>maintenance mode</td>
 *         <td>{@link XRoadEmulator#beginMaintenance}</td></tr>
 *     <tr><td>delay before the effect</td>
 *         <td>{@link Fault#delayBeforeEffect}, {@link Fault#heldBeforeEffect}; {@link XRoadEmulator#effects()} counts</td></tr>
 *     <tr><td>delay after the effect</td>
 *         <td>{@link Fault#delayAfterEffect}, {@link Fault#heldAfterEffect}; {@link XRoadEmulator#effects()} counts</td></tr>
 *     <tr><td>reset before the headers are read</td>
 *         <td>{@link Fault#resetBeforeReading()}</td></tr>
 *     <tr><td>reset after the request is read</td>
 *         <td>{@link Fault#resetBeforeEffect()}, {@link Fault#resetAfterEffect()}</td></tr>
 *     <tr><td>reset in the body of the answer</td>
 *         <td>{@link Fault#resetInBody()}</td></tr>
 *     <tr><td>end or reset after the answer</td>
 *         <td>{@link Fault#silenceAfterAnswer()}, {@link Fault#resetAfterAnswer()}</td></tr>
 *     <tr><td>request hash that is right</td>
 *         <td>always</td></tr>
 *     <tr><td>request hash that is wrong or wrapped</td>
 *         <td>{@link Fault#anotherRequestHash()}, {@link Fault#wrappedRequestHash()}</td></tr>
 *     <tr><td>headers that servers let go</td>
 *         <td>always, both ways</td></tr>
 *     <tr><td>metadata in snake case</td>
 *         <td>{@code listMethods}, {@code allowedMethods}; {@code getOpenAPI} by {@link XRoadEmulator#describe}</td></tr>
 *     <tr><td>redirections handed through</td>
 *         <td>{@link Fault#providerAnswers} or any provider</td></tr>
 *     <tr><td>list of clients in both forms</td>
 *         <td>{@code /listClients}: JSON where it is accepted, otherwise XML</td></tr>
 *   </tbody>
 * </table>
 */
@NullMarked
package lv.vienreiz.emulator;

import org.jspecify.annotations.NullMarked;
