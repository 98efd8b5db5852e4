// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How wide a SeriesLegend is, and which figures have room in that.
#include "core/series/readingtext.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStyle>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr int narrowest = 18; ///< characters, when it is made
constexpr int widest = 36;
constexpr int longest = 72;          ///< of a name, that is whole before figures but the last value have room
constexpr int leastName = 8;         ///< of a name, with the ellipsis
constexpr int figureCharacters = 13; ///< with the arrow of the header
constexpr int measuredRows = 200;

} // namespace

/// Its tick, its sample, and the scroll bar.
int SeriesLegend::besideName() const
{
    return 2 * m_list->iconSize().width() + 4 * spacing::small + spacing::hair +
           m_list->verticalScrollBar()->sizeHint().width();
}

int SeriesLegend::figureWidth() const
{
    return std::max(figureCharacters * characterWidth(fontMetrics()), m_widestFigure);
}

/// With the digits that tell figures of one series apart: many, of large values that hardly differ. Of all times, so
/// that it stays while the view moves.
int SeriesLegend::widestFigure() const
{
    constexpr int digitsOfRange = 2;
    constexpr int mostDigits = 15;
    const QFontMetrics metrics(fixedFont());
    int width = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), measuredRows); ++row) {
        const PointList &points = m_model->content()->series[std::size_t(row)].points;
        const ValueRange range = points.range(0, points.size());
        const double size = std::max(std::abs(range.min), std::abs(range.max));
        if (range.isEmpty() || !std::isfinite(size) || !(range.max > range.min))
            continue;
        const double apart = std::log10(size) - std::log10(range.max - range.min);
        if (apart <= digitsOfRange)
            continue; // a usual column has room for so many
        const int digits = std::min(int(std::ceil(apart)) + digitsOfRange, mostDigits);
        const QString text = localNumber(QString::number(range.min < 0 ? -size : size, 'e', digits - 1));
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_list) + 1;
    return width > 0 ? width + 2 * margin : 0;
}

/// Of the longest name, with its sample.
int SeriesLegend::nameWidth() const
{
    int name = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), measuredRows); ++row)
        name = std::max(name, fontMetrics().horizontalAdvance(m_model->index(row, 0).data().toString()));
    return name + besideName();
}

QSize SeriesLegend::sizeHint() const
{
    const int character = characterWidth(fontMetrics());
    return {std::clamp(nameWidth(), narrowest * character, widest * character), 100};
}

int SeriesLegend::widthWithin(const Widths &room) const
{
    const int character = characterWidth(fontMetrics());
    const int narrow = narrowest * character;
    const int whole = std::clamp(nameWidth(), narrow, longest * character);
    const int figures = std::clamp((room.figures - whole) / figureWidth(), 0, SeriesListModel::SectionCount - 1);
    if (figures > 0)
        return whole + figures * figureWidth();
    const int least = std::clamp(besideName() + leastName * character, narrow, std::max(room.most, narrow));
    const int names = std::max(std::min(whole, room.names), std::min(whole, least));
    return names + figureWidth() <= room.most ? names + figureWidth() : names;
}

/// Figures have their columns where there is room for them beside whole names; for the last value the end of a long one
/// gives way.
void SeriesLegend::updateSections()
{
    const int character = characterWidth(fontMetrics());
    const int name = nameWidth();
    const int beside = width() - std::clamp(name, narrowest * character, longest * character);
    const int besidePart = width() - std::clamp(name, narrowest * character, widest * character);
    for (int section = SeriesListModel::Last; section < SeriesListModel::SectionCount; ++section) {
        const int room = section == SeriesListModel::Last ? besidePart : beside;
        m_list->setColumnHidden(section, room < (section - SeriesListModel::Name) * figureWidth());
        m_list->header()->resizeSection(section, figureWidth());
    }
}

} // namespace penstock
