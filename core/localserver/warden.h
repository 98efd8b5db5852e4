// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/privatenetwork.h"

#include <QByteArrayList>

#include <cstdint>

namespace penstock {

/// What the warden tells the process that started it, over a pipe. The pipe ends when influxd runs, or never will;
/// without a word when the warden itself could not begin.
struct WardenReport
{
    enum class Kind : std::int32_t {
        Started,        ///< value: process id of influxd; it may still fail to run
        NetworkRefused, ///< step and value (errno): no network of its own; nothing runs
        NotRun,         ///< value: errno
    };

    Kind kind = Kind::Started;
    PrivateNetwork::Step step = PrivateNetwork::Step::None;
    std::int32_t value = 0;
};

/// Texts as the system spells them.
struct WardenOrder
{
    QByteArray program;
    QByteArrayList arguments;   ///< the program first
    QByteArrayList environment; ///< NAME=value; nothing else is handed on
    QByteArray folder;          ///< to work in
    QByteArray usersPath;       ///< see ServerUsers
    int log = -1;               ///< takes what influxd prints
    bool privateNetwork = true; ///< else influxd stays in the machine's network
};

struct StartedWarden
{
    qint64 processId = -1;
    int reports = -1; ///< gives WardenReports; belongs to the caller
};

/// The process between Penstock and influxd: it starts influxd, and ends it within 2 s when the last Penstock that uses
/// it is gone, however that one ended. Thus nobody takes the server from others, and no server is left behind. When the
/// warden itself dies, the system ends influxd (PR_SET_PDEATHSIG). It ends as influxd ended: same exit code or signal.
///
/// A child of this process. Where it cannot be started both members are -1 and errno says why.
StartedWarden startWarden(WardenOrder order);

enum class WardenNews {
    Told,    ///< there was a report
    Nothing, ///< not yet
    Over,    ///< there will be no more
};

/// The next report of a warden. Waits for nothing; a handle of a QSocketNotifier tells when to ask.
WardenNews nextReport(int reports, WardenReport &report);

} // namespace penstock
