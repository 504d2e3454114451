#!/usr/bin/env python3
"""Reads the calendars of every example with Python's icalendar, which shares no code with us, and compares them with the plan.

Usage: calendar_read.py SOURCE_ROOT GYEOL_CLI
"""
import datetime
import itertools
import json
import pathlib
import subprocess
import sys

try:
    import icalendar
except ImportError:
    print("python3-icalendar is not installed")
    sys.exit(77)

FROM = "2026-11-23"


def run(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True).stdout


def entries(data):
    """UID and component of each entry; a calendar program keeps one entry a UID."""
    calendar = icalendar.Calendar.from_ical(data)
    found = {}
    for component in calendar.walk():
        if component.name in ("VEVENT", "VTODO"):
            assert not component.errors, component.errors
            assert str(component["UID"]) not in found, component["UID"]
            found[str(component["UID"])] = component
    return found


def shelf_names(diary):
    return {treatment["id"]: treatment.get("name", "") for treatment in diary.get("treatments", [])}


def compare(program, path, language, each, to_dos):
    common = ["--diary", str(path), "--from", FROM, "--days", "14", "--lang", language]
    plan = json.loads(run(program, "plan", *common, "--json"))
    options = ["--each"] * each + ["--to-dos"] * to_dos
    data = run(program, "calendar", *common, *options)
    found = entries(data)
    names = shelf_names(json.loads(path.read_text(encoding="utf-8")))
    parts = {}
    for session in plan["sessions"]:
        parts.setdefault((session["date"], session["part"]), []).append(session["treatment"])
    timed = [c for c in found.values() if isinstance(c["DTSTART"].dt, datetime.datetime)]
    assert all(c["DTSTART"].dt.tzinfo is None for c in timed), "hours must float"
    assert all(c.name == ("VTODO" if to_dos else "VEVENT") for c in timed)
    if each:
        expected = sorted((date, names.get(t, "") or None) for (date, _), steps in parts.items() for t in steps)
        told = sorted((c["DTSTART"].dt.date().isoformat(), str(c["SUMMARY"])) for c in timed)
        assert len(expected) == len(told)
        for (date, name), (day, summary) in zip(sorted(expected, key=str), sorted(told, key=str)):
            assert date == day
        assert {n for _, n in expected if n} <= {s for _, s in told}
    else:
        assert len(timed) == len(parts)
        for (date, part), steps in parts.items():
            hour = 7 if part == "morning" else 21
            event = next(c for c in timed if c["DTSTART"].dt.date().isoformat() == date and c["DTSTART"].dt.hour == hour)
            lines = str(event["DESCRIPTION"]).split("\n")
            for number, step in enumerate(steps, 1):
                assert lines[number - 1].startswith(f"{number}. {names.get(step, '')}"), (lines[number - 1], step)
    # a program that imports twice, and once more on a later day, keeps as many entries, each the newer one
    kept = dict(found)
    kept.update(entries(data))
    later = entries(run(program, "calendar", *common, *options, "--today", "2026-11-24"))
    for uid, component in later.items():
        assert uid not in kept or int(component["SEQUENCE"]) > int(kept[uid]["SEQUENCE"])
    kept.update(later)
    doubled = [c for c in kept.values() if isinstance(c["DTSTART"].dt, datetime.datetime)]
    slots = {(c["DTSTART"].dt.date(), str(c["UID"])) for c in doubled}
    assert len(slots) == len(doubled)
    if not each:
        assert len(doubled) == len(timed)


def main(root, program):
    tried = 0
    for path in sorted((pathlib.Path(root) / "data/example").glob("*.json")):
        for language, each, to_dos in itertools.product(("en", "ko"), (False, True), (False, True)):
            compare(program, path, language, each, to_dos)
            tried += 1
    print(f"{tried} calendars read")
    assert tried >= 12


if __name__ == "__main__":
    main(*sys.argv[1:])
