// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <memory>
#include <utility>

namespace penstock {

/// A table as it was at one moment, for readers in any thread: nobody changes it while the snapshot, or a copy of it,
/// exists.
class TableSnapshot
{
public:
    /// Of nothing.
    TableSnapshot() = default;

    /// hold: whatever keeps the table from being changed; given up with the last copy, in the thread of that one.
    explicit TableSnapshot(std::shared_ptr<const Table> table, std::shared_ptr<const void> hold = {})
        : m_table(std::move(table)), m_hold(std::move(hold))
    {
    }

    explicit operator bool() const { return m_table != nullptr; }
    const Table &operator*() const { return *m_table; }
    const Table *operator->() const { return m_table.get(); }

private:
    std::shared_ptr<const Table> m_table;
    std::shared_ptr<const void> m_hold;
};

} // namespace penstock
