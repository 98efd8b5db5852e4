// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace penstock {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 946'684'800 * second; // 2000-01-01T00:00:00Z: long before any "last 30 days"

/// A point a second, from `start` on.
inline QByteArray linesOf(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines +=
            "sensors,host=a v=" + QByteArray::number(i) + ' ' + QByteArray::number(qint64(start + i * second)) + '\n';
    return lines;
}

} // namespace penstock
