// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnwidths.h"

#include "ui/common/characterwidth.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace penstock {

ColumnWidths::ColumnWidths(QTableView &table, std::vector<Width> widths)
    : QObject(&table), m_table(table), m_widths(std::move(widths))
{
    table.horizontalHeader()->setStretchLastSection(false); // which would not be as narrow as it may be
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnWidths::leave);
    table.viewport()->installEventFilter(this);
    const QAbstractItemModel *const model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnWidths::fit, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnWidths::fit, Qt::QueuedConnection);
    fit();
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table.viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &ColumnWidths::fit, Qt::QueuedConnection); // once the view is laid out
    return QObject::eventFilter(watched, event);
}

void ColumnWidths::leave()
{
    if (m_isFitting || m_isLeft)
        return;
    m_isLeft = true;
    m_table.horizontalHeader()->setStretchLastSection(true);
}

int ColumnWidths::pixels(int column, int characters) const
{
    return std::max(characters * characterWidth(m_table.fontMetrics()),
                    m_table.horizontalHeader()->sectionSizeHint(column));
}

int ColumnWidths::usual(const Width &width) const
{
    const int contents = static_cast<const QAbstractItemView &>(m_table).sizeHintForColumn(width.column);
    return std::min(pixels(width.column, width.usual),
                    std::max(contents, m_table.horizontalHeader()->sectionSizeHint(width.column)));
}

void ColumnWidths::fit()
{
    constexpr int mostRounds = 3; // the view may lay itself out anew while its columns change
    if (m_isLeft || m_isFitting)
        return;
    m_isFitting = true;
    std::vector<int> wide; // once: each looks at up to a thousand rows
    wide.reserve(m_widths.size());
    for (const Width &width : m_widths)
        wide.push_back(usual(width));
    int room = -1;
    for (int round = 0; round < mostRounds && room != m_table.viewport()->width(); ++round) {
        room = m_table.viewport()->width();
        share(room, wide);
    }
    m_isFitting = false;
}

void ColumnWidths::share(int room, const std::vector<int> &wide)
{
    const QHeaderView &header = *m_table.horizontalHeader();
    const int last = header.count() - 1;
    // What stands there is read more than what the others have beside it: it gets room for a line.
    constexpr int mostCharacters = 40;
    const int wished = static_cast<const QAbstractItemView &>(m_table).sizeHintForColumn(last);
    const int leastOfLast = std::max({header.sectionSizeHint(last), header.defaultSectionSize(),
                                      std::min(wished, mostCharacters * characterWidth(m_table.fontMetrics()))});
    int missing = std::accumulate(wide.begin(), wide.end(), leastOfLast - room);
    for (std::size_t i = 0; i < wide.size(); ++i) {
        const Width &width = m_widths[i];
        const int given = std::clamp(missing, 0, std::max(wide[i] - pixels(width.column, width.least), 0));
        m_table.setColumnWidth(width.column, wide[i] - given);
        missing -= given;
        room -= wide[i] - given;
    }
    m_table.setColumnWidth(last, std::max(room, leastOfLast));
}

} // namespace penstock
