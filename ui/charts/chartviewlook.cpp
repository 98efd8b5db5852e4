// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person gives the series of a ChartView: panes and units; and the height.
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/charts/valuechart.h"

#include <QInputDialog>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace penstock {

namespace {

constexpr int leastPlotLines = 8; ///< of text, as high as a plot that leaves the bar above it two lines

QString computedUnit(const QString &unit, ChartTransform::Kind kind)
{
    switch (kind) {
    case ChartTransform::Kind::Derivative:
    case ChartTransform::Kind::Rate:
        return unit.isEmpty() ? unit : ChartView::tr("%1/s", "a unit, per second").arg(unit);
    case ChartTransform::Kind::Scale:
        return {}; // whatever it is now
    default:
        return unit;
    }
}

} // namespace

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_bar->setLow(height() < 2 * m_bar->sizeHint().height() + leastPlotLines * fontMetrics().lineSpacing());
}

/// All others stay where they stand now.
void ChartView::movePanes(const std::vector<int> &series, int pane)
{
    if (!m_data || (pane >= 0 && series.empty()))
        return;
    if (pane < 0) {
        m_panes.clear();
        m_bar->setHasHandPanes(false);
        updateLook();
        return;
    }
    const std::vector<ChartScene::Pane> &panes = m_canvas->scene().panes();
    for (std::size_t i = 0; i < panes.size(); ++i) {
        for (const ChartScene::Line &line : panes[i].lines)
            m_panes.insert(m_data->series[std::size_t(line.series)].name, int(i));
    }
    for (const int one : series)
        m_panes.insert(m_data->series[std::size_t(one)].name, std::min(pane, ChartScene::mostPanes - 1));
    updateLook();
    m_bar->setHasHandPanes(true);
    m_bar->setPanes(ChartStyle::Layout::ByHand);
}

void ChartView::addSeries(const ChartDataPtr &series, int pane)
{
    if (series->isEmpty())
        return;
    std::erase_if(m_further, [&series](const ChartDataPtr &one) {
        return one->series.front().name == series->series.front().name;
    });
    m_further.push_back(series);
    if (pane >= 0)
        m_unplaced.emplace_back(series, pane);
    m_isOld = true;
    Q_EMIT furtherAdded();
    if (!m_timer.isActive())
        build(); // while one is under way: soon
}

void ChartView::takeNames(const QList<NameDrag> &names)
{
    Q_EMIT namesDropped(names, m_data ? std::optional(m_canvas->view()) : std::nullopt, -1);
}

/// Further series that have just come go into the panes that they were dropped on.
void ChartView::placeFurther()
{
    if (!m_data || m_isOld || m_unplaced.empty())
        return;
    const std::vector<std::pair<ChartDataPtr, int>> unplaced = std::exchange(m_unplaced, {});
    if (m_bar->transform().kind != ChartTransform::Kind::None)
        return; // some of them may be missing: they stand where they would by themselves
    std::size_t last = m_data->series.size();
    for (auto further = m_further.rbegin(); further != m_further.rend(); ++further) {
        const std::size_t first = last - std::min(last, (*further)->series.size());
        const auto found = std::ranges::find(unplaced, *further, &std::pair<ChartDataPtr, int>::first);
        if (found != unplaced.end()) {
            std::vector<int> series(last - first);
            std::iota(series.begin(), series.end(), int(first));
            movePanes(series, found->second);
        }
        last = first;
    }
}

void ChartView::askUnit(int series)
{
    if (!m_data)
        return;
    QStringList fields;
    for (std::size_t i = 0; i < m_data->series.size(); ++i) {
        if (series < 0 || int(i) == series)
            fields += m_data->series[i].field;
    }
    fields.removeDuplicates();
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("Unit"));
    dialog->setLabelText(fields.size() == 1 ? tr("&Unit of %1 (nothing: none):").arg(fields.front())
                                            : tr("&Unit of all values (nothing: none):"));
    dialog->setTextValue(m_units.value(fields.front()));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, fields](const QString &unit) { setUnit(fields, unit.simplified()); });
    dialog->open();
}

void ChartView::setUnit(const QStringList &fields, const QString &unit)
{
    for (const QString &field : fields)
        m_units.insert(field, unit);
    updateLook();
}

void ChartView::updateLook()
{
    std::vector<int> panes;
    QStringList units;
    const std::size_t count = m_data ? m_data->series.size() : 0;
    panes.reserve(m_panes.isEmpty() ? 0 : count);
    const bool hasUnits = std::ranges::any_of(m_units, [](const QString &unit) { return !unit.isEmpty(); });
    for (std::size_t i = 0; i < count; ++i) {
        const ChartSeries &one = m_data->series[i];
        if (!m_panes.isEmpty())
            panes.push_back(m_panes.value(one.name, -1));
        if (hasUnits)
            units += computedUnit(m_units.value(one.field), m_bar->transform().kind);
    }
    m_canvas->setPanes(panes);
    m_canvas->setUnits(units);
    m_values->setLook(m_canvas->scene().look().clock, units);
}

QWidget *ChartView::plot() const
{
    return m_stack->currentIndex() == 1 ? m_plots->currentWidget() : nullptr;
}

} // namespace penstock
