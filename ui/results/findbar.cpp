// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/findbar.h"

#include "ui/common/format.h"
#include "ui/results/resulttableview.h"

#include <QLabel>
#include <QLineEdit>

namespace penstock {

namespace {

constexpr int typingPause = 250;    // ms
constexpr int growingPause = 1'000; // ms between two counts while rows come

} // namespace

FindBar::FindBar(ResultTableView &view, QWidget *parent)
    : SearchBar(tr("Find in the cells"), parent), m_view(view), m_finder(new CellFinder(this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::startCount);
    connect(wanted(), &QLineEdit::textChanged, this, [this] {
        m_finder->cancel();
        m_count.clear();
        state()->clear();
        m_typing.start();
    });
    connect(m_finder, &CellFinder::found, this, &FindBar::found);
    connect(m_finder, &CellFinder::counted, this, &FindBar::counted);
    connect(&view, &ResultTableView::findAsked, this, [this](bool isForward) {
        if (wanted()->text().isEmpty() || isHidden())
            open();
        if (!wanted()->text().isEmpty())
            find(isForward);
    });
    m_growing.setSingleShot(true);
    m_growing.setInterval(growingPause);
    connect(&m_growing, &QTimer::timeout, this, &FindBar::recount);
    // What was counted is not so any more.
    connect(view.model(), &GridModel::replaced, this, [this] { wanted()->clear(); });
    for (const auto others : {&GridModel::rearranged, &GridModel::exchanged})
        connect(view.model(), others, this, &FindBar::begin);
    connect(&view, &ResultTableView::timesChanged, this, &FindBar::begin);
    connect(&view, &GridView::columnsArranged, this, [this] {
        if (!isHidden() && shownColumns() != m_columns)
            begin();
    });
    connect(view.model(), &GridModel::rowsAppended, this, [this] {
        if (!isHidden() && !m_growing.isActive())
            m_growing.start();
    });
}

/// Other cells are looked at, or they have other texts.
void FindBar::begin()
{
    m_finder->cancel();
    m_count.clear();
    state()->clear();
    startCount();
}

/// There are more rows: what is said of the others stays until it is known.
void FindBar::recount()
{
    if (isHidden() || wanted()->text().isEmpty() || m_typing.isActive())
        return;
    if (m_finder->isCounting())
        m_growing.start();
    else
        m_finder->count(wish());
}

std::vector<std::size_t> FindBar::shownColumns() const
{
    std::vector<std::size_t> shown;
    const GridColumns &columns = m_view.columns();
    shown.reserve(std::size_t(columns.count()));
    for (int place = 0; place < columns.count(); ++place)
        shown.push_back(std::size_t(columns.id(place)));
    return shown;
}

void FindBar::open()
{
    openField();
    startCount(); // rows may have come since it was last shown
}

void FindBar::leave()
{
    m_finder->cancel();
    m_typing.stop();
    hide();
    m_view.setFocus();
}

CellFinder::Wish FindBar::wish() const
{
    return {m_view.snapshot(), m_view.resultModel().rows(), shownColumns(), wanted()->text(),
            m_view.resultModel().times()};
}

void FindBar::startCount()
{
    m_typing.stop();
    if (isHidden() || wanted()->text().isEmpty())
        return;
    state()->setText(tr("counting…"));
    m_columns = shownColumns();
    m_finder->count(wish());
}

void FindBar::find(bool isForward)
{
    if (wanted()->text().isEmpty())
        return;
    if (m_typing.isActive())
        startCount();
    const GridCell from = m_view.current();
    // Before the first cell, or behind the last.
    m_finder->find(wish(), {std::size_t(std::max(from.row, qint64(0))), std::size_t(std::max(from.column, 0))},
                   isForward);
}

void FindBar::found(const std::optional<CellFinder::Place> &place, bool isRound)
{
    if (place)
        m_view.setCurrent({qint64(place->row), int(place->column)});
    const QString where = !place ? tr("not found") : isRound ? tr("from the other end") : QString();
    QStringList parts{m_count, where};
    parts.removeAll(QString());
    state()->setText(parts.join(QStringLiteral(" · ")));
}

void FindBar::counted(quint64 cells)
{
    m_count = cells == 1 ? tr("1 cell") : tr("%1 cells").arg(formatCount(cells));
    state()->setText(m_count);
}

} // namespace penstock
