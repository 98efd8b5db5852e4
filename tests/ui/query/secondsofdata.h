// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace penstock {

constexpr std::int64_t dataSecond = 1'000'000'000;
constexpr std::int64_t dataStart = 946'684'800 * dataSecond; // 2000-01-01T00:00:00Z: long before any "last 30 days"

/// A point a second, from `dataStart` on.
inline QByteArray linesOf(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "sensors,host=a v=" + QByteArray::number(i) + ' ' +
                 QByteArray::number(qint64(dataStart + i * dataSecond)) + '\n';
    return lines;
}

} // namespace penstock
