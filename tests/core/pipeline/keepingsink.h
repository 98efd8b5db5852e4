// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/batchingsink.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>

namespace penstock::pipelinesamples {

/// What a KeepingSink wrote, and what it answers; outlives its pipeline.
struct Kept
{
    std::map<std::uint64_t, int> rows; ///< how often each was written
    std::deque<WriteTrouble> troubles; ///< one for each write, before they succeed
    std::size_t batchesBefore = 0;     ///< that succeed before the troubles
    int writes = 0;
};

class KeepingSink final : public BatchingSink
{
public:
    explicit KeepingSink(Kept &kept) : BatchingSink(tenRows()), m_kept(kept) {}

    QString name() const override { return QStringLiteral("kept"); }
    Status add(const Record &record) override
    {
        batchFor(record).append(record.line, record.row, record.position);
        appended();
        return {};
    }

protected:
    WriteResult write(SinkBatch &batch) override
    {
        if (++m_kept.writes > int(m_kept.batchesBefore) && !m_kept.troubles.empty()) {
            const WriteTrouble trouble = m_kept.troubles.front();
            m_kept.troubles.pop_front();
            return std::unexpected(trouble);
        }
        for (std::size_t i = 0; i < batch.lines(); ++i)
            ++m_kept.rows[batch.row(i)];
        return Delivery::Written;
    }

private:
    static Limits tenRows()
    {
        Limits limits;
        limits.rows = 10;
        return limits;
    }

    Kept &m_kept;
};

} // namespace penstock::pipelinesamples
