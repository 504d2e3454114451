"""Configures the preset `headless` in a folder of its own, makes sure that no Qt was found, then builds it and runs its tests.

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
    for name in ("cmake", "ctest", "build", "type"):
        arguments.add_argument(f"--{name}", required=True)
    given = arguments.parse_args()
    build = pathlib.Path(given.build)

    run(given.cmake, "--preset", "headless", "-B", build, f"-DCMAKE_BUILD_TYPE={given.type}", "-DGYEOL_TESTS=ON")
    found = list(mentions_of_qt(build))
    if found:
        sys.exit("the headless tree knows Qt:\n" + "\n".join(found))
    run(given.cmake, "--build", build)
    if (build / "bin" / "gyeol").exists():
        sys.exit("the headless tree built the desktop program")
    run(given.ctest, "--test-dir", build, "--output-on-failure", "--parallel", str(os.cpu_count() or 1))


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode or 1)
