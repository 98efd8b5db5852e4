// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ChartView says about its chart.
#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/result/column.h"
#include "core/series/readingtext.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/charts/valuechart.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr quint64 largestExact = quint64(1) << 53; ///< that a double holds with all whole numbers below

} // namespace

QString ChartView::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void ChartView::updateNotice()
{
    const bool isOverTime = m_bar->chartStyle().isOverTime();
    m_legend->setPanes(isOverTime && !m_canvas->scene().isHeatMap() ? int(m_canvas->scene().panes().size()) : 0);
    m_legend->model().setOnTheRight(isOverTime ? m_canvas->scene().onTheRight() : std::set<int>());
    QStringList parts;
    const ChartTransform &transform = m_bar->transform();
    if (transform.kind != ChartTransform::Kind::None)
        parts += tr("Computed here: %1.").arg(transform.text());
    if (m_uncomputed > 0)
        parts +=
            withCount(tr("Of %n series nothing can be computed: they are left out.", nullptr, plural(m_uncomputed)),
                      m_uncomputed);
    if (m_data && m_data->hasRounded)
        parts += tr("Whole numbers beyond %1 are rounded before that: small differences between them are lost.")
                     .arg(formatCount(largestExact));
    if (m_filteredRows && m_bar->onlyFiltered())
        parts += withCount(
            tr("Only the %n rows that the table's filter leaves are drawn.", nullptr, plural(m_filteredRows->size())),
            m_filteredRows->size());
    else if (m_filteredRows && m_data)
        parts += tr("The filter of the table does not count here: the chart has all rows.");
    std::size_t further = 0;
    for (const ChartDataPtr &one : m_further)
        further += one->series.size();
    if (further > 0 && !m_feed)
        parts += withCount(
            tr("%n series were asked for by themselves: there is no table of them.", nullptr, plural(further)),
            further);
    else if (further > 0)
        parts += withCount(tr("%n series were asked for beside the answer: its table and its filter do not have them.",
                              nullptr, plural(further)),
                           further);
    if (m_selected > mostMarked && m_data)
        parts += withCount(tr("%n rows are selected in the table: more than %1 are not marked here.", nullptr,
                              plural(m_selected)),
                           m_selected)
                     .arg(formatCount(mostMarked));
    std::size_t doubled = 0;
    std::size_t late = 0;
    for (const int index : m_data ? m_legend->shown() : std::vector<int>()) {
        doubled += m_data->series[std::size_t(index)].points.doubled();
        late += m_data->series[std::size_t(index)].late;
    }
    if (doubled > 0)
        parts += withCount(
            tr("%n values have the time of another one of their series: rows of several series may be drawn as "
               "one.",
               nullptr, plural(doubled)),
            doubled);
    if (late > 0 && isOverTime)
        parts += withCount(
            tr("%n values came after later ones; they are drawn in the order of time.", nullptr, plural(late)), late);
    if (m_data && m_data->rowsWithoutTime > 0)
        parts += withCount(tr("%n rows have no time and are left out.", nullptr, plural(m_data->rowsWithoutTime)),
                           m_data->rowsWithoutTime);
    if (const QString leftOut = m_values->notice(); !isOverTime && !leftOut.isEmpty())
        parts += leftOut;
    if (m_data && m_data->infinite > 0)
        parts += withCount(tr("%n infinite values are left out.", nullptr, plural(m_data->infinite)), m_data->infinite);
    else if (isOverTime && m_data && m_bar->chartStyle().kind != ChartStyle::Kind::HeatMap &&
             m_data->hasInfinite(m_canvas->view(), m_legend->shown()))
        parts += tr("Infinite values have no place in the chart and are left out.");
    if (isOverTime && m_canvas->scene().leavesOut())
        parts += tr("Values of 0 and below have no place on a logarithmic axis.");
    if (m_canvas->scene().stacksMeans() && isOverTime)
        parts += tr("Where points are dense, layers are as high as their mean: single peaks are not seen in them.");
    if (m_canvas->scene().stacksBothSigns() && isOverTime)
        parts += tr("Layers of values below 0 take from what the others add up to.");
    const HeatMapPtr &heat = m_canvas->scene().look().heat;
    const bool isHeatMap = m_data && heat && m_bar->chartStyle().kind == ChartStyle::Kind::HeatMap;
    if (isHeatMap && heat->infinite > 0)
        parts += withCount(tr("%n infinite values are left out.", nullptr, plural(heat->infinite)), heat->infinite);
    if (isHeatMap && heat->columns == 0)
        parts += tr("There are no values in this span that could be counted.");
    m_notice->setText(joinedSentences(parts));
    m_notice->setVisible(!parts.isEmpty());
}

/// Where some are infinite each row has been looked at: not again for each place that is read.
ValueRange ChartView::valuesInView()
{
    const TimeSpan view = m_canvas->view();
    const std::vector<int> shown = m_legend->shown();
    if (!m_inView || m_inView->view != view || m_inView->shown != shown)
        m_inView = InView{view, shown, m_data->valuesIn(view, shown)};
    return m_inView->values;
}

void ChartView::describe()
{
    if (!m_data) {
        m_canvas->setAccessibleDescription({});
        m_values->setAccessibleDescription({});
        return;
    }
    const TimeSpan view = m_canvas->view();
    const ChartClock &clock = m_canvas->scene().look().clock;
    const ValueRange all = valuesInView();
    QString text = tr("%1, from %2 to %3.")
                       .arg(m_legend->summary(), clock.reading(std::max(view.from, m_data->span.from)),
                            clock.reading(std::min(view.to, m_data->span.to)));
    if (!all.isEmpty())
        text += u' ' + tr("Smallest value %1, largest %2.")
                           .arg(penstock::readingText(all.min, 0), penstock::readingText(all.max, 0));
    const HeatMapPtr &heat = m_canvas->scene().look().heat;
    if (heat && heat->columns > 0 && m_bar->chartStyle().kind == ChartStyle::Kind::HeatMap)
        text += u' ' + withCount(tr("At most %n values are in a cell.", nullptr, plural(heat->largest)), heat->largest);
    QStringList said{m_values->readingText(), m_values->summary(), text};
    said.removeAll(QString());
    m_values->setAccessibleDescription(said.join(u' '));
    // What keys have chosen comes first: it is what has changed.
    const QString reading = m_canvas->readingText();
    m_canvas->setAccessibleDescription(reading.isEmpty() ? text : reading + QStringLiteral(". ") + text);
}

void ChartView::takeDifference()
{
    if (!m_data)
        return;
    const int chosen = m_legend->current();
    if (chosen < 0 || m_bar->transform().kind != ChartTransform::Kind::None) {
        m_notice->setText(chosen < 0 ? tr("Choose a series in the list first: the others are drawn as their difference "
                                          "from it.")
                                     : tr("A difference is taken from values as the server sent them."));
        m_notice->show();
        return;
    }
    m_bar->setTransform(
        {.kind = ChartTransform::Kind::Difference, .reference = m_data->series[std::size_t(chosen)].name});
    m_isOld = true;
    build();
}

} // namespace penstock
