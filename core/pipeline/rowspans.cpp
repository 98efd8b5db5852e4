// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rowspans.h"

#include "core/sink/sinkbatch.h"

#include <algorithm>
#include <iterator>

namespace penstock {

RowSpan RowSpan::of(const SinkBatch &batch)
{
    return {batch.startOffset(), batch.endOffset() - 1, batch.lines()};
}

void RowSpans::add(const RowSpan &span)
{
    const auto next = std::ranges::lower_bound(m_spans, span.from, {}, &RowSpan::from);
    if (next != m_spans.begin() && std::prev(next)->to + 1 >= span.from) {
        const auto before = std::prev(next);
        before->to = std::max(before->to, span.to);
        before->rows += span.rows;
        if (next != m_spans.end() && before->to + 1 >= next->from) {
            before->to = std::max(before->to, next->to);
            before->rows += next->rows;
            m_spans.erase(next);
        }
    } else if (next != m_spans.end() && span.to + 1 >= next->from) {
        next->from = span.from;
        next->to = std::max(next->to, span.to);
        next->rows += span.rows;
    } else if (m_spans.size() < most) {
        m_spans.insert(next, span);
    }
}

} // namespace penstock
