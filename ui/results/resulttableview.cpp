// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resulttableview.h"

#include "core/async/background.h"
#include "ui/results/cellselection.h"
#include "ui/results/resultcelldelegate.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace penstock {

namespace {

constexpr int syncInterval = 40;        // ms
constexpr int typingPause = 200;        // ms
constexpr int refilterInterval = 1'000; // ms
constexpr int widestColumn = 60;        // characters
constexpr std::size_t cellsCopiedAtOnce = 20'000;

} // namespace

ResultTableView::ResultTableView(QWidget *parent)
    : QTableView(parent),
      m_model(new ResultTableModel(this)),
      m_delegate(new ResultCellDelegate(*m_model, this)),
      m_arrangement(new RowArrangement(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Result rows"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setAccessibleName(tr("Columns of the result"));
    updateMetrics();

    m_syncTimer.setInterval(syncInterval);
    m_syncTimer.setSingleShot(true);
    m_arrangeTimer.setSingleShot(true);
    connect(&m_syncTimer, &QTimer::timeout, this, &ResultTableView::sync);
    connect(&m_arrangeTimer, &QTimer::timeout, this, &ResultTableView::arrange);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ResultTableView::setSort);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting)
            m_widthsAreMine = false;
    });
    connect(m_arrangement, &RowArrangement::ready, this, &ResultTableView::applyOrder);
    connect(m_arrangement, &RowArrangement::extended, this, &ResultTableView::extendOrder);
    connect(m_arrangement, &RowArrangement::busyChanged, this, &ResultTableView::rowsChanged);

    const auto addShortcut = [this](const QString &text, const QKeySequence &keys, bool withHeader) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, withHeader] { copy(withHeader); });
        addAction(action);
    };
    addShortcut(tr("&Copy"), QKeySequence::Copy, false);
    addShortcut(tr("Copy with &headers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), true);
}

ResultTableView::~ResultTableView() = default;

void ResultTableView::setEntry(ResultFeed *feed, std::size_t entry)
{
    m_arrangement->cancel();
    m_syncTimer.stop();
    m_arrangeTimer.stop();
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_entry = entry;
    m_fitted = false;
    m_widthsAreMine = true;
    m_wish.sortColumn.reset();
    m_arranged.reset();
    {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_model->setTable(m_feed ? m_feed->result().entries().at(m_entry).table : nullptr);
    if (m_feed) {
        connect(m_feed, &ResultFeed::grown, this, &ResultTableView::feedGrown);
        connect(m_feed, &ResultFeed::finished, this, &ResultTableView::feedFinished);
    }
    fitColumns();
    arrange();
    Q_EMIT rowsChanged();
}

void ResultTableView::feedGrown()
{
    if (!m_model->table())
        return;
    if (!m_fitted)
        sync();
    else if (!m_syncTimer.isActive())
        m_syncTimer.start();
    // A filter lets no unseen row in; it is applied again while rows arrive.
    if (!m_wish.filter.isEmpty() && !m_arrangeTimer.isActive() && !m_arrangement->isBusy())
        m_arrangeTimer.start(refilterInterval);
}

void ResultTableView::feedFinished()
{
    sync();
    if (m_widthsAreMine)
        fitColumns();
    if (!m_wish.isNatural())
        arrange();
}

void ResultTableView::sync()
{
    const int columns = m_model->columnCount();
    m_model->sync();
    if (m_wish.sortColumn && columns != m_model->columnCount()) {
        // The header keeps the number of the section, which is another column's now.
        const std::vector<std::size_t> &shown = m_model->tableColumns();
        const auto sorted = int(std::ranges::find(shown, *m_wish.sortColumn) - shown.begin());
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(sorted, m_wish.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (!m_fitted)
        fitColumns();
    Q_EMIT rowsChanged();
}

void ResultTableView::setFilter(const QString &filter)
{
    if (filter == m_wish.filter)
        return;
    m_wish.filter = filter;
    m_arrangeTimer.start(typingPause);
}

void ResultTableView::setSort(int column, Qt::SortOrder order)
{
    m_wish.sortColumn.reset();
    if (column >= 0 && column < m_model->columnCount())
        m_wish.sortColumn = m_model->tableColumn(column);
    m_wish.descending = order == Qt::DescendingOrder;
    arrange();
}

void ResultTableView::arrange()
{
    m_arrangeTimer.stop();
    if (!m_feed)
        return;
    // Rows that come while the wish stays the same leave selection and position alone. They are sorted at the end.
    const bool goesOn = m_arranged == m_wish && !m_wish.filter.isEmpty() && m_model->isArranged() &&
                        (!m_wish.sortColumn || m_feed->isRunning());
    m_asked = m_wish;
    if (goesOn)
        m_arrangement->extend(m_feed->snapshot(m_entry), m_wish, m_model->order(), m_model->covered());
    else
        m_arrangement->arrange(m_feed->snapshot(m_entry), m_wish);
}

void ResultTableView::applyOrder(const RowOrder &order, std::size_t covered, bool filtered)
{
    if (!order && !m_model->isArranged())
        return;
    const int x = horizontalScrollBar()->value();
    m_model->setOrder(order, covered, filtered);
    m_arranged = m_asked;
    horizontalScrollBar()->setValue(x);
    Q_EMIT rowsChanged();
}

void ResultTableView::extendOrder(const RowOrder &order, std::size_t covered)
{
    m_model->extendOrder(order, covered);
    Q_EMIT rowsChanged();
}

void ResultTableView::fitColumns()
{
    if (m_model->rowCount() == 0)
        return;
    m_fitting = true;
    const int widest = fontMetrics().averageCharWidth() * widestColumn;
    const int arrow = fontMetrics().height();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        const int head =
            horizontalHeader()->fontMetrics().horizontalAdvance(title) + arrow + 2 * fontMetrics().averageCharWidth();
        setColumnWidth(column, std::min(std::max(head, m_delegate->widthOfCells(column, font())), widest));
    }
    m_fitting = false;
    m_fitted = true;
}

void ResultTableView::updateMetrics()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(std::min(m_delegate->rowHeight(font()), 100));
}

void ResultTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && m_delegate)
        updateMetrics();
}

void ResultTableView::keyboardSearch(const QString &search)
{
    // Qt would look at every row here.
    if (!search.trimmed().isEmpty())
        Q_EMIT filterTyped(search);
}

void ResultTableView::copy(bool withHeader)
{
    if (!m_model->table() || !m_feed)
        return;
    const CellSelection selection(selectionModel()->selection());
    if (selection.cellCount() == 0)
        return;
    if (selection.cellCount() > maximumCopiedCells) {
        Q_EMIT copyRefused(selection.cellCount());
        return;
    }
    const CellRange cells = selection.cellsOf(*m_model);
    const auto put = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    if (selection.cellCount() <= cellsCopiedAtOnce) {
        put(toTabSeparated(*m_model->table(), cells, withHeader));
        return;
    }
    const auto work = [table = m_feed->snapshot(m_entry), cells, withHeader] {
        return toTabSeparated(*table, cells, withHeader);
    };
    runInBackground(this, work, put);
}

void ResultTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex cell = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->addSeparator();
    if (cell.isValid()) {
        const QString text = cell.data(Qt::EditRole).toString();
        const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * 30);
        if (!text.isEmpty())
            menu->addAction(tr("&Filter by “%1”").arg(shown), this, [this, text] { Q_EMIT filterRequested(text); });
        const int column = cell.column();
        menu->addAction(tr("Sort &ascending"), this,
                        [this, column] { horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder); });
        menu->addAction(tr("Sort &descending"), this,
                        [this, column] { horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder); });
    }
    if (m_wish.sortColumn)
        menu->addAction(tr("As the &server sent them"), this,
                        [this] { horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    menu->addAction(tr("Fit column &widths"), this, &ResultTableView::fitColumns);
    menu->addSeparator();
    menu->addAction(tr("&Select all"), this, &QTableView::selectAll);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualRect(cell).center()));
}

} // namespace penstock
