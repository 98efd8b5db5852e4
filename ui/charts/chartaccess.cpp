// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccess.h"

#include "ui/charts/chartcanvas.h"

#include <QAccessibleWidget>

namespace penstock {

namespace {

/// A chart; its value is what is read in it.
class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::Chart), m_canvas(canvas) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_canvas->readingText() : QAccessibleWidget::text(kind);
    }

private:
    ChartCanvas *m_canvas;
};

QAccessibleInterface *chartAccess(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new ChartAccess(canvas) : nullptr;
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
