// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnwidths.h"

#include "ui/common/characterwidth.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace penstock {

ColumnWidths::ColumnWidths(QTableView &table, std::vector<Width> widths)
    : QObject(&table), m_table(table), m_widths(std::move(widths))
{
    table.horizontalHeader()->setStretchLastSection(false); // which would not be as narrow as it may be
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnWidths::leave);
    table.viewport()->installEventFilter(this);
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

void ColumnWidths::fit()
{
    constexpr int mostRounds = 3; // the view may lay itself out anew while its columns change
    if (m_isLeft || m_isFitting)
        return;
    m_isFitting = true;
    int room = -1;
    for (int round = 0; round < mostRounds && room != m_table.viewport()->width(); ++round) {
        room = m_table.viewport()->width();
        share(room);
    }
    m_isFitting = false;
}

void ColumnWidths::share(int room)
{
    const QHeaderView &header = *m_table.horizontalHeader();
    const int last = header.count() - 1;
    // What stands there is read more than what the others have beside it: it gets room for a line.
    constexpr int mostCharacters = 36;
    const int wished = m_table.model() ? static_cast<const QAbstractItemView &>(m_table).sizeHintForColumn(last) : 0;
    const int leastOfLast = std::max({header.sectionSizeHint(last), header.defaultSectionSize(),
                                      std::min(wished, mostCharacters * characterWidth(m_table.fontMetrics()))});
    int missing = leastOfLast - room;
    int spare = 0;
    for (const Width &width : m_widths) {
        const int usual = pixels(width.column, width.usual);
        missing += usual;
        spare += usual - pixels(width.column, width.least);
    }
    missing = std::clamp(missing, 0, spare);
    for (const Width &width : m_widths) {
        const int usual = pixels(width.column, width.usual);
        const int own = usual - pixels(width.column, width.least);
        // Rounded up, so that all together give enough.
        const int given = spare == 0 ? 0 : (missing * own + spare - 1) / spare;
        m_table.setColumnWidth(width.column, usual - given);
        room -= usual - given;
    }
    m_table.setColumnWidth(last, std::max(room, leastOfLast));
}

} // namespace penstock
