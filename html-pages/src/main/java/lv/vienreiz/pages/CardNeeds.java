// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.onceonly.OnceOnlyPlan;

/** What a service needs to know, and by which channels it is had. */
final class CardNeeds {

    private final ServiceDescription service;
    private final Optional<OnceOnlyPlan> plan;
    private final Markup page;
    private final Words words;

    CardNeeds(ServiceDescription service, Optional<OnceOnlyPlan> plan, Markup page, Words words) {
        this.service = service;
        this.plan = plan;
        this.page = page;
        this.words = words;
    }

    void write() {
        inputs();
        channels();
    }

    private void inputs() {
        if (service.inputs().isEmpty()) {
            return;
        }
        begin("inputs");
        Map<Bringing, List<Input>> inputs = service.inputs().stream()
                .collect(Collectors.groupingBy(
                        input -> Bringing.of(input, plan), () -> new EnumMap<>(Bringing.class), Collectors.toList()));
        inputs.forEach((bringing, some) -> inputs(bringing.key(), some));
        page.close();
    }

    private void inputs(String title, List<Input> inputs) {
        page.leaf("h3", words.of(title)).open("ul");
        for (Input input : inputs) {
            page.open("li").text(input.label());
            input.heldBy().ifPresent(register -> page.text(" ")
                    .leaf("span", words.of("card.from") + " " + words.register(register), "class", "quiet"));
            if (!input.required()) {
                page.text(" ").leaf("span", words.of("card.inputs.optional"), "class", "quiet");
            }
            page.close();
        }
        page.close();
    }

    private void channels() {
        if (service.channels().isEmpty()) {
            return;
        }
        begin("channels");
        for (ChannelKind.Group group : ChannelKind.Group.values()) {
            List<Channel> channels = service.channels().stream()
                    .filter(channel -> channel.kind().group() == group)
                    .toList();
            if (!channels.isEmpty()) {
                page.leaf("h3", words.of(group)).open("ul");
                channels.forEach(this::channel);
                page.close();
            }
        }
        page.close();
    }

    private void channel(Channel channel) {
        page.open("li").link(channel.address(), words.of(channel.kind()));
        if (!channel.scopes().isEmpty()) {
            String scopes = channel.scopes().stream().map(words::of).collect(Collectors.joining(", "));
            page.text(" ").leaf("span", "(" + scopes + ")", "class", "quiet");
        }
        channel.note().ifPresent(note -> page.leaf("p", note, "class", "quiet"));
        page.close();
    }

    private void begin(String name) {
        String id = ReportPage.id(words, name);
        page.open("section", "aria-labelledby", id).leaf("h2", words.of("card." + name), "id", id);
    }
}
