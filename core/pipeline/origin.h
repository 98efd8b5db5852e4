// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/recordplace.h"
#include "core/sink/topicpartition.h"

#include <QtGlobal>

namespace penstock {

/// Which lines something is said of, as a RowLedger knows them: those of the batch with this row.
struct Origin
{
    quint64 row = 0;
    quint32 generation = 0; ///< how often the partition had been taken away before they were read
    TopicPartition partition{};
    quint64 position = 0; ///< in a row that is several records
    quint64 spilled = 0;  ///< the number of their record in a Spill; 0: they have none

    RecordPlace place() const { return {row, position}; }
};

} // namespace penstock
