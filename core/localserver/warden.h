// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/privatenetwork.h"

#include <sys/types.h>

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

/// All that a warden needs, prepared before the fork. The pointers must stay valid until then.
struct WardenOrder
{
    const char *program = nullptr;
    char *const *arguments = nullptr; ///< as in execve(2)
    char *const *environment = nullptr;
    const char *folder = nullptr;            ///< to work in
    const char *usersPath = nullptr;         ///< see ServerUsers
    int log = -1;                            ///< takes what influxd prints
    int report = -1;                         ///< takes WardenReports
    const PrivateNetwork *network = nullptr; ///< null: influxd stays in the machine's network
};

/// The process between Penstock and influxd: it starts influxd, and ends it within 2 s when the last Penstock that uses
/// it is gone, however that one ended. Thus nobody takes the server from others, and no server is left behind. When the
/// warden itself dies, the system ends influxd (PR_SET_PDEATHSIG). It ends as influxd ended: same exit code or signal.
///
/// Forks; the process id of the warden, or -1 with errno. The child is a copy of a program with threads: it makes
/// system calls only.
pid_t startWarden(const WardenOrder &order);

} // namespace penstock
