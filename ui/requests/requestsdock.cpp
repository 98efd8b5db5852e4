// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestsdock.h"

#include "ui/common/characterwidth.h"
#include "ui/common/emptystate.h"
#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/requests/requestmodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace penstock {

namespace {

constexpr int statementCharacters = 72; // what is looked for; addresses differ in their beginning and end
constexpr int addressCharacters = 32;
constexpr int idCharacters = 18;
constexpr int remarkCharacters = 40;

/// Of the longest texts: letters of a unit may be twice as wide as others.
int bytesWidth(const QFontMetrics &metrics)
{
    constexpr qint64 mostPlain = 1'023;
    constexpr qint64 nearlyNext = 1'048'524; // 1,023.9 KiB
    return std::max(metrics.horizontalAdvance(formatBytes(mostPlain)),
                    metrics.horizontalAdvance(formatBytes(nearlyNext))) +
           2 * characterWidth(metrics); // beside them
}

} // namespace

RequestsDock::RequestsDock(const std::shared_ptr<RequestLog> &log, QWidget *parent)
    : LateDock(tr("Requests"), parent), m_log(log)
{
    setObjectName(QStringLiteral("requests"));
}

QWidget *RequestsDock::makeContents()
{
    m_model = new RequestModel(m_log, this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(3 * fontMetrics().lineSpacing()); // it scrolls, and screens are small
    m_table->setAccessibleName(tr("Requests to servers"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows(*m_table, spacing::hair);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const QFontMetrics metrics(fixedFont());
    const int character = characterWidth(metrics);
    const QList<int> widths{15, 9, 9, 11,           statementCharacters, addressCharacters,
                            12, 0, 0, idCharacters, remarkCharacters};
    for (int column = 0; column < widths.size(); ++column) {
        const int width = widths[column] > 0 ? widths[column] * character : bytesWidth(metrics);
        m_table->setColumnWidth(column, std::max(width, header->sectionSizeHint(column)));
    }

    m_copy = new QAction(themedIcon(QStringLiteral("copy")), tr("&Copy rows"), m_table);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_clear = new QAction(themedIcon(QStringLiteral("trash")), tr("C&lear"), m_table);
    m_table->addActions({m_copy, m_clear});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new EmptyState(QStringLiteral("log"), tr("No requests yet"),
                                      tr("Each request to a server shows up here with its status, sizes and times."),
                                      {}, m_stack));
    m_stack->addWidget(m_table);

    connect(m_copy, &QAction::triggered, this, &RequestsDock::copyRows);
    connect(m_clear, &QAction::triggered, m_model, &RequestModel::clear);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        keepPlace(last - first + 1);
        updateState();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RequestsDock::updateState);
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_follows = m_table->verticalScrollBar()->sliderPosition() <= 0; });
    updateState();
    return m_stack;
}

void RequestsDock::updateState()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

/// New rows come above all others: whoever reads further down goes on reading the same rows.
void RequestsDock::keepPlace(int inserted)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (m_follows || !isVisible())
        return;
    const int place = bar->value() + inserted;
    bar->setMaximum(std::max(bar->maximum(), place)); // the view counts its rows only when it is laid out
    bar->setValue(place);
}

void RequestsDock::copyRows()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines += m_model->rowText(row.row());
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace penstock
