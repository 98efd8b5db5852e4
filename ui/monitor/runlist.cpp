// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/runlist.h"

#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace penstock {

namespace {

constexpr int measuredRows = 50; // of however many
constexpr int measuredCharacters = 200;
constexpr int leastShared = 24; // characters

} // namespace

RunList::RunList(QAbstractItemModel *model, const QString &name, const QString &whenEmpty, QWidget *parent)
    : QStackedWidget(parent), m_table(new QTableView(this))
{
    auto *empty = new RoleLabel(ThemeRole::Muted, this);
    empty->setText(whenEmpty);
    empty->setAlignment(Qt::AlignCenter);
    m_table->setModel(model);
    m_table->setAccessibleName(name);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    fitRows(*m_table, spacing::small);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    addWidget(empty);
    addWidget(m_table);

    auto *copyRows = new QAction(tr("&Copy"), m_table);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyRows);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyRows, &QAction::triggered, this, &RunList::copy);

    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &RunList::showPage);
    connect(model, &QAbstractItemModel::modelReset, this, &RunList::showPage);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT chosenChanged(chosen()); });
    showPage();
}

void RunList::setWidths(const QList<int> &characters)
{
    for (int column = 0; column < characters.size(); ++column)
        m_table->setColumnWidth(column, std::max(characters.at(column) * characterWidth(fontMetrics()),
                                                 m_table->horizontalHeader()->sectionSizeHint(column)));
}

void RunList::setShared(int column)
{
    m_shared = column;
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == m_shared && !m_isSharing)
            m_shared = -1;
    });
    connect(m_table->model(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first < measuredRows)
            share();
    });
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &RunList::share);
    share();
}

int RunList::contentWidth(int column) const
{
    const int frame = m_table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_table) + 1;
    int width = m_table->horizontalHeader()->sectionSizeHint(column);
    const QAbstractItemModel &model = *m_table->model();
    for (int row = 0; row < std::min(model.rowCount(), measuredRows); ++row) {
        const QModelIndex index = model.index(row, column);
        const QVariant own = index.data(Qt::FontRole);
        const QFontMetrics metrics(own.isValid() ? own.value<QFont>() : m_table->font());
        const int beside = 2 * std::max(characterWidth(metrics), 2 * frame);
        width = std::max(width, metrics.horizontalAdvance(index.data().toString().left(measuredCharacters)) + beside);
    }
    return width;
}

void RunList::share()
{
    if (m_shared < 0)
        return;
    const QHeaderView &header = *m_table->horizontalHeader();
    const int last = header.count() - 1;
    int room = m_table->viewport()->width();
    for (int column = 0; column < last; ++column)
        room -= column == m_shared ? 0 : header.sectionSize(column);
    const int most = std::max({room / 2, room - contentWidth(last), leastShared * characterWidth(fontMetrics())});
    m_isSharing = true;
    m_table->setColumnWidth(m_shared, std::min(contentWidth(m_shared), most));
    m_isSharing = false;
}

bool RunList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        share();
    return QStackedWidget::eventFilter(watched, event);
}

void RunList::choose(int row)
{
    m_table->selectRow(row);
    m_table->scrollTo(m_table->model()->index(row, 0));
}

int RunList::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.first().row() : -1;
}

QString RunList::selectedText() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_table->model()->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void RunList::showPage()
{
    setCurrentIndex(m_table->model()->rowCount() > 0 ? 1 : 0);
}

void RunList::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace penstock
