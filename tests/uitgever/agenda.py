# SPDX-License-Identifier: EUPL-1.2
# Reads a calendar file from standard input as a calendar client would, and prints what it understood.
import sys
from datetime import timezone
from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
for event in calendar.walk("VEVENT"):
    categories = event.get("CATEGORIES")
    print("|".join([
        str(calendar["METHOD"]), str(event["UID"]), str(event["SEQUENCE"]), str(event["STATUS"]), str(event["SUMMARY"]), str(event["DESCRIPTION"]),
        "+".join(str(category) for category in categories.cats) if categories else "", event.decoded("DTSTART").astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S"),
    ]).replace("\n", "⏎"))
