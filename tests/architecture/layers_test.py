"""The layers of the source tree, and proof that the check notices: a small tree with each arrow turned round must be found out."""

import pathlib
import tempfile
import unittest

import layers

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Tree:
    """A made-up source tree in which every folder includes and links all that it may."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        for name, others in layers.ARROWS.items():
            folder = self.folder(name)
            folder.mkdir(parents=True)
            self.write(name, f"{name}.h", "".join(f'#include "{other}/{other}.h"\n' for other in sorted(others)))
            links = " ".join(f"gyeol_{other}" for other in sorted(others))
            self.write(name, "CMakeLists.txt", f"gyeol_library({name} SOURCES {name}.cpp LINK {links} gyeol_options)\n")

    def folder(self, name):
        return self.path / "ui" if name == "ui" else self.path / "src" / name

    def write(self, name, file, text):
        (self.folder(name) / file).write_text(text, encoding="utf-8")

    def findings(self):
        return layers.findings(self.path)


class LayersTest(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.tree = Tree(scratch.name)

    def assert_one_finding(self, *parts):
        found = self.tree.findings()
        self.assertEqual(len(found), 1, found)
        for part in parts:
            self.assertIn(part, found[0])

    def test_this_source_tree_is_sound(self):
        self.assertEqual(layers.findings(ROOT), [])

    def test_the_whole_source_tree_is_read(self):
        read = layers.folders(ROOT)
        for name in ("base", "diary", "planner", "rulebook", "storage", "exchange", "wording", "service", "cli", "ui"):
            self.assertIn(name, read)
            self.assertTrue(list(layers.includes(read[name])), f"no include was read in {name}")

    def test_a_tree_that_uses_every_arrow_is_sound(self):
        self.assertEqual(self.tree.findings(), [])

    def test_the_arrows_have_no_circle(self):
        for name, others in layers.ARROWS.items():
            for other in others:
                self.assertNotIn(name, layers.reachable(other, layers.ARROWS), f"{name} and {other} know each other")

    def test_every_arrow_turned_round_is_found(self):
        for name, others in layers.ARROWS.items():
            for other in others:
                with self.subTest(wrong=f"{other} includes {name}"):
                    self.tree.write(other, "turned.cpp", f'// why\n#include "{name}/{name}.h"\n')
                    self.assert_one_finding(f"src/{other}/turned.cpp:2", f"{other} must not include {name}")
                    (self.tree.folder(other) / "turned.cpp").unlink()

    def test_neighbours_without_an_arrow_are_found(self):
        self.tree.write("planner", "knows.h", '#include "diary/diary.h"\n')
        self.assert_one_finding("src/planner/knows.h:1", "planner must not include diary")

    def test_a_way_round_by_a_relative_path_is_found(self):
        self.tree.write("base", "window.cpp", '#include "../../ui/ui.h"\n')
        self.assert_one_finding("base must not include ui")

    def test_angle_brackets_hide_nothing(self):
        self.tree.write("diary", "hidden.cpp", "#  include <storage/storage.h>\n")
        self.assert_one_finding("diary must not include storage")

    def test_qt_below_the_window_is_found(self):
        for header in ("QString", "QtCore/QDate", "QtWidgets", "qglobal.h"):
            with self.subTest(header=header):
                self.tree.write("service", "glance.h", f"#include <{header}>\n")
                self.assert_one_finding("service must not know Qt", header)

    def test_qt_in_the_window_is_fine(self):
        self.tree.write("ui", "window.h", "#include <QWidget>\n#include <QtCore/QDate>\n")
        self.assertEqual(self.tree.findings(), [])

    def test_sqlite_outside_storage_is_found(self):
        self.tree.write("service", "peek.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n")
        self.assert_one_finding("service must not know SQLite")

    def test_a_link_that_points_the_wrong_way_is_found(self):
        self.tree.write("diary", "CMakeLists.txt", "gyeol_library(diary SOURCES diary.cpp LINK gyeol_base gyeol_storage)\n")
        self.assertIn("src/diary/CMakeLists.txt: diary must not link storage", self.tree.findings())

    def test_an_include_without_its_link_is_found(self):
        self.tree.write("diary", "CMakeLists.txt", "gyeol_library(diary SOURCES diary.cpp)  # gyeol_base is forgotten\n")
        self.assertIn('src/diary/diary.h:1: diary includes base without linking it ("base/base.h")', self.tree.findings())

    def test_a_folder_without_a_place_in_the_layers_is_found(self):
        (self.tree.path / "src" / "misc").mkdir()
        self.assert_one_finding("src/misc", "does not know")


if __name__ == "__main__":
    unittest.main()
