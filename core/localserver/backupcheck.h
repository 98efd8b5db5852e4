// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>
#include <QStringList>

#include <atomic>

namespace penstock {

/// Whether a folder holds what `influxd backup -portable` of 1.x makes, whole: its manifest names each file, which is
/// there and unpacks to as many bytes as the manifest says; and each of these shards ("database/policy/id") is among
/// them. Bytes of all files, or what is wrong. Reads everything.
Result<qint64> checkBackup(const QString &folder, const QStringList &shards, const std::atomic_bool &stop);

} // namespace penstock
