// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/numbertext.h"
#include "ui/results/columnranges.h"
#include "ui/results/numberlookdialog.h"
#include "ui/results/resulttableview.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <utility>

// How a ResultTableView looks, and that it is remembered.

namespace penstock {

namespace {

constexpr int pause = 300; // ms, after the last change
constexpr qint64 sampledRows = 200;
constexpr qsizetype sampledNumbers = 3;

bool isNumber(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Unsigned || type == ColumnType::Float;
}

} // namespace

TableLook ResultTableView::look() const
{
    TableLook look;
    const GridColumns &now = columns();
    const auto add = [&](int id, bool isHidden) {
        const int place = now.placeOf(id);
        look.columns += {.name = m_model->columnName(id),
                         .width = place >= 0 && m_resized.contains(id) ? now.width(place) : 0,
                         .isHidden = isHidden,
                         .numbers = m_model->numberLook(id)};
    };
    const bool isUsual =
        now.isNatural() && m_resized.empty() && m_model->numberLooks().isEmpty() && m_wish.sorts.empty();
    if (!m_model->table() || isUsual)
        return look;
    for (int place = 0; place < now.count(); ++place)
        add(now.id(place), false);
    for (const int id : now.hidden())
        add(id, true);
    look.pinned = now.pinnedCount();
    for (const RowSort &sort : m_wish.sorts)
        look.sorts += {m_model->columnName(int(sort.column)), sort.descending};
    return look;
}

void ResultTableView::wear(const TableLook &look, const std::function<void(const TableLook &)> &keep)
{
    m_look = look;
    m_keep = keep;
    m_worn = m_model->columns();
    putOn();
    if (const std::vector<RowSort> sorts = knownSorts(look); !sorts.empty())
        setSorts(sorts);
    m_lookMayDiffer = false;
}

/// Of the columns that are there.
std::vector<RowSort> ResultTableView::knownSorts(const TableLook &look) const
{
    std::vector<RowSort> sorts;
    sorts.reserve(std::size_t(look.sorts.size()));
    const std::vector<int> &ids = m_model->columns();
    for (const TableLook::Sort &sort : look.sorts) {
        const auto id = std::ranges::find(ids, sort.column, [this](int known) { return m_model->columnName(known); });
        if (id != ids.end())
            sorts.push_back({std::size_t(*id), sort.isDescending});
    }
    return sorts;
}

/// Columns have come late: they look as they did, and what the person has done meanwhile stays.
void ResultTableView::wearLate()
{
    const std::vector<int> &now = m_model->columns();
    const bool hasLate = std::ranges::any_of(now, [this](int id) {
        return std::ranges::find(m_worn, id) == m_worn.end() &&
               std::ranges::find(m_look.columns, m_model->columnName(id), &TableLook::ColumnLook::name) !=
                   m_look.columns.end();
    });
    if (!hasLate || !m_keep || m_isPuttingOn) {
        m_worn = now;
        return;
    }
    keepLook();
    m_worn = now;
    putOn();
    if (const std::vector<RowSort> sorts = knownSorts(m_look); sorts != m_wish.sorts)
        setSorts(sorts);
}

/// With what was put on of columns that this answer does not have, or not yet: another one has them again.
TableLook ResultTableView::lookToKeep() const
{
    TableLook now = look();
    const auto isThere = [this](const QString &name) {
        return std::ranges::any_of(m_worn, [&](int id) { return m_model->columnName(id) == name; });
    };
    now.columns.removeIf([&](const TableLook::ColumnLook &column) {
        return !isThere(column.name) &&
               std::ranges::find(m_look.columns, column.name, &TableLook::ColumnLook::name) != m_look.columns.end();
    });
    QList<TableLook::Sort> ofThese = m_look.sorts;
    ofThese.removeIf([&](const TableLook::Sort &sort) { return !isThere(sort.column); });
    if (ofThese == now.sorts) // else the person has chosen others
        now.sorts = m_look.sorts;
    for (qsizetype at = 0; at < m_look.columns.size(); ++at) {
        const TableLook::ColumnLook &column = m_look.columns[at];
        const bool isSorted = std::ranges::find(now.sorts, column.name, &TableLook::Sort::column) != now.sorts.end();
        const bool isPinned = at < m_look.pinned;
        if (isThere(column.name) || (column == TableLook::ColumnLook{.name = column.name} && !isSorted && !isPinned))
            continue;
        now.columns.insert(isPinned ? now.pinned++ : now.columns.size(), column);
    }
    return now;
}

void ResultTableView::putOn()
{
    if (m_look.columns.isEmpty() || m_isPuttingOn || !m_model->table())
        return;
    m_isPuttingOn = true;
    std::vector<int> rest = m_model->columns();
    std::vector<int> shown;
    std::vector<int> hidden;
    std::vector<std::pair<int, int>> widths;
    int pinned = 0;
    for (const TableLook::ColumnLook &column : std::as_const(m_look.columns)) {
        const auto found = std::ranges::find(rest, column.name, [this](int id) { return m_model->columnName(id); });
        if (found == rest.end())
            continue;
        const int id = *found;
        rest.erase(found);
        pinned += !column.isHidden && int(&column - m_look.columns.constData()) < m_look.pinned ? 1 : 0;
        (column.isHidden ? hidden : shown).push_back(id);
        if (isNumber(m_model->table()->column(std::size_t(id)).type()) && !(m_model->numberLook(id) == column.numbers))
            m_model->setNumberLook(id, column.numbers);
        if (column.width > 0)
            widths.emplace_back(id, column.width);
    }
    arrangeColumns(shown, hidden, pinned);
    // Formats take other room.
    for (int place = 0; m_widthsAreMine && place < columns().count(); ++place) {
        if (m_model->kind(columns().id(place)) == GridModel::Kind::Figure)
            fitColumn(place);
    }
    for (const auto &[id, width] : widths) {
        m_resized.insert(id);
        if (const int place = columns().placeOf(id); place >= 0)
            setColumnWidth(place, width);
    }
    m_ranges->measure();
    m_isPuttingOn = false;
}

void ResultTableView::lookMayHaveChanged()
{
    if (!m_keep || m_isPuttingOn)
        return;
    m_lookMayDiffer = true;
    m_lookTimer.start(pause);
}

void ResultTableView::keepLook()
{
    m_lookTimer.stop();
    if (!std::exchange(m_lookMayDiffer, false))
        return;
    const TableLook now = lookToKeep();
    if (!m_keep || now == m_look)
        return;
    m_look = now;
    m_keep(now);
}

void ResultTableView::setNumberLook(int column, const NumberLook &look)
{
    m_model->setNumberLook(column, look);
    if (const int place = columns().placeOf(column); place >= 0 && !m_resized.contains(column))
        fitColumn(place);
    m_ranges->measure();
    lookMayHaveChanged();
}

void ResultTableView::setUsualNumbers(const NumberLook &look)
{
    if (m_model->setUsualNumbers(look))
        fitNumbers();
}

/// Columns whose numbers or times take other room now. A width that was given stays.
void ResultTableView::fitNumbers()
{
    for (int place = 0; m_widthsAreMine && place < columns().count(); ++place) {
        const int id = columns().id(place);
        if (!m_resized.contains(id) && m_model->kind(id) != GridModel::Kind::Text)
            fitColumn(place);
    }
}

bool ResultTableView::isMeasuring() const
{
    return m_ranges->isBusy();
}

void ResultTableView::addNumberActions(QMenu *menu, int column)
{
    if (!isNumber(m_model->table()->column(std::size_t(column)).type()))
        return;
    using Paint = NumberLook::Paint;
    const NumberLook now = m_model->numberLook(column);
    menu->addAction(tr("&Number format…"), this, [this, column] { askNumberLook(column); });
    QMenu *paints = menu->addMenu(tr("Pa&int in the cells"));
    auto *group = new QActionGroup(paints);
    const std::pair<QString, Paint> choices[] = {
        {tr("&Nothing"), Paint::None}, {tr("&Bars"), Paint::Bars}, {tr("A &colour scale"), Paint::Scale}};
    for (const auto &[text, paint] : choices) {
        NumberLook wanted = now;
        wanted.paint = paint;
        QAction *choice = paints->addAction(text, this, [this, column, wanted] { setNumberLook(column, wanted); });
        choice->setCheckable(true);
        choice->setChecked(now.paint == paint);
        group->addAction(choice);
    }
}

void ResultTableView::askNumberLook(int column)
{
    const auto sample = [this, column](const NumberLook &look) {
        QStringList texts;
        const TableSnapshot table = snapshot();
        if (!table || std::size_t(column) >= table->columnCount())
            return texts;
        const Column &numbers = table->column(std::size_t(column));
        const qint64 end = std::min(topRow() + sampledRows, m_model->rowCount());
        for (qint64 row = topRow(); row < end && texts.size() < sampledNumbers; ++row) {
            if (!m_model->isNull(row, column))
                texts += numberText(numbers, m_model->tableRow(row), look);
        }
        return texts;
    };
    auto *dialog = new NumberLookDialog(m_model->columnName(column), m_model->shownLook(column), sample, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_model, &GridModel::replaced, dialog, &QDialog::reject); // it is about that table, or a newer answer's
    connect(dialog, &QDialog::accepted, this, [this, dialog, column] {
        if (isNumber(m_model->table()->column(std::size_t(column)).type()))
            setNumberLook(column, m_model->ownLook(dialog->look()));
    });
    dialog->open();
}

} // namespace penstock
