// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace penstock {

/// What is kept on disk for a sink whose server is away.
struct SpillSnapshot
{
    bool isOn = false;
    bool isAlways = false; ///< each batch goes there first
    QString folder;
    quint64 lines = 0;    ///< there now; those on their way to the server are there until it has them
    qint64 bytes = 0;     ///< of its files
    qint64 oldestMs = -1; ///< since the oldest of them came there, maybe in an earlier run; -1: there are none
    quint64 kept = 0;     ///< lines that this run put there, whatever became of them
    quint64 found = 0;    ///< lines that an earlier run had left there; this one counts them as read
    quint64 expired = 0;  ///< lines that became too old, and count as rejected
    quint64 damaged = 0;  ///< records that could not be read any more
    QString trouble;      ///< why nothing more goes there just now, so that the source waits; empty: nothing

    bool operator==(const SpillSnapshot &) const = default;
};

} // namespace penstock
