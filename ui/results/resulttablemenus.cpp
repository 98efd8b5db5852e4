// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/background.h"
#include "core/async/visibletext.h"
#include "ui/common/characterwidth.h"
#include "ui/common/keymap.h"
#include "ui/results/cellinspector.h"
#include "ui/results/filterrow.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>

#include <algorithm>
#include <utility>

// What a ResultTableView copies, and its menus.

namespace penstock {

namespace {

constexpr std::size_t cellsCopiedAtOnce = 20'000;

/// It is about columns that are there now: when they go, it does.
QMenu *newMenu(QWidget *parent, const GridModel &model)
{
    auto *menu = new QMenu(parent);
    QObject::connect(&model, &GridModel::replaced, menu, &QMenu::close);
    QObject::connect(&model, &GridModel::columnsChanged, menu, &QMenu::close);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace

void ResultTableView::addActionsOfKeys()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, CellFormat format) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, format] { copy(format == CellFormat::TabsWithHeaders); });
        addAction(action);
        return action;
    };
    add(tr("&Copy"), QKeySequence::Copy, CellFormat::Tabs);
    nameKeys(add(tr("Copy with &headers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), CellFormat::TabsWithHeaders),
             QStringLiteral("grid.copyWithHeaders"));
    auto *adding = new QAction(tr("Add to the selection"), this);
    adding->setCheckable(true);
    adding->setShortcut(Qt::SHIFT | Qt::Key_F8);
    adding->setShortcutContext(Qt::WidgetShortcut);
    connect(adding, &QAction::toggled, this, &GridView::setAdding);
    connect(this, &GridView::addingChanged, adding, &QAction::setChecked);
    addAction(adding);
    nameKeys(adding, QStringLiteral("grid.addToSelection"));
    // Not in the menu of a cell, which lists the actions.
    const auto find = [this](QKeySequence::StandardKey keys, bool isForward) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, isForward] { Q_EMIT findAsked(isForward); });
    };
    find(QKeySequence::FindNext, true);
    find(QKeySequence::FindPrevious, false);
}

void ResultTableView::inspect()
{
    if (!current().isValid())
        return;
    if (!m_inspector)
        m_inspector = new CellInspector(*this);
    m_inspector->show();
    m_inspector->raise();
    m_inspector->activateWindow();
}

void ResultTableView::copy(bool withHeader)
{
    copyAs(withHeader || m_copiesNames ? CellFormat::TabsWithHeaders : CellFormat::Tabs);
}

void ResultTableView::copyAs(CellFormat format)
{
    const TableSnapshot table = snapshot();
    const std::vector<CellBlock> blocks = selectedCells();
    std::size_t cells = 0;
    std::size_t rows = 0; // no two blocks have a common one
    for (const CellBlock &block : blocks) {
        cells += block.cellCount();
        rows += block.rowCount();
    }
    m_awaitedCopy.reset();
    if (!table || cells == 0)
        return;
    // All rows are those of the filter, also where its last letter was typed a moment ago.
    const bool isAll = rows == m_model->rows().count;
    if (isAll && isBehind()) {
        m_awaitedCopy = {format, selection().ranges()};
        hurry();
        return;
    }
    if (cells > maximumCopiedCells) {
        Q_EMIT copyRefused(cells);
        return;
    }
    const int number = ++m_copies;
    const auto put = [this, number, isAll](const Result<QString> &text) {
        if (number != m_copies) // what was copied since must not give way to it
            return;
        if (!text) {
            Q_EMIT copyFailed(text.error());
            return;
        }
        QGuiApplication::clipboard()->setText(*text);
        Q_EMIT copied(isAll);
    };
    const auto work = [table, blocks, shown = m_model->rows(), format, times = m_model->times(),
                       tags = m_tags ? m_tags() : std::nullopt] {
        return cellsAsText(*table, blocks, shown, format, times, tags);
    };
    if (cells <= cellsCopiedAtOnce)
        put(work());
    else
        runInBackground(this, work, put);
}

void ResultTableView::copyAwaited()
{
    const std::optional<AwaitedCopy> awaited = m_awaitedCopy;
    if (!awaited || isBehind())
        return;
    m_awaitedCopy.reset();
    const AwaitedCopy &copy = *awaited;
    const qint64 rows = m_model->rowCount();
    if (rows == 0) {
        Q_EMIT copyFailed(failure(Error::Kind::NotFound, tr("No row passes the filter; nothing was copied.")).error());
        return;
    }
    for (bool adds = false; const GridRange &range : copy.columns) {
        select({0, rows - 1, range.left, range.right}, adds);
        adds = true;
    }
    copyAs(copy.format);
}

void ResultTableView::dropAwaitedCopy()
{
    if (std::exchange(m_awaitedCopy, {}))
        Q_EMIT copyFailed(failure(Error::Kind::Unavailable,
                                  tr("Another answer came before the filter was applied; nothing was copied."))
                              .error());
}

/// Of one of several columns by which the rows are sorted; the others stay.
void ResultTableView::addSortActions(QMenu *menu, std::size_t column)
{
    std::vector<RowSort> turned = wish().sorts;
    std::vector<RowSort> without = wish().sorts;
    const auto own = std::ranges::find(turned, column, &RowSort::column);
    own->descending = !own->descending;
    std::erase_if(without, [column](const RowSort &sort) { return sort.column == column; });
    menu->addAction(tr("Re&verse this order"), this, [this, turned] { setSorts(turned); });
    menu->addAction(tr("Sort no longer &by this"), this, [this, without] { setSorts(without); });
}

void ResultTableView::addColumnActions(QMenu *menu, int place)
{
    const int id = columns().id(place);
    const auto column = std::size_t(id);
    menu->addAction(tr("Sort &ascending"), this, [this, column] { setSorts({{column, false}}); });
    menu->addAction(tr("Sort &descending"), this, [this, column] { setSorts({{column, true}}); });
    if (!wish().sorts.empty()) {
        const bool isKnown = std::ranges::find(wish().sorts, column, &RowSort::column) != wish().sorts.end();
        if (!isKnown)
            menu->addAction(tr("Sort equal ro&ws by this"), this, [this, id] { Q_EMIT sortAsked(id, true); });
        else if (wish().sorts.size() > 1)
            addSortActions(menu, column);
        menu->addAction(tr("As the &server sent them"), this, [this] { setSorts({}); });
    }
    menu->addAction(tr("&Filter this column…"), this, [this, id] {
        showFilterRow(true);
        m_filterRow->focusColumn(id);
    });
    menu->addSeparator();
    const bool isPinned = place < columns().pinnedCount();
    menu->addAction(isPinned ? tr("&Unpin column") : tr("&Pin column"), this,
                    [this, place, isPinned] { setColumnPinned(place, !isPinned); });
    QAction *left = menu->addAction(tr("Move &left"), this, [this, place] { moveColumn(place, place - 1); });
    left->setEnabled(place > 0);
    QAction *right = menu->addAction(tr("Move &right"), this, [this, place] { moveColumn(place, place + 1); });
    right->setEnabled(place + 1 < columns().count());
    QAction *hide = menu->addAction(tr("Hi&de column"), this, [this, place] { hideColumn(place); });
    hide->setEnabled(columns().count() > 1);
    if (!columns().hidden().empty()) {
        QMenu *hidden = menu->addMenu(tr("Sh&ow column"));
        for (const int other : columns().hidden())
            hidden->addAction(visibleText(m_model->columnName(other)).replace(u'&', QStringLiteral("&&")), this,
                              [this, other] { showColumn(other); });
    }
    menu->addSeparator();
    if (m_model->table()->column(column).type() == ColumnType::Timestamp)
        addTimeActions(menu);
    addNumberActions(menu, id);
    menu->addAction(tr("Fit &width"), this, [this, place] {
        fitColumn(place);
        Q_EMIT columnResized(columns().id(place));
    });
    menu->addAction(tr("Fit column &widths"), this, &GridView::fitColumns);
}

void ResultTableView::columnMenu(int place, const QPoint &at)
{
    QMenu *menu = newMenu(this, *m_model);
    addColumnActions(menu, place);
    menu->addSeparator();
    menu->addAction(tr("Select &column"), this, [this, place] { selectColumn(place); });
    menu->popup(at);
}

void ResultTableView::cellMenu(const GridCell &cell, const QPoint &at)
{
    QMenu *menu = newMenu(this, *m_model);
    menu->addActions(actions());
    QMenu *as = menu->addMenu(tr("Copy &as"));
    const std::pair<QString, CellFormat> formats[] = {{tr("&CSV"), CellFormat::Csv},
                                                      {tr("&Markdown"), CellFormat::Markdown},
                                                      {tr("&JSON"), CellFormat::Json},
                                                      {tr("&Line protocol"), CellFormat::LineProtocol},
                                                      {tr("&SQL values"), CellFormat::SqlValues}};
    for (const auto &[text, format] : formats)
        as->addAction(text, this, [this, wanted = format] { copyAs(wanted); });
    as->setEnabled(!selection().ranges().empty());
    menu->addSeparator();
    if (cell.isValid()) {
        // Filters mean times as they are shown.
        const int id = columns().id(cell.column);
        const bool isTime = m_model->table()->column(std::size_t(id)).type() == ColumnType::Timestamp;
        const QString text = isTime && !m_model->isNull(cell.row, id) ? m_model->shownText(cell.row, id)
                                                                      : m_model->exactText(cell.row, id);
        const QString shown =
            fontMetrics().elidedText(visibleText(text.left(200)), Qt::ElideRight, characterWidth(fontMetrics()) * 30);
        if (!text.isEmpty())
            menu->addAction(tr("Filter b&y “%1”").arg(QString(shown).replace(u'&', QStringLiteral("&&"))), this,
                            [this, text] { Q_EMIT filterRequested(text); });
        QAction *whole = menu->addAction(tr("Show row and c&ell…"), this, &ResultTableView::inspect);
        whole->setShortcut(Qt::Key_Return);
        menu->addSeparator();
        addColumnActions(menu, cell.column);
    }
    menu->addSeparator();
    menu->addAction(tr("&Select all"), this, &GridView::selectAll);
    menu->popup(at);
}

} // namespace penstock
