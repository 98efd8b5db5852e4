// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person gives the series of a ChartView: panes and units.
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"

#include <QInputDialog>

#include <algorithm>

namespace penstock {

namespace {

QString computedUnit(const QString &unit, ChartTransform::Kind kind)
{
    switch (kind) {
    case ChartTransform::Kind::Derivative:
    case ChartTransform::Kind::Rate:
        return unit.isEmpty() ? unit : unit + QStringLiteral("/s");
    case ChartTransform::Kind::Scale:
        return {}; // whatever it is now
    default:
        return unit;
    }
}

} // namespace

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
}

} // namespace penstock
