"""Configures a preset without Qt in a folder of its own, makes sure that no Qt was found, then builds it; with --ctest runs its tests too.

Qt is not hidden from CMake: where it is installed, this shows that the headless tree does not even look for it.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
QT = re.compile(r"\bQt[56]|/qt[56]/|\bQT_", re.ASCII)


def run(*command):
    print("+", " ".join(map(str, command)), flush=True)
    subprocess.run(command, cwd=ROOT, check=True)


def mentions_of_qt(build):
    """Every line of the CMake cache and of the compile commands that names Qt."""
    for file in (build / "CMakeCache.txt", build / "compile_commands.json"):
        for line in file.read_text(encoding="utf-8").splitlines():
            if QT.search(line):
                yield f"{file.name}: {line.strip()}"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cmake", required=True)
    arguments.add_argument("--build", required=True)
    arguments.add_argument("--preset", default="headless")
    arguments.add_argument("--ctest")
    given = arguments.parse_args()
    build = pathlib.Path(given.build).resolve()

    run(given.cmake, "--preset", given.preset, "-B", build, "-DGYEOL_TESTS=ON")
    found = list(mentions_of_qt(build))
    if found:
        sys.exit("the headless tree knows Qt:\n" + "\n".join(found))
    run(given.cmake, "--build", build)
    if (build / "bin" / "gyeol").exists():
        sys.exit("the headless tree built the desktop program")
    if given.ctest:
        run(given.ctest, "--test-dir", build, "--output-on-failure", "--label-exclude", "fault", "--parallel", str(os.cpu_count() or 1))


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode or 1)
