// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/keptrun.h"

namespace penstock::testing {

/// A run with something of everything that is kept.
inline KeptRun fullRun(const QString &name = QStringLiteral("a-1"))
{
    KeptRun kept;
    kept.name = name;
    PipelineSnapshot &run = kept.run;
    run.state = PipelineSnapshot::State::Failed;
    run.source = QStringLiteral("sensors.csv");
    run.target = QStringLiteral("home · telemetry");
    run.begun = 1'790'000'000'123;
    run.elapsedMs = 9'100;
    run.pausedMs = 4'200;
    run.read = 9'007'199'254'740'993; // no double holds it
    run.accepted = 9'007'199'254'740'000;
    run.rejected = 3;
    run.skipped = 4;
    run.unknown = 5;
    run.notSent = 981;
    run.encoded = 6;
    run.resent = 7;
    run.retries = 8;
    run.searches = 9;
    run.possiblyDoubled = 10;
    run.cellsLeftOut = 11;
    run.bytesRaw = 12;
    run.bytesWire = 13;
    run.sourceBytes = 14;
    run.sourceSize = 15;
    run.latencyP50Ms = 1.5;
    run.latencyP95Ms = 2.5;
    run.latencyP99Ms = 3.5;
    run.journal = QStringLiteral("/j.json");
    run.rejectsFile = QStringLiteral("/bad.csv");
    run.notes = {QStringLiteral("One note."), QStringLiteral("Another.")};
    run.error = Error{Error::Kind::Network,
                      QStringLiteral("gone"),
                      {QStringLiteral("http://h"), 502, QStringLiteral("bad"), {}, {}},
                      {}};
    Pause pause;
    pause.reason = Pause::Reason::Throttled;
    pause.status = 429;
    pause.text = QStringLiteral("too many");
    pause.scope = SinkBackpressure::Scope::Partition;
    pause.attempt = 3;
    pause.startMs = 1'000;
    pause.durationMs = 4'200;
    pause.over = true;
    run.pauses = {pause};
    RunEvent started;
    started.number = 1;
    RunEvent refused;
    refused.kind = RunEvent::Kind::Refused;
    refused.number = 2;
    refused.atMs = 77;
    refused.rows = 3;
    refused.row = 5;
    refused.text = QStringLiteral("no number");
    run.events = {started, refused};
    run.rejectedRows = {{5, 6, QStringLiteral("load"), QStringLiteral("no number"), QStringLiteral("a,\"x\"")}};
    run.inFlight = 2;
    run.resumed.row = 70;
    run.resumed.accepted = 60;
    run.resumed.skipped = 10;
    run.spill = {.isOn = true,
                 .folder = QStringLiteral("/spill/7"),
                 .lines = 40,
                 .bytes = 4'000,
                 .kept = 50,
                 .found = 6,
                 .expired = 1,
                 .damaged = 2,
                 .trouble = QStringLiteral("the disk is full")};
    run.tuning = {.mode = TuningSnapshot::Mode::Pinned,
                  .batchRows = 7'000,
                  .concurrency = 5,
                  .reason = TuningSnapshot::Reason::Slower,
                  .moves = 9};
    LaneSnapshot lane;
    lane.sink = run.target;
    lane.topic = QStringLiteral("events");
    lane.partition = 3;
    lane.state = LaneSnapshot::State::Over;
    lane.readOffset = 88;
    lane.offset = 80;
    lane.committed = 70;
    lane.lag = 12;
    lane.encoded = 81;
    lane.accepted = 79;
    lane.rejected = 2;
    lane.readAgain = 4;
    lane.bytesWire = 999;
    lane.latencyP95Ms = 12.5;
    lane.pausedMs = 17;
    lane.pauses = {pause};
    LaneSnapshot other = lane;
    other.sinkIndex = 1;
    other.committed = -1;
    run.lanes = {lane, other};
    SinkSnapshot sink;
    sink.name = QStringLiteral("copy.csv");
    sink.encoded = 81;
    sink.accepted = 71;
    sink.rejected = 10;
    sink.retries = 3;
    sink.bytesWire = 777;
    sink.latencyP99Ms = 9.5;
    sink.pauses = {pause};
    sink.rejectsFile = QStringLiteral("/bad.2.csv");
    sink.error = Error{Error::Kind::BadInput, QStringLiteral("broke"), {}, {}};
    run.otherSinks = {sink};
    kept.rates = {{0, 4'000, 1'234.5, 88'000}, {4'000, 9'100, 2, 100.5}};
    return kept;
}

} // namespace penstock::testing
