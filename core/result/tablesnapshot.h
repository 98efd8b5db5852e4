// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <memory>

namespace penstock {

/// A table as it was at one moment, for readers in any thread: a list of chunks that nobody changes. It holds up
/// nobody, and keeps the chunks as long as it, or a copy of it, exists.
class TableSnapshot
{
public:
    /// Of nothing.
    TableSnapshot() = default;

    explicit TableSnapshot(Table &table) : m_table(std::make_shared<const Table>(table.share())) {}

    explicit operator bool() const { return m_table != nullptr; }
    const Table &operator*() const { return *m_table; }
    const Table *operator->() const { return m_table.get(); }

private:
    std::shared_ptr<const Table> m_table;
};

} // namespace penstock
