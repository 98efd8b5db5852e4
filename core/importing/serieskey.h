// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <string_view>
#include <utility>

namespace penstock {

/// A series as line protocol spells it, taken apart.
struct SeriesKey
{
    QString measurement;
    QList<std::pair<QString, QString>> tags; ///< in the order in which they stand there

    static SeriesKey of(std::string_view text);
    bool operator==(const SeriesKey &) const = default;
};

} // namespace penstock
