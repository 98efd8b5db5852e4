// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "ui/answer/resultview.h"
#include "ui/answer/seriespanel.h"
#include "ui/answer/tableseriesmodel.h"
#include "ui/results/resulttableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace penstock {

/// An answer of 20 series with their list beside it.
class PickedSeries : public QObject
{
protected:
    /// As GROUP BY has it: 20 hosts that are tags, and two fields.
    static BatchPtr grouped(int first, int rows)
    {
        Column name(QStringLiteral("name"), ColumnType::Text, ColumnRole::SeriesName);
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
        Column cpu(QStringLiteral("cpu"), ColumnType::Float);
        Column count(QStringLiteral("count"), ColumnType::Integer);
        for (int i = first; i < first + rows; ++i) {
            name.appendText("sensors");
            time.appendInteger(1'704'067'200'000'000'000 + i * std::int64_t(1'000'000'000));
            host.appendText("host" + std::to_string(i % 20));
            cpu.appendFloat(i / 8.0);
            count.appendInteger(i);
        }
        auto batch = std::make_shared<Batch>();
        Table table;
        for (Column *column : {&name, &time, &host, &cpu, &count})
            table.addColumn(std::move(*column));
        batch->fragments.push_back({0, std::move(table)});
        batch->seal();
        return batch;
    }
    void begin()
    {
        m_feed = std::make_unique<ResultFeed>();
        m_view = std::make_unique<ResultView>();
        m_view->resize(1'000, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFeed(m_feed.get(), {QStringLiteral("SELECT * FROM sensors GROUP BY host")});
        m_feed->append(grouped(0, 200));
        QVERIFY(!panel().isVisible());
        QVERIFY(button());
        button()->click();
        QVERIFY(panel().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(panel().model().rowCount(), 20, patienceMs);
        m_tester = std::make_unique<QAbstractItemModelTester>(list().model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void end()
    {
        m_tester.reset();
        m_view.reset();
        m_feed.reset();
    }
    SeriesPanel &panel() const { return *m_view->seriesPanel(); }
    ResultTableView &table() const { return *m_view->tableView(); }
    QTreeView &list() const { return *panel().list(); }
    qint64 rows() const { return table().resultModel().rowCount(); }
    QToolButton *button() const
    {
        const QList<QToolButton *> buttons = m_view->findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, QStringLiteral("Series"), &QToolButton::accessibleName);
        return found == buttons.end() ? nullptr : *found;
    }
    QStringList listed() const
    {
        QStringList hosts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            hosts += list().model()->index(row, 1).data().toString(); // after the measurement
        return hosts;
    }
    void pick(int row, QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect) const
    {
        list().selectionModel()->select(list().model()->index(row, 0), how | QItemSelectionModel::Rows);
    }
    /// The hosts of the rows that are shown, each once.
    QStringList hosts() const
    {
        const GridModel &model = *table().model();
        QStringList found;
        for (qint64 row = 0; row < model.rowCount(); ++row)
            found += model.shownText(row, 2);
        found.removeDuplicates();
        found.sort();
        return found;
    }
    QString footer() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        return texts.join(u'\n');
    }

    std::unique_ptr<ResultFeed> m_feed;
    std::unique_ptr<ResultView> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace penstock
