// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace penstock {

/// The parts of a snapshot as JSON and back: lanes, sinks beside the first, what waits on disk, tuning, pauses.
/// What is missing in an object is as it is by itself, so that files of earlier versions can be read.
namespace snapshotjson {

QJsonObject toJson(const RowSpan &rows);
QJsonArray toJson(const QList<RowSpan> &spans);

QJsonObject toJson(const Pause &pause);
/// Over. Nothing when its reason is unknown.
std::optional<Pause> pauseOf(const QJsonObject &object);

QJsonObject toJson(const LaneSnapshot &lane);
LaneSnapshot laneOf(const QJsonObject &object);

QJsonObject toJson(const SinkSnapshot &sink);
SinkSnapshot sinkOf(const QJsonObject &object);

QJsonObject toJson(const SpillSnapshot &spill);
SpillSnapshot spillOf(const QJsonObject &object);

QJsonObject toJson(const TuningSnapshot &tuning);
TuningSnapshot tuningOf(const QJsonObject &object);

QJsonArray toJson(const QList<Pause> &pauses);
QJsonArray toJson(const QList<LaneSnapshot> &lanes);
QJsonArray toJson(const QList<SinkSnapshot> &sinks);

/// What an earlier run had settled; without what it wrote.
QJsonObject toJson(const Checkpoint &checkpoint);
Checkpoint checkpointOf(const QJsonObject &object);

} // namespace snapshotjson

} // namespace penstock
