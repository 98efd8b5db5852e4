#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Penstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a first start to a chart as somebody goes who sees nothing: connect, import, query, chart, by AT-SPI alone, against a real influxd.

    journey.py PENSTOCK      with a display and a session bus of its own

Fails on what cannot be reached, on controls without a role or name, on a focus that nobody sees, and on exclusive choices that are
called something else.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

PATIENCE = 120  # seconds; machines are busy
ROWS = 60


HELD = []


def free_port():
    """Below those that the system gives to calls; a UDP socket of its number holds it, as in tests/support/serverprocess.cpp."""
    for at in range(12_000):
        port = 20_000 + (os.getpid() * 41 + at) % 12_000
        held = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            held.bind(("127.0.0.1", port))
            with socket.socket() as one:
                one.bind(("127.0.0.1", port))
        except OSError:
            held.close()
            continue
        HELD.append(held)
        return port
    raise RuntimeError("no port is free")


def end(process):
    if process and process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def start_display(folder):
    read, write = os.pipe()
    with open(folder / "xvfb.log", "wb") as log:
        process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stdout=log, stderr=log)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    if not number:
        raise RuntimeError("Xvfb does not start: " + (folder / "xvfb.log").read_text())
    return process, ":" + number


class Influxd:
    """A private one on free ports."""

    def __init__(self, folder):
        self.url = f"http://127.0.0.1:{free_port()}"
        config = folder / "influxd.conf"
        data = folder / "influxd"
        config.write_text(f"""reporting-disabled = true
bind-address = "127.0.0.1:{free_port()}"
[meta]
dir = "{data}/meta"
[data]
dir = "{data}/data"
wal-dir = "{data}/wal"
[http]
bind-address = "{self.url.removeprefix('http://')}"
""")
        with open(folder / "influxd.log", "wb") as log:
            self.process = subprocess.Popen(["influxd", "-config", str(config)], stdout=log, stderr=log)
        until = time.monotonic() + PATIENCE
        while True:
            try:
                urllib.request.urlopen(self.url + "/ping", timeout=5).close()
                return
            except OSError:
                if time.monotonic() > until or self.process.poll() is not None:
                    raise RuntimeError("influxd does not answer: " + (folder / "influxd.log").read_text()) from None
                time.sleep(0.1)

    def count(self, database, measurement):
        question = urllib.parse.urlencode({"db": database, "q": f"SELECT count(v) FROM {measurement}"})
        series = self.ask(question)
        return series[0]["values"][0][1] if series else 0

    def databases(self):
        series = self.ask(urllib.parse.urlencode({"q": "SHOW DATABASES"}))
        return [row[0] for row in series[0]["values"] if row[0] != "_internal"]

    def ask(self, question):
        with urllib.request.urlopen(f"{self.url}/query?{question}", timeout=PATIENCE) as answer:
            return json.load(answer)["results"][0].get("series")


def travel(folder, penstock, server):
    from accessible import EXCLUSIVE, Fault, Program, cells, description, faults, has, label, name, role, showing, State, text, walk
    from windows import look_around

    levels = folder / "levels.csv"
    levels.write_text("time,host,v\n" + "".join(
        f"2024-01-01T00:{i:02}:00Z,{'ab'[i % 2]},{i * 1.5}\n" for i in range(ROWS)))
    with open(folder / "penstock.log", "wb") as log:
        process = subprocess.Popen([penstock], stdout=log, stderr=log)
    wrong = []
    program = None

    def audit(stage):
        wrong.extend(f"{stage}: {fault}" for window in program.windows() for fault in faults(window))
        print(f"{time.monotonic() - began:6.1f} s  {stage}", flush=True)

    began = time.monotonic()
    try:
        program = Program(process.pid, lambda: process.poll() is None, PATIENCE)
        window = program.window("Penstock")
        program.find(("text",), "Query text", window)
        audit("first start")

        # Connect.
        program.menu("File", "New connection…")
        dialog = program.window("onnection")
        program.type(program.find(("text",), "Name", dialog), "plant")
        program.type(program.find(("text",), "URL", dialog), server.url)
        audit("new connection")
        program.press(program.find("push button", "Test", dialog))
        program.find_text("1.6.7", dialog)
        audit("connection tested")
        program.press(program.find("push button", "Connect", dialog))
        program.gone("onnections")
        program.find_text("plant · connected", window)
        audit("connected")

        # Import.
        program.menu("Import", "Import CSV…")
        chooser = program.window("Import CSV files")
        program.type(program.find("text", "File name:", chooser), str(levels))
        program.press(program.find("push button", "Open", chooser))
        wizard = program.window("Import levels")
        for page in ("file", "columns"):
            program.find("push button", "Next", wizard, where=lambda one: has(one, State.ENABLED))
            audit(f"import, {page}")
            program.press(program.find("push button", "Next", wizard))
        start = program.find("push button", "Import", wizard)
        program.wait("the import to be ready", lambda: has(start, State.ENABLED))
        audit("import, target")
        program.press(start)
        program.find_text(f"{ROWS} rows stored", wizard)
        audit("import, done")
        (database,) = server.databases()
        if server.count(database, "levels") != ROWS:
            raise Fault(f"the server has {server.count(database, 'levels')} of {ROWS} rows")
        program.press(program.find("push button", "Close", wizard))
        program.gone("Import levels")

        # Query.
        program.menu("File", "New query")
        editor = program.find(("text",), "Query text", window)
        statement = f'SELECT "v" FROM "{database}"."autogen"."levels" WHERE "host" = \'a\' LIMIT 5'
        program.type(editor, statement)
        program.press(program.find("push button", "Run", window))
        table = program.find(("table",), "Result rows", window)
        rows = program.wait("the rows of the answer", lambda: (lambda c: c if len(c) == 5 else None)(cells(table)))
        values = [float(row[-1]) for row in rows]
        if values != [0.0, 3.0, 6.0, 9.0, 12.0] or "2024-01-01T00:02:00" not in rows[1][0]:
            raise Fault(f"the table says {rows}")
        audit("queried")

        # Chart.
        pages = [program.find(("radio button", "page tab", "check box", "toggle button"), page, window)
                 for page in ("Table", "Chart", "Messages")]
        for page in pages:
            if role(page) not in EXCLUSIVE:
                raise Fault(f"one of an exclusive choice, but not called so: {label(page)}")
        program.press(pages[1])
        program.wait("the chart's page to be chosen", lambda: has(pages[1], State.CHECKED) and not has(pages[0], State.CHECKED))
        chart = program.find("chart", None, window, where=lambda one: "12" in f"{name(one)} {description(one)} {text(one)}")
        print(f"the chart says: {name(chart)}: {description(chart)}")
        audit("drawn")
        program.press(pages[2])
        audit("messages")
        program.menu("Help", "Guide")
        program.window("Guide")
        audit("guide")
        program.menu("Help", "Log")
        program.window("Log")
        audit("log")
        look_around(program, audit)
    except Fault as fault:
        wrong.append(str(fault))
        if program:
            for window in program.windows():
                print(f"shown in {name(window)!r}:")
                for one in walk(window):
                    if showing(one) and (name(one) or text(one)):
                        print(f"  {role(one)} {name(one)!r} {text(one)[:100]!r}")
    finally:
        end(process)
    return wrong


def surroundings(folder, display):
    """Of a person's own who has never started the program."""
    around = dict(os.environ)
    for unwanted in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORMTHEME", "XDG_CURRENT_DESKTOP", "AT_SPI_BUS_ADDRESS",
                     "DBUS_SESSION_BUS_ADDRESS", "NO_AT_BRIDGE"):
        around.pop(unwanted, None)
    around.update({
        "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1",
        "HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder / "run"), "LC_ALL": "C.UTF-8", "LANGUAGE": "en",
    })
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        around[f"XDG_{kind}_HOME"] = str(folder / "home" / kind.lower())
    (folder / "run").mkdir(mode=0o700)
    (folder / "home").mkdir()
    return around


def inside(penstock, folder):
    """On the display and the bus."""
    server = None
    try:
        server = Influxd(folder)
        wrong = travel(folder, penstock, server)
    finally:
        end(server.process if server else None)
    for fault in dict.fromkeys(wrong):
        print("FAULT:", fault)
    if wrong:
        print("What the program said:\n" + (folder / "penstock.log").read_text(errors="replace")[-4000:])
        return 1
    print("all is well")
    return 0


def main():
    penstock = str(Path(sys.argv[1]).resolve())
    if len(sys.argv) > 2:
        sys.exit(inside(penstock, Path(sys.argv[2])))
    session = shutil.which("dbus-run-session")
    if not session or not shutil.which("Xvfb"):
        sys.exit("dbus-run-session or Xvfb is missing: packaging/dependencies.sh test")
    with tempfile.TemporaryDirectory(prefix="penstock-access-") as name:
        folder = Path(name)
        display, number = start_display(folder)
        try:
            code = subprocess.run([session, "--", sys.executable, __file__, penstock, name],
                                  env=surroundings(folder, number), check=False).returncode
        finally:
            end(display)
    sys.exit(code)


if __name__ == "__main__":
    main()
