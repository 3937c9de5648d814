// SPDX-License-Identifier: EUPL-1.2
// Reads a calendar file from standard input as a calendar client would, and prints what it understood.
import ICAL from "ical.js";

let text = "";
for await (const part of process.stdin) text += part;
const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  console.log([
    calendar.getFirstPropertyValue("method"), event.uid, event.sequence, component.getFirstPropertyValue("status"), event.summary, event.description,
    component.getFirstProperty("categories")?.getValues().join("+") ?? "", event.startDate.toJSDate().toISOString().slice(0, 19),
  ].join("|").replaceAll("\n", "⏎"));
}
