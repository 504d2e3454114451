"""Which folder may know which. Reads the includes and the link lines of a source tree and names everything that points the wrong way.

Used by layers_test.py; `python3 layers.py [ROOT]` prints the findings of a tree and exits with 1 where there are any.
"""

import pathlib
import re
import sys

# Each folder of src/, and ui/, with the folders that it may include and link. docs/architecture.md draws the same.
ARROWS = {
    "base": set(),
    "diary": {"base"},
    "planner": {"base"},
    "wording": {"base"},
    "ingredients": {"base"},
    "pores": {"base"},
    "storage": {"diary", "base"},
    "exchange": {"planner", "diary", "wording", "base"},
    "rulebook": {"planner", "ingredients", "diary", "base"},
    "service": {"storage", "exchange", "rulebook", "planner", "ingredients", "diary", "base"},
    "cli": {"service", "storage", "exchange", "rulebook", "planner", "ingredients", "pores", "wording", "diary", "base"},
    "ui": {"service", "storage", "exchange", "rulebook", "planner", "ingredients", "pores", "wording", "diary", "base"},
}

# Libraries that only some folders may know, by how their headers begin. All of src/ is closed to Qt.
LIBRARIES = [
    ("Qt", re.compile(r"Qt?[A-Z]\w*(/|$)|q[a-z]+\.h$"), {"ui"}),
    ("SQLite", re.compile(r"SQLiteCpp/|sqlite3\.h$"), {"storage"}),
    ("libexif", re.compile(r"libexif/"), {"pores", "ui"}),
    ("CLI11", re.compile(r"CLI/"), {"cli", "ui"}),
    ("libical", re.compile(r"libical/"), {"exchange"}),
    ("libsodium", re.compile(r"sodium(/|\.h$)"), {"storage", "exchange"}),
    ("nlohmann/json", re.compile(r"nlohmann/"), {"rulebook", "wording", "exchange", "ingredients", "service", "cli"}),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
LINK = re.compile(r"\bgyeol_(\w+)")
SOURCES = {".h", ".hpp", ".cpp"}


def folders(root):
    """The folders to judge: those of src/, and ui/ itself."""
    found = {path.name: path for path in sorted((root / "src").iterdir()) if path.is_dir()}
    if (root / "ui").is_dir():
        found["ui"] = root / "ui"
    return found


def links(folder):
    """The folders that the targets of this folder are linked with. `gyeol_library(NAME` and `gyeol_options` are no links."""
    linked = set()
    for file in folder.rglob("CMakeLists.txt"):
        text = re.sub(r"#.*", "", file.read_text(encoding="utf-8"))
        linked |= {name for name in LINK.findall(text) if name in ARROWS and name != folder.name}
    return linked


def reachable(start, linked):
    """Every folder that `start` gets through its links, itself too."""
    seen, waiting = set(), [start]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(linked.get(name, ()))
    return seen


def includes(folder):
    """(file, line number, quoted or not, what is included) of each include line below a folder."""
    for file in sorted(path for path in folder.rglob("*") if path.suffix in SOURCES):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if match:
                yield file, number, match.group(1) == '"', match.group(2)


def owner(root, file, quoted, header):
    """The folder that an included header belongs to, or None where it is not ours."""
    if quoted and (file.parent / header).is_file():
        place = (file.parent / header).resolve()
        for base in (root / "src", root / "ui"):
            if place.is_relative_to(base.resolve()):
                return "ui" if base.name == "ui" else place.relative_to(base.resolve()).parts[0]
    first = header.split("/")[0]
    ours = first == "ui" or (root / "src" / first).is_dir()
    return first if "/" in header and ours else None


def findings(root):
    """One sentence for each include or link that points the wrong way; empty where the tree is sound."""
    root = pathlib.Path(root)
    places = folders(root)
    linked = {name: links(path) for name, path in places.items()}
    wrong = []
    for name, path in places.items():
        if name not in ARROWS:
            wrong.append(f"src/{name}: a folder that tests/architecture/layers.py does not know; add it there and to docs/architecture.md")
            continue
        for other in sorted(linked[name] - ARROWS[name]):
            wrong.append(f"{path.relative_to(root)}/CMakeLists.txt: {name} must not link {other}")
        within = reachable(name, linked)
        for file, number, quoted, header in includes(path):
            where = f"{file.relative_to(root)}:{number}"
            for library, pattern, allowed in LIBRARIES:
                if pattern.match(header) and name not in allowed and not (quoted and (file.parent / header).is_file()):
                    wrong.append(f"{where}: {name} must not know {library} (<{header}>)")
            other = owner(root, file, quoted, header)
            if other is None or other == name:
                continue
            if other not in ARROWS[name]:
                wrong.append(f"{where}: {name} must not include {other} (\"{header}\")")
            elif other not in within:
                wrong.append(f"{where}: {name} includes {other} without linking it (\"{header}\")")
    return wrong


if __name__ == "__main__":
    found = findings(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    print("\n".join(found))
    sys.exit(1 if found else 0)
