// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/tablewriter.h"

namespace penstock {

/// A whole table with its visible columns.
inline Status writeTable(const Table &table, TableFormat format, QIODevice *device)
{
    TableWriter writer(device, format);
    if (const Status status = writer.write(table, table.visibleColumns(), nullptr); !status)
        return status;
    return writer.finish();
}

} // namespace penstock
