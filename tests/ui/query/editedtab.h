// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/editsbar.h"
#include "ui/answer/editsreview.h"
#include "ui/answer/fieldeditdialog.h"
#include "ui/answer/pointedits.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace penstock {

/// A query tab whose answers can be edited, and a real server with three points of one measurement.
class EditedTab : public QObject
{
protected:
    const QString plant = QStringLiteral("plant");

    void begin()
    {
        const QByteArray lines = "climate,room=roof temperature=21.5,humidity=40i 1700000000000000001\n"
                                 "climate,room=roof temperature=22 1700000000000000002\n"
                                 "climate,room=hall temperature=24,humidity=42i 1700000000000000001\n";
        m_server.query(QStringLiteral("DROP DATABASE plant"));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(m_server.write(plant, lines), 204);
        m_test = std::make_unique<TestServices>();
        m_home = m_test->addProfile(QStringLiteral("home"), m_server.url());
        m_tab = std::make_unique<QueryTab>(m_test->services);
        m_tab->setTarget(m_home.id, plant);
        m_tab->resize(1000, 700);
        m_tab->show();
    }
    void end()
    {
        m_tab.reset();
        m_test.reset();
    }

    ResultView &results() const { return *m_tab->results(); }
    PointEdits &edits() const { return *results().edits(); }
    ResultTableView &table() const { return *results().tableView(); }
    QByteArray held() const { return m_server.query(QStringLiteral("SELECT * FROM climate ORDER BY time"), plant); }

    void run(const QString &statement)
    {
        m_tab->editor()->setPlainText(statement);
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
    }

    /// The cell of a row that has this text in the other column.
    GridCell cellOf(const QString &column, const QString &time, const QString &room) const
    {
        const GridModel &model = *table().model();
        const auto place = [&](const QString &name) {
            for (int at = 0; at < table().columns().count(); ++at) {
                if (model.columnName(table().columns().id(at)) == name)
                    return at;
            }
            return -1;
        };
        for (qint64 row = 0; row < model.rowCount(); ++row) {
            if (model.exactText(row, table().columns().id(place(QStringLiteral("time")))).endsWith(time) &&
                model.exactText(row, table().columns().id(place(QStringLiteral("room")))) == room)
                return {row, place(column)};
        }
        return {};
    }

    QString shown(const GridCell &cell) const
    {
        return table().model()->shownText(cell.row, table().columns().id(cell.column));
    }
    GridModel::Mark mark(const GridCell &cell) const
    {
        return table().model()->mark(cell.row, table().columns().id(cell.column));
    }

    void stage(const GridCell &cell, const QString &value)
    {
        QVERIFY(cell.isValid());
        table().setCurrent(cell);
        edits().editAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(edits().dialog(), patienceMs);
        edits().dialog()->setTyped(value);
        edits().dialog()->accept();
        QTRY_VERIFY_WITH_TIMEOUT(!edits().dialog(), patienceMs);
    }

    EditsReview *openReview()
    {
        results().editsBar()->reviewButton()->click();
        return edits().review();
    }

    static QToolButton *buttonOf(const MessageBar &bar)
    {
        for (QToolButton *const one : bar.findChildren<QToolButton *>()) {
            if (one->isVisible() && one->text().contains(u" on "))
                return one;
        }
        return nullptr;
    }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<QueryTab> m_tab;
    Profile m_home;
};

} // namespace penstock
