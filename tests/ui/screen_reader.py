"""The desktop program as a screen reader meets it: a session of its own (Xvfb, D-Bus, AT-SPI), the program in it, and what a reader does there:
listen, look around, press keys, do what an object offers. Wants Debian's at-spi2-core, python3-pyatspi, xvfb, openbox and dbus."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PROGRAMS = ("Xvfb", "dbus-run-session", "openbox")
INSIDE = "GYEOL_READER_INSIDE"
# Keycodes of X servers on Linux; they are held down while another key is pressed.
HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64}
# Those of X for keys that write nothing; the others are their letters.
KEYSYMS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54,
           "End": 0xFF57, "F1": 0xFFBE}


def missing():
    """What is not there, in words; empty where a session can be had."""
    absent = [program for program in PROGRAMS if not shutil.which(program)]
    if not pathlib.Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        absent.append("at-spi2-core")
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        absent.append("python3-pyatspi")
    return ", ".join(absent)


def in_own_session():
    """Runs this script again inside a session of its own and leaves with its status; returns at once where that has happened."""
    if os.environ.get(INSIDE):
        return
    if missing():
        print(f"skipped; not installed: {missing()}")
        sys.exit(SKIPPED)
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
                              pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number, tempfile.TemporaryDirectory() as home:
        # What the bus starts (the registry of AT-SPI) takes the display and the home from the bus: they come first.
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8", "NO_AT_BRIDGE": "0",
                       "DISPLAY": f":{number.readline().strip()}", "QT_QPA_PLATFORM": "xcb", INSIDE: home}
        try:
            ran = subprocess.run(["dbus-run-session", "--", sys.executable, "-B", *sys.argv], env=environment, check=False)
        finally:
            server.terminate()
            server.wait()
    sys.exit(ran.returncode)


class Reader:
    """A screen reader with a program to read."""

    def __init__(self, program):
        import pyatspi
        from gi.repository import Atspi, Gio, GLib
        self.atspi, self.context = pyatspi, GLib.MainContext.default()
        Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
            GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True))), None, Gio.DBusCallFlags.NONE, -1)
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)  # what is asked for is what is there now
        self.said, self.focused = [], None
        pyatspi.Registry.registerEventListener(self._focus, "object:state-changed:focused", "object:active-descendant-changed")
        pyatspi.Registry.registerEventListener(self._speak, "object:state-changed:showing")
        with contextlib.suppress(Exception):  # known to newer AT-SPI only
            pyatspi.Registry.registerEventListener(self._announce, "object:announcement")
        # It gives the keys to windows that appear once it is there.
        ready = pathlib.Path(os.environ[INSIDE], "managed")
        self.manager = subprocess.Popen(["openbox", "--sm-disable", "--startup", f"touch {ready}"], stderr=subprocess.DEVNULL)
        self.wait(ready.exists, "the window manager")
        self.process = subprocess.Popen(program)
        self.application = self.wait(self._find, "the program on the accessibility bus")

    def close(self):
        for process in (self.process, self.manager):
            process.terminate()
            process.wait()

    def _find(self):
        for application in self.atspi.Registry.getDesktop(0):
            if application and application.name.lower() == "gyeol" and application.childCount:
                return application
        return None

    def _listening(listener):
        """A listener whose event may be of something that is gone by now."""
        def listen(self, event):
            with contextlib.suppress(Exception):
                listener(self, event)
        return listen

    @_listening
    def _focus(self, event):
        if event.type.startswith("object:active-descendant"):
            self.focused = event.any_data
        elif event.detail1:
            self.focused = event.source

    @_listening
    def _speak(self, event):
        if event.detail1 and event.source.getRole() == self.atspi.ROLE_NOTIFICATION:
            self.said.append(event.source.name)

    @_listening
    def _announce(self, event):
        self.said.append(event.any_data)

    def rest(self, seconds=0.0):
        """Lets events come in for so long, and until none is left."""
        until = time.monotonic() + seconds
        while self.context.pending() or time.monotonic() < until:
            if not self.context.iteration(False):
                time.sleep(0.005)

    def wait(self, condition, what, seconds=60):
        """What `condition` gives as soon as it gives something."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.rest()
            with contextlib.suppress(Exception):  # an object may be gone while it is looked at
                if (found := condition()):
                    return found
            time.sleep(0.02)
        raise AssertionError(f"waited in vain for {what}")

    def key(self, name, *held):
        """Presses one key while others are held."""
        registry = self.atspi.Registry
        for modifier in held:
            registry.generateKeyboardEvent(HELD[modifier], None, self.atspi.KEY_PRESS)
        registry.generateKeyboardEvent(KEYSYMS.get(name) or ord(name), None, self.atspi.KEY_SYM)
        for modifier in reversed(held):
            registry.generateKeyboardEvent(HELD[modifier], None, self.atspi.KEY_RELEASE)
        self.rest(0.05)

    def hear(self, words, what):
        """Waits until something with these words was said, and forgets what was said before it."""
        def heard():
            return next((text for text in self.said if words in text), None)
        try:
            text = self.wait(heard, what)
        except AssertionError:
            raise AssertionError(f"{what}: nobody said “{words}”, only {self.said}") from None
        self.said.clear()
        return text

    def is_showing(self, thing):
        states = thing.getState()
        return states.contains(self.atspi.STATE_SHOWING) and states.contains(self.atspi.STATE_VISIBLE)

    def in_sight(self, under=None):
        """Every object in sight, parents before children. A table gives its cells through its own interface instead."""
        for child in under or self.application:
            if child is not None and self.is_showing(child):
                yield child
                if child.getRole() != self.atspi.ROLE_TABLE:
                    yield from self.in_sight(child)

    def find(self, role, name, under=None):
        """The first object in sight of that role, or of any where it is None, whose name begins so; None where there is none."""
        return next((thing for thing in self.in_sight(under) if role in (None, thing.getRole()) and thing.name.startswith(name)), None)

    def do(self, thing, action):
        """Does what an object offers under that name; names of actions are the same in every language."""
        actions = thing.queryAction()
        for index in range(actions.nActions):
            if actions.getName(index).lower() == action:
                actions.doAction(index)
                self.rest(0.05)
                return
        raise AssertionError(f"{thing.name} offers no {action}")
