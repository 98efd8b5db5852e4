# SPDX-FileCopyrightText: 2026 The Penstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the menus open: each window is opened by its command, by AT-SPI alone, looked at, and closed again by its button."""

from accessible import name, role, showing, walk

# Menu and command, and a part of the title of the window that it opens.
OPENED = [
    (("Tools", "Preferences…"), "Preferences"),
    (("Help", "Keyboard shortcuts"), "Preferences"),
    (("Tools", "Connections…"), "Connections"),
    (("Import", "Watch a folder…"), "folder"),
    (("Monitor", "New pipeline…"), "ipeline"),
    (("Help", "About Penstock"), "About"),
    (("Monitor", "In a window of its own"), "Sink monitor"),
    (("Tools", "Administration…"), "plant"),
    (("Tools", "Find a command…"), "Commands"), # the last: it is in front of all, and has no button
]
# Those that show a part of a window that is there.
SHOWN = [("Tools", "Requests"), ("Tools", "Local server log"), ("File", "New lines to write")]


def look_around(program, audit):
    for path in SHOWN:
        program.menu(*path)
        audit(" → ".join(path))
    for path, title in OPENED:
        before = program.windows()
        program.menu(*path)
        window = program.wait(f"a window by {' → '.join(path)}", lambda: next(
            (w for w in program.windows() if w not in before and role(w) in ("dialog", "frame", "window", "alert")), None))
        program.wait(f"{title!r} in the title of {name(window)!r}", lambda: title in name(window))
        audit(" → ".join(path))
        close(program, window)


def close(program, window):
    """What has no button for that stays open."""
    for one in walk(window):
        if role(one) == "push button" and name(one).replace("&", "") in ("Close", "Cancel") and showing(one):
            program.press(one)
            program.wait(f"{name(window)!r} to be closed", lambda: not showing(window))
            return
