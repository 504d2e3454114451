"""Somebody who does not see the screen plans their week: the real program, an example diary, and nothing but what AT-SPI tells and keys do.
What counts is what stands in the file afterwards. Arguments: the folder of the programs, the folder of the data."""

import json
import os
import pathlib
import subprocess
import sys
import time

import screen_reader

PAGES = ("Week", "Today", "Check-in", "Shelf", "Procedures", "Progress", "Rules", "Settings")
MASK = "콜라겐 마스크 (Collagen mask)"


class Story:
    def __init__(self, binaries, data):
        self.binaries, self.diary = binaries, pathlib.Path(os.environ[screen_reader.INSIDE]) / "diary.gyeol"
        subprocess.run([binaries / "gyeol-cli", "import", data / "example/beginner-combination.json", "--into", self.diary], check=True,
                       capture_output=True)
        self.reader = screen_reader.Reader([binaries / "gyeol", "--data", data, "--lang", "en", "--today", "2026-11-24", self.diary])
        self.atspi = self.reader.atspi

    def on_disk(self):
        export = subprocess.run([self.binaries / "gyeol-cli", "export", "--diary", self.diary], check=True, capture_output=True)
        return json.loads(export.stdout)

    def pinned(self):
        return [session for session in self.on_disk()["sessions"] if session.get("pinned")]

    def turn_to(self, page):
        """Opens a page by its key, unless it is open, and waits until its button says so and the keys are somewhere on it."""
        reader = self.reader
        button = reader.wait(lambda: reader.find(self.atspi.ROLE_RADIO_BUTTON, page), f"the button of {page}")
        if not button.getState().contains(self.atspi.STATE_CHECKED):
            reader.focused = None
            reader.key("," if page == "Settings" else str(PAGES.index(page) + 1), "Ctrl")
            reader.wait(lambda: button.getState().contains(self.atspi.STATE_CHECKED), f"the button of {page} to say that it is open")
        return reader.wait(lambda: reader.focused, f"the focus on {page}")

    # The chapters

    def the_window_has_a_name(self):
        def named_and_active():
            return any(window.name == "Sora – Gyeol" and window.getState().contains(self.atspi.STATE_ACTIVE) for window in
                       self.reader.application)
        self.reader.wait(named_and_active, "a window with a name, and the keys in it")
        self.reader.wait(lambda: self.board().getState().contains(self.atspi.STATE_FOCUSED), "the keys on the board")

    def nothing_that_takes_keys_is_nameless(self):
        for page in PAGES[1:] + PAGES[:1]:  # the week is open already, and must be come to as the others
            focused = self.turn_to(page)
            assert focused.name, f"on {page} the keys are on a nameless {focused.getRoleName()}"
            things = list(self.reader.in_sight())
            takers = [thing for thing in things if thing.getState().contains(self.atspi.STATE_FOCUSABLE)]
            nameless = [self.path(thing) for thing in takers if not thing.name]
            if nameless: print(f"on {page}, without a name: {nameless}")
            assert len(takers) >= 8, f"on {page} only {[thing.name for thing in takers]}"
            print(f"  {page}: {len(things)} objects in sight, {len(takers)} take keys; the keys are on {focused.getRoleName()} “{focused.name}”")

    def path(self, thing):
        steps = []
        while thing is not None and thing.getRole() != self.atspi.ROLE_APPLICATION:
            steps.append(f"{thing.getRoleName()} “{thing.name}”")
            thing = thing.parent
        return " < ".join(steps)

    def tab_says_where_it_goes(self):
        self.turn_to("Check-in")
        met = []
        for _ in range(12):
            self.reader.key("Tab")
            self.reader.rest(0.05)
            met.append((self.reader.focused.getRoleName(), self.reader.focused.name))
        assert all(name for _, name in met), met
        assert len(set(met)) >= 8, met

    def the_week_is_a_table(self):
        self.turn_to("Week")
        board = self.board()
        table = board.queryTable()
        assert table.nColumns == 7, table.nColumns
        heads = [table.getColumnHeader(column).name for column in range(7)]
        assert "Tuesday 24 November" in heads[1], heads
        sentences = [table.getAccessibleAt(row, 2).name for row in range(table.nRows)]
        assert any(MASK in sentence and "25 November" in sentence for sentence in sentences), sentences

    def board(self):
        return self.reader.wait(lambda: self.reader.find(self.atspi.ROLE_TABLE, "Week board"), "the board")

    def to_the_mask(self):
        """By arrows to a proposed evening of the mask; gives what the reader says there."""
        self.turn_to("Week")
        self.reader.key("Home", "Ctrl")
        for key in ("Down", "Right"):
            for _ in range(24):
                name = self.reader.focused.name
                if name.startswith(MASK) and (key == "Down" or name.endswith("proposed")):
                    break
                self.reader.key(key)
        name = self.reader.focused.name
        assert name.startswith(MASK) and name.endswith("proposed"), name
        return name

    def a_chip_is_carried_and_put_back(self):
        self.to_the_mask()
        self.reader.said.clear()
        self.reader.key("m")
        self.reader.hear("taken up", "taking up")
        self.reader.rest(1)  # the answers of the evenings
        self.reader.key("End")
        self.reader.hear("Sunday 29 November: ", "the evening under the hand")
        self.reader.key("Escape")
        self.reader.hear("back where it was", "putting back")
        assert not self.pinned()

    def a_chip_is_carried_and_dropped(self):
        self.to_the_mask()
        self.reader.said.clear()
        self.reader.key("m")
        self.reader.hear("taken up", "taking up")
        self.reader.rest(1)
        self.reader.key("End")
        self.reader.hear("Sunday 29 November: ", "the evening under the hand")
        self.reader.key("Return")
        self.reader.hear("is pinned to Sunday 29 November", "the drop")
        self.reader.wait(lambda: [pin["date"] for pin in self.pinned()] == ["2026-11-29"], "the pin in the file")
        self.reader.key("z", "Ctrl")
        self.reader.wait(lambda: not self.pinned(), "undo in the file")

    def a_step_is_ticked_by_what_it_offers(self):
        self.turn_to("Today")
        step = self.reader.wait(lambda: self.reader.find(self.atspi.ROLE_CHECK_BOX, ""), "a step of today")
        name = step.name
        self.reader.do(step, "toggle")
        self.reader.wait(lambda: any(session["date"] == "2026-11-24" and session["state"] == "done" for session in
                                     self.on_disk()["sessions"]), "the tick in the file")
        # The rows are made anew after an act; what stands there now says that it is ticked.
        self.reader.wait(lambda: self.reader.find(self.atspi.ROLE_CHECK_BOX, name).getState().contains(self.atspi.STATE_CHECKED),
                         "the tick on the page")

    def a_check_in_is_given_by_what_it_offers(self):
        self.turn_to("Check-in")
        calm = self.reader.wait(lambda: self.reader.find(self.atspi.ROLE_PUSH_BUTTON, "All calm"), "the button that says all is calm")
        self.reader.do(calm, "press")
        self.reader.wait(lambda: any(day["date"] == "2026-11-24" for day in self.on_disk().get("check_ins", [])), "the check-in in the file")

    def help_can_be_read(self):
        self.turn_to("Week")
        self.reader.key("F1")
        text = self.reader.wait(lambda: self.reader.find(None, "Help for this page"), "the help")
        assert "A column is a day" in text.queryText().getText(0, -1)
        self.reader.key("Escape")

    def play(self):
        for chapter in (self.the_window_has_a_name, self.nothing_that_takes_keys_is_nameless, self.tab_says_where_it_goes,
                        self.the_week_is_a_table, self.a_chip_is_carried_and_put_back, self.a_chip_is_carried_and_dropped,
                        self.a_step_is_ticked_by_what_it_offers, self.a_check_in_is_given_by_what_it_offers, self.help_can_be_read):
            begin = time.monotonic()
            chapter()
            print(f"{time.monotonic() - begin:6.1f} s  {chapter.__name__.replace('_', ' ')}", flush=True)


def main():
    screen_reader.in_own_session()
    story = Story(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
    try:
        story.play()
    finally:
        story.reader.close()


if __name__ == "__main__":
    main()
