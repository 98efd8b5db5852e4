// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/write/writetarget.h"

#include <QByteArray>

namespace penstock {

/// One body of line protocol for one database.
struct WriteRequest
{
    WriteTarget target{};
    QByteArray body{}; ///< lines that end in '\n'; already compressed when gzipped
    bool gzipped = false;
    quint64 lines = 0;       ///< how many lines the body holds, for the outcome; 0: counted, unless gzipped
    bool compatible = false; ///< 3.x: by /api/v2/write, which stores all lines or none
};

} // namespace penstock
