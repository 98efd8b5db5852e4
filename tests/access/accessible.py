# SPDX-FileCopyrightText: 2026 The Penstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a program, by AT-SPI: its controls by role and name, what they can do, and what is wrong with them."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

State = Atspi.StateType
CONTAINERS_OF_ROWS = {"table", "tree table", "tree", "list"}
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "spin button",
    "slider", "page tab", "page tab list", "table", "tree", "tree table", "list", "menu item", "check menu item",
    "radio menu item", "menu", "chart", "link", "button menu", "terminal", "paragraph",
}
EXCLUSIVE = {"radio button", "page tab", "radio menu item", "list item", "menu item"}
ROLELESS = {"", "unknown", "invalid", "filler", "panel", "unknown role", "redundant object"}
MODAL_WAITS_MS = 3000


class Fault(Exception):
    """Something is not as it must be, or does not come about."""


class Program:
    """A running program, by its process id."""

    def __init__(self, pid, is_alive, patience):
        Atspi.init()
        Atspi.set_timeout(MODAL_WAITS_MS, 30_000)
        self.pid = pid
        self.is_alive = is_alive
        self.patience = patience  # seconds
        self.root = self.wait("the program on the accessibility bus", self._find_root)

    def _find_root(self):
        desktop = Atspi.get_desktop(0)
        for child in children(desktop):
            if safe(child.get_process_id, default=0) == self.pid and count(child) > 0:
                return child
        return None

    def wait(self, what, look):
        """Until look() is true, and what it is then."""
        end = time.monotonic() + self.patience
        while True:
            try:
                found = look()
            except GLib.Error:  # it went while it was looked at
                found = None
            if found:
                return found
            if not self.is_alive():
                raise Fault(f"the program ended while waiting for {what}")
            if time.monotonic() > end:
                raise Fault(f"does not come about: {what}")
            time.sleep(0.1)

    def windows(self):
        return [w for w in children(self.root) if showing(w)]

    def window(self, title):
        return self.wait(f"a window {title!r}", lambda: next((w for w in self.windows() if title in name(w)), None))

    def gone(self, title):
        self.wait(f"no window {title!r}", lambda: not any(title in name(w) for w in self.windows()))

    def find(self, role_, name_, under=None, hidden=False, where=None):
        """The control of that role (one of several) and name, shown."""
        roles = {role_} if isinstance(role_, str) else set(role_)

        def look():
            for root in [under] if under else children(self.root):
                for one in walk(root, hidden):
                    if role(one) in roles and same(name(one), name_) and (hidden or showing(one)):
                        if where is None or where(one):
                            return one
            return None

        return self.wait(f"{'/'.join(sorted(roles))} {name_!r}", look)

    def find_text(self, part, under=None):
        """Whatever says that, in its name, description or text."""

        def look():
            for root in [under] if under else self.windows():
                for one in walk(root):
                    if showing(one) and part in f"{name(one)}\n{description(one)}\n{text(one)}":
                        return one
            return None

        return self.wait(f"the words {part!r}", look)

    def press(self, one):
        """As a screen reader does. What is unchecked by that, is one of an exclusive choice, and has to be called so."""
        self.wait(f"{label(one)} to be enabled", lambda: has(one, State.ENABLED))
        parent = safe(one.get_parent)
        before = [c for c in children(parent) if has(c, State.CHECKED)] if parent else []
        act(one, "Press", "Toggle", "Select", "ShowMenu", "click")
        for other in before:
            if other is not one and safe(lambda: has(other, State.CHECKED)) is False and role(other) not in EXCLUSIVE:
                raise Fault(f"{label(other)} is one of an exclusive choice, but is not called so")

    def menu(self, *names):
        """A command by the names of its menus, which need not be open."""
        bar = self.find("menu bar", None, hidden=True)
        at = bar
        for step, wanted in enumerate(names):
            roles = ("menu", "menu item", "check menu item", "radio menu item", "button menu")
            at = self.wait(
                f"the menu entry {' → '.join(names[: step + 1])}",
                lambda: next((c for c in entries(at) if role(c) in roles and same(name(c), wanted)), None),
            )
        self.press(at)

    def type(self, one, value):
        iface = safe(one.get_editable_text_iface)
        if iface is None:
            raise Fault(f"{label(one)} cannot be edited")
        if not Atspi.EditableText.set_text_contents(iface, value):
            raise Fault(f"{label(one)} does not take a text")
        self.wait(f"{value!r} in {label(one)}", lambda: text(one) == value)


def safe(call, *arguments, default=None):
    try:
        return call(*arguments)
    except GLib.Error:
        return default


def count(one):
    return safe(one.get_child_count, default=0) or 0


def children(one, most=4000):
    for index in range(min(count(one), most)):
        child = safe(one.get_child_at_index, index)
        if child is not None:
            yield child


def entries(menu):
    """Of a menu, also where they lie in a popup of their own below it."""
    for child in children(menu):
        yield child
        if role(child) in ("popup menu", "menu"):
            yield from children(child)


def name(one):
    return safe(one.get_name, default="") or ""


def description(one):
    return safe(one.get_description, default="") or ""


def role(one):
    return safe(one.get_role_name, default="") or ""


def has(one, state):
    one.clear_cache()
    states = safe(one.get_state_set)
    return bool(states and states.contains(state))


def showing(one):
    return has(one, State.SHOWING)


def same(shown, wanted):
    return wanted is None or shown.replace("&", "") == wanted


def text(one):
    iface = safe(one.get_text_iface)
    if iface is None:
        return ""
    length = safe(Atspi.Text.get_character_count, iface, default=0) or 0
    return (safe(Atspi.Text.get_text, iface, 0, length, default="") or "") if length else ""


def place(one):
    component = safe(one.get_component_iface)
    return safe(component.get_extents, Atspi.CoordType.SCREEN) if component else None


def label(one):
    around, at = [], safe(one.get_parent)
    while at is not None and len(around) < 3:
        if name(at):
            around.append(f"{role(at)} {name(at)!r}")
        at = safe(at.get_parent)
    inside = [f"{role(child)} {name(child)!r}" for child in children(one, 4)] if role(one) in ROLELESS else []
    holds = f", which holds {', '.join(inside)}" if inside else ""
    return f"{role(one)} {name(one)!r} in {' in '.join(around) or 'nothing'}{holds}"


def is_labelled(one):
    """Boxes have what is chosen as their name; what they are is told by a label or a description."""
    relations = safe(one.get_relation_set, default=[]) or []
    return bool(description(one)) or any(r.get_relation_type() == Atspi.RelationType.LABELLED_BY for r in relations)


def walk(one, hidden=False, depth=0):
    yield one
    if depth > 40 or role(one) in CONTAINERS_OF_ROWS:
        return
    for child in children(one):
        passes = hidden or depth == 0 or showing(child) or role(child) in ("menu", "menu bar", "popup menu")
        if passes:
            yield from walk(child, hidden, depth + 1)


def scrolls(one):
    """It lies in something that scrolls, and comes into view with the focus."""
    at = safe(one.get_parent)
    while at is not None and role(at) not in ("frame", "dialog", "application"):
        for child in children(at, 6):
            if role(child) == "scroll bar" or any(role(inner) == "scroll bar" for inner in children(child, 2)):
                return True
        at = safe(at.get_parent)
    return False


def act(one, *wanted):
    iface = safe(one.get_action_iface)
    names = [iface.get_action_name(i) for i in range(iface.get_n_actions())] if iface else []
    for action in wanted:
        if action in names:
            safe(iface.do_action, names.index(action), default=True)  # no answer in time: it opened a dialog
            return
    raise Fault(f"{label(one)} can be told to {names or 'do nothing'} only")


def cells(table):
    """All rows of a table that is small."""
    iface = safe(table.get_table_iface)
    if iface is None:
        raise Fault(f"{label(table)} is no table")
    rows = []
    for row in range(iface.get_n_rows()):
        line = [iface.get_accessible_at(row, column) for column in range(iface.get_n_columns())]
        rows.append([(text(c) or name(c)) if c is not None else "" for c in line])
    return rows


def faults(window):
    """What is wrong with the controls of a window."""
    found = []
    frame = place(window)
    for one in walk(window):
        if one is window or not showing(one):
            continue
        is_focusable = has(one, State.FOCUSABLE)
        what = role(one)
        if is_focusable and what == "filler" and any(role(c) == "page tab list" for c in children(one, 8)):
            continue  # its row of tabs has the focus for it
        if is_focusable and what in ROLELESS:
            found.append(f"takes the focus and has no role: {label(one)}")
        is_box = what in ("combo box", "spin button")
        if (what in CONTROLS or is_focusable) and not (is_labelled(one) if is_box else name(one)):
            found.append(f"has no name: {label(one)}")
        area = place(one)
        if is_focusable and area and frame and (
            area.width <= 0 or area.height <= 0 or area.x + area.width <= frame.x or area.y + area.height <= frame.y
            or area.x >= frame.x + frame.width or area.y >= frame.y + frame.height
        ) and not scrolls(one):
            found.append(f"takes the focus where nobody sees it: {label(one)} at {area.x},{area.y} {area.width}×{area.height}")
    return found
