#!/usr/bin/env python3
"""Feeds every diary, problem and plan of tests/fixtures to its JSON Schema and compares the verdict with the reader's.

Usage: schema_agrees.py SOURCE_ROOT VERDICT_PROGRAM
"""
import decimal
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)


def number(text):
    """Decimals stay exact: in doubles 7.1 is no multiple of 0.0001. What is whole is an integer, as JSON Schema has it."""
    value = decimal.Decimal(text)
    return int(value) if value == value.to_integral_value() else value


def load(path):
    return json.loads(path.read_text(encoding="utf-8"), parse_float=number)


def schema_errors(root, name, paths):
    schema = load(root / f"data/schema/gyeol-{name}.schema.json")
    jsonschema.Draft202012Validator.check_schema(json.loads(json.dumps(schema, default=float)))
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker(["date"]))
    return [next(iter(validator.iter_errors(load(path))), None) for path in paths]


def judge(root, program, name, paths):
    """How many of the files are judged wrongly: those in a folder `bad` must fail, all others must pass, with the schema and with the reader."""
    answers = subprocess.run([program, name, *map(str, paths)], check=True, capture_output=True, text=True).stdout.splitlines()
    assert len(answers) == len(paths)
    wrong = 0
    for path, error, answer in zip(paths, schema_errors(root, name, paths), answers):
        good = path.parent.name != "bad"
        if (error is None) != good or (answer == "ok") != good:
            wrong += 1
            print(f"{path}: schema: {'ok' if error is None else error.message[:200]}; reader: {answer}")
    print(f"{len(paths)} files of {name}, {wrong} judged wrongly")
    return wrong


def main(root, program):
    fixtures = root / "tests/fixtures"
    diaries = sorted(path for path in (fixtures / "diary").glob("*/*.json") if path.parent.name != "bad-beyond-schema")
    diaries += sorted((root / "data/example").glob("*.json"))
    problems = sorted(path for path in (fixtures / "problems").rglob("*.json") if "gyeol-problem" in path.read_text()[:100])
    plans = sorted((fixtures / "plans").glob("*/*.json"))
    assert len(diaries) > 90 and problems and plans, "the fixtures are not where they are expected"
    wrong = judge(root, program, "diary", diaries) + judge(root, program, "problem", problems) + judge(root, program, "plan", plans)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
