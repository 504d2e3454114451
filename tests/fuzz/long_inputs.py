"""long_inputs.py FOLDER OUT LENGTH    writes inputs of LENGTH bytes, which a fuzzer that grows its inputs slowly does not reach in seconds:
deep nesting, long numbers and words, and each seed in FOLDER with its lines, or the longest list of its JSON, over and over again."""
import itertools
import json
import pathlib
import sys

PLAIN = {"nested": b"[", "nested_keys": b'{"a":', "digits": b"9", "quotes": b'"', "hangul": "가".encode(), "lines": b"a,b\n"}


def longest_list(value):
    """The longest list in a JSON value, by its number of elements."""
    inside = value if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else []
    lists = ([value] if isinstance(value, list) and value else []) + [found for one in inside if (found := longest_list(one))]
    return max(lists, key=len, default=None)


def stretched(seed, length):
    try:
        value = json.loads(seed)
        lists = longest_list(value)
    except (ValueError, RecursionError):
        value = lists = None
    if lists is None:
        head, *rest = seed.splitlines(keepends=True) or [b"\n"]
        lines = itertools.chain([head], itertools.cycle(rest or [head]))
        return b"".join(itertools.islice(lines, 1 + length // max(1, len(seed) // (1 + len(rest)))))
    bare = len(json.dumps(value, ensure_ascii=False).encode())
    one = len(json.dumps(lists[0], ensure_ascii=False).encode()) + 2
    lists.extend([lists[0]] * max(0, (length - bare) // one))
    return json.dumps(value, ensure_ascii=False).encode()


def main():
    folder, out, length = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    out.mkdir(parents=True, exist_ok=True)
    for name, piece in PLAIN.items():
        (out / name).write_bytes((piece * (length // len(piece) + 1))[:length])
    for seed in sorted(folder.iterdir()):
        (out / f"long_{seed.name}").write_bytes(stretched(seed.read_bytes(), length)[:length])


main()
