// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/rowarrangement.h"

#include "core/async/background.h"

namespace penstock {

RowArrangement::RowArrangement(QObject *parent) : QObject(parent) {}

RowArrangement::~RowArrangement()
{
    if (m_work)
        m_work->request_stop();
}

void RowArrangement::cancel()
{
    if (!m_work)
        return;
    m_work->request_stop();
    m_work.reset();
    Q_EMIT busyChanged(false);
}

void RowArrangement::arrange(const TableSnapshot &table, const Wish &wish)
{
    cancel();
    if (wish.isNatural()) {
        Q_EMIT ready(nullptr, 0, false);
        return;
    }
    m_work.emplace();
    const auto work = [table, wish, stop = m_work->get_token()] {
        std::optional<RowSort> sort;
        if (wish.sortColumn)
            sort = RowSort{*wish.sortColumn, wish.descending};
        std::optional<RowIndex> rows = arrangeRows(*table, {wish.filter, {}}, sort, stop);
        return Outcome{rows ? std::make_shared<const RowIndex>(std::move(*rows)) : nullptr, table->rowCount()};
    };
    runInBackground(this, work,
                    [this, filtered = !wish.filter.isEmpty(), stop = m_work->get_token()](const Outcome &outcome) {
                        // A newer wish, or none, has taken its place.
                        if (!stop.stop_requested())
                            accept(outcome, filtered);
                    });
    Q_EMIT busyChanged(true);
}

void RowArrangement::accept(const Outcome &outcome, bool filtered)
{
    m_work.reset();
    if (outcome.order)
        Q_EMIT ready(outcome.order, outcome.covered, filtered);
    Q_EMIT busyChanged(false);
}

} // namespace penstock
