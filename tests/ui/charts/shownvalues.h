// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/resultfeed.h"
#include "tests/support/patience.h"
#include "ui/charts/chartview.h"
#include "ui/charts/valuechart.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace penstock {

/// A chart with its kind chosen as a person does.
struct ShownValues
{
    ResultFeed feed;
    ChartView view;

    explicit ShownValues(const BatchPtr &batch)
    {
        view.resize(900, 400);
        view.show();
        feed.append(batch);
        QSignalSpy built(&view, &ChartView::built);
        view.setEntry(&feed);
        if (built.isEmpty())
            built.wait(patienceMs);
    }
    ~ShownValues() { view.setEntry(nullptr); }
    Q_DISABLE_COPY_MOVE(ShownValues)

    QAction *action(const QString &text) const
    {
        for (QAction *one : view.bar()->findChildren<QAction *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    QToolButton *axes() const
    {
        for (auto *button : view.bar()->findChildren<QToolButton *>()) {
            if (button->text().remove(u'&') == QStringLiteral("Axes"))
                return button;
        }
        return nullptr;
    }
    bool choose(const QString &text)
    {
        QAction *const wanted = action(text);
        if (!wanted)
            return false;
        wanted->trigger();
        return QTest::qWaitFor([this] { return !view.values()->isComputing(); }, patienceMs);
    }
};

} // namespace penstock
