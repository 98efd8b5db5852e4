// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/namelist.h"

#include <QString>

#include <functional>
#include <memory>

namespace penstock {

/// Names of one kind that the command palette finds, and what choosing one does.
struct PaletteEntries
{
    QString kind; ///< "Command", "Table", …: what they are, for people
    QString icon; ///< see themedIcon()
    /// Of a name its detail is shown beside it: a key, where it leads.
    std::shared_ptr<const NameList> names;
    std::function<void(const QString &name)> choose;
    /// Those of the names that are listed before somebody types; null: all of them.
    std::shared_ptr<const NameList> unasked{};
};

} // namespace penstock
