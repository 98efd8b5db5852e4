// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/answer/samples.h"
#include "ui/results/resulttableview.h"

#include <QTest>

#include <memory>

namespace penstock {

/// A visible table of samples::sensors().
class ShownSensors : public QObject
{
protected:
    std::unique_ptr<ResultFeed> m_feed;
    std::unique_ptr<ResultTableView> m_view;

    void begin()
    {
        m_feed = std::make_unique<ResultFeed>();
        m_view = std::make_unique<ResultTableView>();
        m_view->resize(900, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void end()
    {
        m_view->setEntry(nullptr);
        m_view.reset();
        m_feed.reset();
    }

    void show(int rows)
    {
        m_feed->append(samples::sensors(0, rows));
        m_view->setEntry(m_feed.get());
    }

    /// Of a column, row by row.
    QString texts(int place) const
    {
        QStringList rows;
        for (qint64 row = 0; row < m_view->model()->rowCount(); ++row)
            rows += m_view->model()->shownText(row, m_view->columns().id(place));
        return rows.join(u' ');
    }
};

} // namespace penstock
