// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace penstock {

/// How it stands with a server that could not be reached yet, or was too busy.
struct ConnectTry
{
    int tries = 0; ///< that have failed, from 1
    std::chrono::steady_clock::time_point next;
    QString reason; ///< why the last one failed, and for how long it goes on like that; for people
};

} // namespace penstock
