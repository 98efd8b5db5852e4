#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Penstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import of CSV costs, beside reference programs, in alternating rounds; prints both sides and their ratios.

  compare.py --bin build/release-tests/bin --data FOLDER [--reference FILE] [--reference-wide FILE] [--limit FILE]
             [--raw FILE] [--raw-wide FILE] [--server URL] [--big GIGABYTES] [--rounds N] [PART ...]

PART: cpu, writing, lines, preflight, preview, memory; all of them unless some are named. A part whose reference is not
named shows our side alone. Each option can come from the environment: BENCH_BIN, BENCH_DATA, BENCH_REFERENCE, ...

--bin             penstock-cli, penstock_bench_csv and penstock_bench_importing of a release build
--data            sensors.csv (time, host, region, cpu, mem, requests, ok, message) and wide.csv (time, c00 ... c49)
--reference       FILE PORT DB CONNECTIONS BATCH LEVEL: imports sensors.csv; prints "METRIC client_cpu_s_per_M x"
--reference-wide  the same for wide.csv
--limit           FILE csv2lp: makes line protocol of sensors.csv
--raw             BATCH plain|gz CONNECTIONS: writes the same points to the server; prints "METRIC rows_per_s x", and
                  bad_responses and stored_rows so that a reference that fails is none
--raw-wide        the same for wide.csv
--server          where --raw writes, a database of no worth; ours goes into perf_import there
--big             size of the file for preview and memory, made by repeating sensors.csv in the temporary folder

CPU is user and system time of the whole process; of several rounds the least counts, for other programs may run beside
these. Rows per second are wall time and compared as medians of the rounds.
"""
import argparse
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

BATCH = 5000
CONNECTIONS = 2


class Sink:
    """A server that answers every write with 204 at once and keeps nothing."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        buffer = memoryview(bytearray(1 << 20))
        held = b""
        with connection:
            while True:
                while b"\r\n\r\n" not in held:
                    got = connection.recv_into(buffer)
                    if got == 0:
                        return
                    held += bytes(buffer[:got])
                head, _, held = held.partition(b"\r\n\r\n")
                length = re.search(rb"(?i)content-length: *(\d+)", head)
                left = (int(length.group(1)) if length else 0) - len(held)
                held = held[left + len(held):] if left < 0 else b""
                while left > 0:
                    got = connection.recv_into(buffer, min(left, len(buffer)))
                    if got == 0:
                        return
                    left -= got
                connection.sendall(self.answer_to(head))

    @staticmethod
    def answer_to(head):
        start = b"HTTP/1.1 %s\r\nX-Influxdb-Version: 1.8.0\r\nContent-Length: %d\r\n%s\r\n%s"
        if b" /query" in head.partition(b"\r\n")[0]:
            body = b'{"results":[{"statement_id":0}]}'
            return start % (b"200 OK", len(body), b"Content-Type: application/json\r\n", body)
        return start % (b"204 No Content", 0, b"", b"")


class Bench:
    def __init__(self, options):
        self.options = options
        self.home = tempfile.TemporaryDirectory(prefix="penstock-bench-")
        self.environment = dict(os.environ, HOME=self.home.name, LC_ALL="C.UTF-8",
                                XDG_CONFIG_HOME=self.home.name + "/config", XDG_DATA_HOME=self.home.name + "/data")
        self.sink = Sink()
        self.failures = 0

    def data(self, name):
        return os.path.join(self.options.data, name)

    def program(self, name):
        return os.path.join(self.options.bin, name)

    def run(self, command):
        """The command's output and what it used."""
        with tempfile.TemporaryFile() as out:
            process = subprocess.Popen([str(word) for word in command], stdout=out, stderr=subprocess.DEVNULL,
                                       env=self.environment)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            text = out.read().decode(errors="replace")
        if process.returncode != 0:
            sys.exit(f"exit {process.returncode}: {' '.join(str(word) for word in command)}\n{text}")
        return text, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

    @staticmethod
    def metrics(text):
        return {name: float(value) for name, value in re.findall(r"^METRIC (\S+) (\S+)$", text, re.M)}

    def reference_cpu(self, program, file, level):
        text, _, _ = self.run([program, file, self.sink.port, "db", CONNECTIONS, BATCH, level])
        return self.metrics(text)["client_cpu_s_per_M"]

    def our_import(self, file, level, url, database, *more):
        text, cpu, peak = self.run([self.program("penstock-cli"), "import", file, "--url", url, "--database", database,
                                    "--measurement", "sensors", "--concurrency", CONNECTIONS, "--batch-size", BATCH,
                                    "--gzip", "on" if level else "off", "--summary", "json", *more])
        return json.loads(text), cpu, peak

    def ours_on_sink(self, file, level, *more):
        summary, cpu, peak = self.our_import(file, level, f"http://127.0.0.1:{self.sink.port}", "db", *more)
        if summary["accepted"] != summary["read"]:
            sys.exit(f"only {summary['accepted']} of {summary['read']} rows were accepted")
        return cpu / summary["read"] * 1e6, peak, summary["read"]

    def show(self, what, ours, unit, reference=None, most=None, least=None):
        line = f"{what:<44} ours {ours:>12,.3f} {unit:<12}"
        measured = ours
        if reference is not None:
            measured = ours / reference
            line += f" reference {reference:>12,.3f}   ratio {measured:.2f}"
        if most is not None or least is not None:
            holds = measured <= most if most is not None else measured >= least
            self.failures += not holds
            line += f"   wanted {'<=' if most is not None else '>='} {most if most is not None else least:g}: "
            line += "yes" if holds else "NO"
        print(line, flush=True)

    def cpu(self):
        """Client CPU per million rows; the writing alone, and with the pre-flight before it."""
        for name, reference in (("sensors.csv", self.options.reference), ("wide.csv", self.options.reference_wide)):
            for level in (0, 1):
                theirs, writing, whole = [], [], []
                for _ in range(self.options.rounds):
                    if reference:
                        theirs.append(self.reference_cpu(reference, self.data(name), level))
                    writing.append(self.ours_on_sink(self.data(name), level, "--no-preflight")[0])
                    whole.append(self.ours_on_sink(self.data(name), level)[0])
                best = min(theirs) if theirs else None
                what = f"CPU, {name}, {'gzip' if level else 'plain'}"
                self.show(what, min(writing), "cpu-s/M", best, most=1.5 if theirs else None)
                self.show(what + ", with pre-flight", min(whole), "cpu-s/M", best)

    def writing(self):
        """Rows per second on a server that stores them."""
        if not self.options.server:
            print("writing: no --server")
            return
        for name, raw in (("sensors.csv", self.options.raw), ("wide.csv", self.options.raw_wide)):
            for level in (0, 1):
                theirs, ours = [], []
                for _ in range(self.options.rounds):
                    if raw:
                        theirs.append(self.raw_rate(raw, level))
                    ours.append(self.our_rate(name, level))
                self.show(f"writing, {name}, {'gzip' if level else 'plain'}", statistics.median(ours), "rows/s",
                          statistics.median(theirs) if theirs else None, least=0.9 if theirs else None)

    def raw_rate(self, raw, level):
        text, _, _ = self.run([raw, BATCH, "gz" if level else "plain", CONNECTIONS])
        metrics = self.metrics(text)
        if metrics.get("bad_responses", 0) > 0 or metrics.get("stored_rows", 1) == 0:
            sys.exit(f"the reference did not write its rows:\n{text}")
        return metrics["rows_per_s"]

    def our_rate(self, name, level):
        for statement in ("DROP DATABASE perf_import", "CREATE DATABASE perf_import"):
            query = urllib.parse.urlencode({"q": statement}).encode()
            urllib.request.urlopen(self.options.server + "/query", query).read()
        os.sync()
        time.sleep(1)  # the server tidies up what it dropped
        summary, _, _ = self.our_import(self.data(name), level, self.options.server, "perf_import", "--no-preflight")
        return summary["accepted"] / summary["seconds"]

    def lines(self):
        """CSV to line protocol alone."""
        theirs, ours = [], []
        for _ in range(self.options.rounds):
            if self.options.limit:
                _, cpu, _ = self.run([self.options.limit, self.data("sensors.csv"), "csv2lp"])
                theirs.append(cpu)
            text, _, _ = self.run([self.program("penstock_bench_csv"), self.data("sensors.csv")])
            rate, rows = re.search(r"^lines .*? ([\d.]+) M rows/s.* (\d+) rows", text, re.M).groups()
            ours.append(1 / float(rate))
        theirs = [cpu / int(rows) * 1e6 for cpu in theirs]
        self.show("CSV to line protocol, sensors.csv", min(ours), "cpu-s/M", min(theirs) if theirs else None,
                  most=1.5 if theirs else None)

    def preflight(self):
        for name in ("sensors.csv", "wide.csv"):
            text, _, _ = self.run([self.program("penstock_bench_importing"), self.data(name), self.options.rounds])
            rate = self.metrics(text)["preflight_rows_per_cpu_s"] / 1e6
            self.show(f"pre-flight, {name}", rate, "M rows/cpu-s", least=1)

    def preview(self):
        text, _, _ = self.run([self.program("penstock_bench_importing"), self.big_file(), max(self.options.rounds, 10),
                               "--no-preflight"])
        size = os.path.getsize(self.big_file()) / 1e9
        metrics = self.metrics(text)
        self.show(f"preview of {size:.1f} GB", metrics["preview_ms"], "ms", most=100)
        self.show(f"preview of {size:.1f} GB, CPU", metrics["preview_cpu_ms"], "ms")

    def memory(self):
        for level in (0, 1):
            for file in (self.data("sensors.csv"), self.big_file()):
                _, peak, rows = self.ours_on_sink(file, level, "--no-preflight")
                what = f"peak memory, {rows:,} rows, {'gzip' if level else 'plain'}"
                self.show(what, peak, "MB", most=120)
        _, peak, rows = self.ours_on_sink(self.data("sensors.csv"), 0)
        self.show(f"peak memory, {rows:,} rows, with pre-flight", peak, "MB", most=120)

    def big_file(self):
        file = os.path.join(self.home.name, "big.csv")
        if os.path.exists(file):
            return file
        wanted = int(self.options.big * 1e9)
        if shutil.disk_usage(self.home.name).free < wanted + 5e9:
            sys.exit(f"{self.home.name} has no room for {self.options.big:g} GB: set TMPDIR, or --big")
        with open(self.data("sensors.csv"), "rb") as source, open(file, "wb") as target:
            target.write(source.readline())
            begin = source.tell()
            while target.tell() < wanted:
                source.seek(begin)
                shutil.copyfileobj(source, target, 1 << 22)
        return file


def main():
    parts = ("cpu", "writing", "lines", "preflight", "preview", "memory")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("bin", None), ("data", None), ("reference", None), ("reference-wide", None),
                          ("limit", None), ("raw", None), ("raw-wide", None), ("server", None), ("big", "10"),
                          ("rounds", "5")):
        parser.add_argument("--" + name, default=os.environ.get("BENCH_" + name.upper().replace("-", "_"), default))
    parser.add_argument("parts", nargs="*", metavar="PART")
    options = parser.parse_args()
    if not options.bin or not options.data:
        parser.error("--bin and --data are needed")
    if unknown := set(options.parts) - set(parts):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    options.big = float(options.big)
    options.rounds = int(options.rounds)
    bench = Bench(options)
    for part in options.parts or parts:
        getattr(bench, part)()
    sys.exit(1 if bench.failures else 0)


main()
