#!/usr/bin/env python3
"""Asks gyeol-cli about the labelled products of tests/fixtures/ingredients: each answer must fit its JSON Schema, and every label must be met.

Usage: answers_test.py SOURCE_ROOT GYEOL_CLI
"""
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)


def main(root, cli):
    file = root / "tests/fixtures/ingredients/products.jsonl"
    products = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    ran = subprocess.run([cli, "ingredients", "--json-lines", "--file", file], check=True, capture_output=True, text=True, encoding="utf-8")
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(products) == len(answers) > 50
    schema = json.loads((root / "data/schema/gyeol-ingredients.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    wrong = []
    for product, answer in zip(products, answers, strict=True):
        wrong += [f"{product['id']}: {error.json_path}: {error.message}" for error in validator.iter_errors(answer)]
        wrong += [f"{product['id']}: {label} should be {there}" for label, there in product["labels"].items() if answer[label] is not there]
        wrong += [f"{product['id']}: answered as {answer['id']}"] if answer["id"] != product["id"] else []
    measured = subprocess.run([root / "scripts/measure-ingredients", file, "--cli", cli], check=True, capture_output=True, text=True).stdout
    wrong += [] if measured.count("1.000   1.000") == 11 else [measured]
    print("\n".join(wrong) or f"{len(answers)} products answered as labelled")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
