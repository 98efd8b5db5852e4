// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ValueChart says about itself, and what is read in it.
#include "core/async/plural.h"
#include "core/series/readingtext.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/valuechart.h"

#include <QChart>
#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>

#include <algorithm>

namespace penstock {

namespace {

using Kind = ChartStyle::Kind;

constexpr int mostNames = 12; ///< in what is read of a bin

QString number(double value)
{
    return readingText(value, 0); // all digits
}

/// Names are text, whatever is in them.
QString asTip(const QString &text)
{
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped());
}

QString count(std::uint64_t value)
{
    return QLocale().toString(qulonglong(value));
}

} // namespace

QString ValueChart::notice() const
{
    QStringList parts;
    const Histogram &histogram = m_content.histogram;
    const ScatterPairs &pairs = m_content.pairs;
    if (const std::uint64_t infinite = histogram.infinite + pairs.infinite; infinite > 0)
        parts += withCount(tr("%n infinite values are left out.", nullptr, plural(infinite)), infinite);
    if (histogram.missing > 0)
        parts += withCount(tr("%n rows without a number are left out.", nullptr, plural(histogram.missing)),
                           histogram.missing);
    if (const std::uint64_t alone = pairs.alone(); alone > 0)
        parts += withCount(
            tr("%n values have no partner of exactly the same time and are left out.", nullptr, plural(alone)), alone);
    if (pairs.isThinned())
        parts +=
            withCount(tr("Of %n points, %1 are drawn: of each series one in each of %2 × %3 cells that has any.",
                         nullptr, plural(pairs.pairs())),
                      pairs.pairs())
                .arg(count(pairs.pointCount()), count(std::uint64_t(pairs.columns)), count(std::uint64_t(pairs.rows)));
    return parts.join(u' ');
}

QString ValueChart::summary() const
{
    if (!m_content.data)
        return {};
    if (m_content.style.kind == Kind::Scatter) {
        const ScatterPairs &pairs = m_content.pairs;
        if (pairs.pairs() == 0)
            return chart()->title();
        const QString &across = m_content.data->series[std::size_t(pairs.xSeries)].name;
        return withCount(tr("%n points over the values of %1, from %2 to %3; upwards from %4 to %5.", nullptr,
                            plural(pairs.pairs())),
                         pairs.pairs())
            .arg(across, number(pairs.x.min), number(pairs.x.max), number(pairs.y.min), number(pairs.y.max));
    }
    const Histogram &histogram = m_content.histogram;
    if (histogram.values == 0)
        return chart()->title();
    std::size_t fullest = 0;
    const std::uint64_t highest = histogram.highest();
    for (const Histogram::Counts &counts : histogram.series) {
        const auto found = std::ranges::find(counts.bins, highest);
        if (found != counts.bins.end())
            fullest = std::size_t(found - counts.bins.begin());
    }
    const QString values = withCount(tr("Histogram of %n values", nullptr, plural(histogram.values)), histogram.values);
    return values + QStringLiteral(": ") +
           tr("%1 bins from %2 to %3; most, %4, between %5 and %6.")
               .arg(count(histogram.binCount()), number(histogram.edges.front()), number(histogram.edges.back()),
                    count(highest), number(histogram.edges[fullest]), number(histogram.edges[fullest + 1]));
}

QString ValueChart::readingText() const
{
    return m_bin ? textOf(*m_bin) : m_place ? textOf(*m_place) : QString();
}

QString ValueChart::textOf(std::size_t bin) const
{
    const Histogram &histogram = m_content.histogram;
    const QString unit = histogram.series.empty() ? QString() : m_content.units.value(histogram.series.front().series);
    const bool isOne = std::ranges::all_of(histogram.series, [&](const Histogram::Counts &counts) {
        return m_content.units.value(counts.series) == unit;
    });
    QStringList lines{tr("%1 to %2")
                          .arg(number(histogram.edges[bin]),
                               ChartFrame::withUnit(number(histogram.edges[bin + 1]), isOne ? unit : QString()))};
    std::uint64_t unlisted = 0;
    for (const Histogram::Counts &counts : histogram.series) {
        if (histogram.series.size() == 1)
            lines.first() += QStringLiteral(": ") + count(counts.bins[bin]);
        else if (counts.bins[bin] > 0 && lines.size() > mostNames)
            ++unlisted;
        else if (counts.bins[bin] > 0)
            lines += m_content.data->series[std::size_t(counts.series)].name + QStringLiteral(": ") +
                     count(counts.bins[bin]);
    }
    if (unlisted > 0)
        lines += withCount(tr("%n more series", nullptr, plural(unlisted)), unlisted);
    return lines.join(u'\n');
}

/// From top to bottom, in pixels of the viewport.
QRectF ValueChart::bandOf(std::size_t bin) const
{
    const Histogram &histogram = m_content.histogram;
    const auto at = [this](double value) {
        return double(mapFromScene(chart()->mapToScene(chart()->mapToPosition({value, 1}))).x());
    };
    const QRectF plotted = chart()->plotArea();
    const double left = at(histogram.edges[bin]);
    return {left, plotted.top(), at(histogram.edges[bin + 1]) - left, plotted.height()};
}

bool ValueChart::viewportEvent(QEvent *event)
{
    const Histogram &histogram = m_content.histogram;
    if (event->type() != QEvent::ToolTip || (histogram.binCount() == 0 && !hasPoints()) || chart()->series().isEmpty())
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (hasPoints()) {
        if (const std::optional<Place> near = placeNear(help->pos()))
            QToolTip::showText(help->globalPos(), asTip(textOf(*near)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    const QPointF place = chart()->mapFromScene(mapToScene(help->pos()));
    const double value = chart()->mapToValue(place).x();
    if (chart()->plotArea().contains(place) && value >= histogram.edges.front() && value <= histogram.edges.back())
        QToolTip::showText(help->globalPos(), asTip(textOf(histogram.binOf(value))), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace penstock
