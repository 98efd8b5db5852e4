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

/// Calls tell(outcome) unless there is none, or a newer wish has taken its place.
template <typename Work, typename Tell> void RowArrangement::start(Work work, Tell tell)
{
    m_work.emplace();
    runInBackground(
        this, [work, stop = m_work->get_token()] { return work(stop); },
        [this, tell, stop = m_work->get_token()](const Outcome &outcome) {
            if (stop.stop_requested())
                return;
            m_work.reset();
            if (outcome.order)
                tell(outcome);
            Q_EMIT busyChanged(false);
        });
    Q_EMIT busyChanged(true);
}

void RowArrangement::arrange(const TableSnapshot &table, const Wish &wish)
{
    cancel();
    if (wish.isNatural()) {
        Q_EMIT ready(nullptr, 0, false);
        return;
    }
    const auto work = [table, wish](const std::stop_token &stop) {
        std::optional<RowIndex> rows = passingRows(*table, wish.filter, stop);
        // Sorting keeps the order of equal ones: what counts least goes first.
        for (auto sort = wish.sorts.rbegin(); rows && sort != wish.sorts.rend(); ++sort)
            rows = sortRows(*table, std::move(*rows), *sort, stop);
        return Outcome{rows ? std::make_shared<const RowIndex>(std::move(*rows)) : nullptr, table->rowCount()};
    };
    start(work, [this, filtered = wish.isFiltered()](const Outcome &outcome) {
        Q_EMIT ready(outcome.order, outcome.covered, filtered);
    });
}

void RowArrangement::extend(const TableSnapshot &table, const Wish &wish, const RowOrder &order, std::size_t covered)
{
    cancel();
    const auto work = [table, wish, order, covered](const std::stop_token &stop) {
        const std::optional<RowIndex> rows = passingRows(*table, wish.filter, stop, covered);
        if (!rows)
            return Outcome{};
        RowIndex whole;
        whole.reserve(order->size() + rows->size());
        whole.insert(whole.end(), order->begin(), order->end());
        whole.insert(whole.end(), rows->begin(), rows->end());
        return Outcome{std::make_shared<const RowIndex>(std::move(whole)), table->rowCount()};
    };
    start(work, [this](const Outcome &outcome) { Q_EMIT extended(outcome.order, outcome.covered); });
}

} // namespace penstock
