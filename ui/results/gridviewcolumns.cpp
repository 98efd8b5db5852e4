// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/characterwidth.h"
#include "ui/results/gridaccessible.h"
#include "ui/results/gridheader.h"
#include "ui/results/gridview.h"

#include <algorithm>
#include <functional>
#include <iterator>

// The columns of a GridView.

namespace penstock {

namespace {

constexpr int widestColumn = 60; // characters
constexpr int sampledCells = 10'000;
constexpr std::ptrdiff_t measuredTexts = 16;
constexpr int sampledRows = 100; // twice: see fittingWidth()

} // namespace

void GridView::columnsChanged()
{
    const int before = m_columns.count();
    const GridCell current = m_selection.current();
    const int currentId = current.isValid() ? m_columns.id(current.column) : -1;
    std::vector<int> shown;
    shown.reserve(std::size_t(before));
    for (int place = 0; place < before; ++place)
        shown.push_back(m_columns.id(place));
    m_columns.update(m_model->columns(), GridColumns::firstWidth);
    bool isSame = before <= m_columns.count();
    for (int place = 0; place < m_columns.count(); ++place) {
        isSame = isSame && (place >= before || shown[std::size_t(place)] == m_columns.id(place));
        if (std::ranges::find(shown, m_columns.id(place)) == shown.end())
            fitColumn(place);
    }
    m_tails.clear();
    // Rectangles are of places: they mean something else when a column comes in between.
    if (!isSame)
        m_selection.follow({current.row, m_columns.placeOf(currentId)});
    columnsMoved();
    if (!isSame)
        Q_EMIT selectionChanged();
}

void GridView::columnsMoved()
{
    layOut();
    viewport()->update();
    m_header->update();
    forgetAccessibleCells(this);
    Q_EMIT columnsArranged();
}

void GridView::setColumnWidth(int place, int width)
{
    m_columns.setWidth(place, width);
    columnsMoved();
}

void GridView::rearrangeColumns(const std::function<void()> &change)
{
    const GridCell current = m_selection.current();
    const int id = current.isValid() ? m_columns.id(current.column) : -1;
    change();
    m_selection.follow({current.row, id < 0 ? -1 : std::max(m_columns.placeOf(id), 0)});
    columnsMoved();
    Q_EMIT selectionChanged();
}

void GridView::moveColumn(int from, int to)
{
    if (from != to)
        rearrangeColumns([&] { m_columns.move(from, to); });
}

void GridView::setColumnPinned(int place, bool pinned)
{
    rearrangeColumns([&] { m_columns.setPinned(place, pinned); });
}

void GridView::hideColumn(int place)
{
    rearrangeColumns([&] { m_columns.hide(place); });
}

void GridView::showColumn(int id)
{
    rearrangeColumns([&] { m_columns.show(id); });
}

void GridView::arrangeColumns(const std::vector<int> &shown, const std::vector<int> &hidden, int pinned)
{
    rearrangeColumns([&] { m_columns.arrange(shown, hidden, pinned); });
}

/// air: what of it nothing stands in.
int GridView::fittingWidth(int place, int *air)
{
    const int id = m_columns.id(place);
    const GridModel::Kind kind = m_model->kind(id);
    const qint64 most = std::clamp(sampledCells / m_columns.count(), 2, sampledRows);
    const qint64 count = std::min(m_model->rowCount(), most);
    // The first ones, and some from there to the last, evenly.
    const qint64 gaps = std::max(count - 1, qint64(1));
    const qint64 step = (m_model->rowCount() - 1) / gaps;
    const qint64 rest = (m_model->rowCount() - 1) % gaps;
    int tail = m_tails.value(id);
    std::vector<QString> texts;
    texts.reserve(std::size_t(2 * count));
    for (qint64 i = 0; i < count; ++i) {
        for (const qint64 row : {i, i * step + i * rest / gaps}) {
            texts.push_back(m_model->shownText(row, id));
            if (!m_model->isNull(row, id))
                tail = std::max(tail, GridCellLook::tailOf(kind, texts.back()));
        }
    }
    m_tails[id] = tail;
    // Measuring is what takes time: the widest is among the longest.
    if (kind == GridModel::Kind::Text && std::ssize(texts) > measuredTexts) {
        std::ranges::nth_element(texts, texts.begin() + measuredTexts, std::ranges::greater(), &QString::size);
        texts.resize(measuredTexts);
    }
    const QString name = m_model->columnName(id);
    int cells = 0;
    for (const QString &text : texts)
        cells = std::max(cells, m_look.widthOf(kind, text, tail));
    const int widest = characterWidth(fontMetrics()) * widestColumn;
    const int width = std::min(std::max(cells, m_header->widthFor(name)), widest);
    *air = width - std::min(std::max(cells, m_header->leastFor(name)), widest);
    return width;
}

void GridView::fitColumn(int place)
{
    int air = 0;
    const int width = fittingWidth(place, &air);
    m_columns.setWidth(place, width, air);
    columnsMoved();
}

void GridView::fitColumns()
{
    for (int place = 0; place < m_columns.count(); ++place) {
        int air = 0;
        const int width = fittingWidth(place, &air);
        m_columns.setWidth(place, width, air, GridColumns::Measure::Later);
    }
    m_columns.measure();
    columnsMoved();
}

} // namespace penstock
