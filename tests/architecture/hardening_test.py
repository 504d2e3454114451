"""Reads the finished programs with readelf: position-independent, stack guarded, relocations read-only and bound at the start, no
executable stack, and the checked forms of libc's functions in them. Arguments: the programs."""

import re
import subprocess
import sys


def readelf(*arguments):
    return subprocess.run(("readelf", "--wide", *arguments), check=True, capture_output=True, text=True).stdout


def missing(program):
    head, dynamic = readelf("--file-header", program), readelf("--dynamic", program)
    segments, symbols = readelf("--program-headers", program), readelf("--dyn-syms", program)
    stack = re.search(r"GNU_STACK.*", segments)
    checks = {
        "PIE": re.search(r"Type:\s+DYN", head),
        "RELRO": "GNU_RELRO" in segments,
        "BIND_NOW": re.search(r"BIND_NOW|FLAGS_1.*NOW", dynamic),
        "a stack that is not executable": stack and "RWE" not in stack.group(0),
        "a stack protector": "__stack_chk_fail" in symbols,
        "_FORTIFY_SOURCE": re.search(r"__\w+_chk@", re.sub(r"__stack_chk_fail\S*", "", symbols)),
    }
    return [name for name, found in checks.items() if not found]


def main():
    wrong = [f"{program}: no {name}" for program in sys.argv[1:] for name in missing(program)]
    print("\n".join(wrong) or f"{len(sys.argv) - 1} programs are hardened")
    sys.exit(1 if wrong else 0)


main()
