"""Reads finished programs and their modules with readelf: position-independent, stack guarded, relocations read-only and bound at the start, no executable
stack, and the checked forms of libc's functions in them. With --compiler a program that is built without all of it is the control: where this
test finds something of it there, it is blind."""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

CONTROL = '#include <cstdio>\nint main(int count, char** words) { char text[64]; std::snprintf(text, count, "%s", words[0]); std::puts(text); }\n'
SOFT = ("-O2", "-U_FORTIFY_SOURCE", "-fno-stack-protector", "-no-pie", "-Wl,-z,norelro,-z,lazy,-z,execstack")


def readelf(*arguments):
    return subprocess.run(("readelf", "--wide", *arguments), check=True, capture_output=True, text=True).stdout


def missing(program):
    program = str(program)
    head, dynamic = readelf("--file-header", program), readelf("--dynamic", program)
    segments, symbols = readelf("--program-headers", program), readelf("--dyn-syms", program)
    stack = re.search(r"GNU_STACK.*", segments)
    checks = {
        "PIE": re.search(r"Type:\s+DYN", head),
        "RELRO": "GNU_RELRO" in segments,
        "BIND_NOW": re.search(r"BIND_NOW|FLAGS_1.*NOW", dynamic),
        "stack without execution": stack and "RWE" not in stack.group(0),
        "stack protector": "__stack_chk_fail" in symbols,
        # The module that measures pores calls nothing that has a checked form.
        "_FORTIFY_SOURCE": program.endswith(".so") or re.search(r"__\w+_chk@", re.sub(r"__stack_chk_fail\S*", "", symbols)),
    }
    return [name for name, found in checks.items() if not found]


def control(compiler):
    """What is wrong with this test: nothing where it misses all of it in a program that has nothing of it."""
    with tempfile.TemporaryDirectory() as folder:
        source, program = pathlib.Path(folder, "soft.cpp"), pathlib.Path(folder, "soft")
        source.write_text(CONTROL, encoding="utf-8")
        subprocess.run((compiler, *SOFT, source, "-o", program), check=True, capture_output=True)
        found = missing(program)
        return [] if len(found) == 6 else [f"the control lacks only {', '.join(found) or 'nothing'}"]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--compiler")
    arguments.add_argument("programs", nargs="+")
    given = arguments.parse_args()
    wrong = [f"{program}: no {name}" for program in given.programs for name in missing(program)]
    if given.compiler:
        wrong += control(given.compiler)
    print("\n".join(wrong) or f"{len(given.programs)} programs are hardened")
    sys.exit(1 if wrong else 0)


main()
