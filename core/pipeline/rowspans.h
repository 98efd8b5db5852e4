// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <vector>

namespace penstock {

class SinkBatch;

/// Rows of a source, or offsets of one of its partitions, that met the same fate, from the first to the last of them.
/// Between them there may be such of which no line was made, which are told of elsewhere.
struct RowSpan
{
    quint64 from = 0;
    quint64 to = 0;
    quint64 rows = 0; ///< lines that it is about

    /// Of a batch with at least one line.
    static RowSpan of(const SinkBatch &batch);
    bool operator==(const RowSpan &) const = default;
};

/// Spans in the order of their rows, those side by side as one, and of what is beyond the bound none: then their rows
/// are fewer than those that were counted.
class RowSpans
{
public:
    static constexpr std::size_t most = 1'000;

    void add(const RowSpan &span);
    QList<RowSpan> list() const { return {m_spans.begin(), m_spans.end()}; }

private:
    std::vector<RowSpan> m_spans;
};

} // namespace penstock
