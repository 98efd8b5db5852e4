// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/columnranges.h"

#include "core/async/background.h"
#include "ui/results/resulttablemodel.h"

#include <utility>
#include <vector>

namespace penstock {

namespace {

constexpr int interval = 500; // ms

struct Measured
{
    int column = -1;
    std::optional<ColumnRange> range{};
};

} // namespace

ColumnRanges::ColumnRanges(ResultTableModel &model, const std::function<TableSnapshot()> &table, QObject *parent)
    : QObject(parent), m_model(model), m_table(table)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ColumnRanges::start);
}

ColumnRanges::~ColumnRanges()
{
    m_stop.request_stop();
}

void ColumnRanges::measure()
{
    if (!m_timer.isActive())
        m_timer.start(m_isBusy ? interval : 0);
}

void ColumnRanges::forget()
{
    m_stop.request_stop();
    m_stop = {};
    m_timer.stop();
    m_isBusy = false;
}

void ColumnRanges::start()
{
    if (m_isBusy) {
        m_timer.start(interval);
        return;
    }
    const TableSnapshot table = m_table();
    std::vector<std::pair<int, ColumnRange>> known;
    const QHash<int, NumberLook> &looks = m_model.numberLooks();
    for (auto look = looks.begin(); look != looks.end(); ++look) {
        const ColumnRange range = m_model.range(look.key());
        if (look->paint != NumberLook::Paint::None && table && range.rows < table->rowCount())
            known.emplace_back(look.key(), range);
    }
    if (known.empty())
        return;
    m_isBusy = true;
    const std::stop_token stop = m_stop.get_token();
    const auto work = [table, known, stop] {
        std::vector<Measured> ranges;
        ranges.reserve(known.size());
        for (const auto &[column, range] : known)
            ranges.push_back({column, rangeOf(*table, std::size_t(column), range, stop)});
        return ranges;
    };
    runInBackground(this, work, [this, stop](const std::vector<Measured> &ranges) {
        if (stop.stop_requested()) // of a table that is gone
            return;
        m_isBusy = false;
        for (const Measured &measured : ranges) {
            if (measured.range)
                m_model.setRange(measured.column, *measured.range);
        }
    });
}

} // namespace penstock
