"""What the documents point at is there: every relative link and picture of a Markdown file, every function that a link names in the file that it
names, and the pictures of the software centre."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LINK = re.compile(r"\[(`?)([^\]]*?)`?\]\(([^)\s]+)\)")
OUTSIDE = re.compile(r"^(https?:|mailto:|#)")


def documents():
    yield from sorted(ROOT.glob("*.md"))
    for folder in ("docs", "data", "packaging", "tests"):
        yield from sorted((ROOT / folder).rglob("*.md"))


def wrong_in(document):
    """Each dead link of a document, and each function that is not in the file that is linked for it."""
    for code, words, target in LINK.findall(document.read_text(encoding="utf-8")):
        if OUTSIDE.match(target):
            continue
        place = document.parent / target.split("#")[0]
        if not place.exists():
            yield f"{target} is not there"
        elif code and place.suffix in (".h", ".cpp"):
            text = place.read_text(encoding="utf-8")
            # A member is defined with its class in front, or stands in the body of the class that the file has.
            owner, _, name = words.rpartition("::")
            named = re.search(rf"\b{re.escape(name)}\b", text) and (not owner or re.search(rf"\b{re.escape(owner.split('::')[-1])}\b", text))
            if not named:
                yield f"{words} is not in {target}"


def missing_screenshots():
    metainfo = (ROOT / "packaging/io.github.gyeol.gyeol.metainfo.xml").read_text(encoding="utf-8")
    for picture in re.findall(r"<image[^>]*>[^<]*/(docs/images/[^<]+)</image>", metainfo):
        if not (ROOT / picture).exists():
            yield f"{picture} is not there"


def main():
    wrong = [f"{document.relative_to(ROOT)}: {what}" for document in documents() for what in wrong_in(document)]
    wrong += [f"the metainfo: {what}" for what in missing_screenshots()]
    print("\n".join(wrong) or "every link leads somewhere")
    sys.exit(1 if wrong else 0)


main()
