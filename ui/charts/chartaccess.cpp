// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccess.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/valuechart.h"

#include <QAccessibleWidget>

namespace penstock {

namespace {

/// A chart; its value is what is read in it.
class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(QWidget *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        if (const auto *canvas = qobject_cast<ChartCanvas *>(object()))
            return canvas->readingText();
        const auto *values = qobject_cast<ValueChart *>(object());
        if (!values)
            return {};
        return values->readingText().isEmpty() ? values->summary() : values->readingText();
    }
};

QAccessibleInterface *chartAccess(const QString &, QObject *object)
{
    const bool isChart = qobject_cast<ChartCanvas *>(object) || qobject_cast<ValueChart *>(object);
    return isChart ? new ChartAccess(static_cast<QWidget *>(object)) : nullptr;
}

} // namespace

void installChartAccess()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(chartAccess);
        return true;
    }();
}

} // namespace penstock
