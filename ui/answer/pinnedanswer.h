// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/tablesnapshot.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace penstock {

/// A table of an answer as it was at a time.
struct PinnedAnswer
{
    TableSnapshot table{};
    std::optional<QStringList> tags{}; ///< which of its columns are tags; none: not known
    QString title{};                   ///< statement and time
    bool isWhole = true;               ///< it is known to have all of its rows
};

} // namespace penstock
