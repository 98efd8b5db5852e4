// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/ui/query/lonetab.h"
#include "ui/answer/entrychooser.h"
#include "ui/answer/resultbar.h"
#include "ui/answer/seriespanel.h"
#include "ui/answer/tableseriesmodel.h"

#include <QToolButton>
#include <QTreeView>

using namespace penstock;

/// Tables of a tab's answers, as an influxd gives them.
class AnswerTableTest final : public LoneTab
{
    Q_OBJECT

    InfluxdServer m_server;

    ResultTableView &table() const { return *m_tab->results()->tableView(); }
    const ResultTableModel &model() const { return table().resultModel(); }
    QStringList names() const
    {
        QStringList names;
        for (int place = 0; place < table().columns().count(); ++place)
            names += model().columnName(table().columns().id(place));
        return names;
    }
    /// Of a column, row by row.
    QStringList texts(const QString &name) const
    {
        QStringList texts;
        const int id = table().columns().id(int(names().indexOf(name)));
        for (qint64 row = 0; row < model().rowCount(); ++row)
            texts += model().shownText(row, id);
        return texts;
    }
    EntryChooser &chooser() const { return *m_tab->results()->findChild<EntryChooser *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QByteArray lines;
        for (int i = 0; i < 3; ++i) {
            for (const char *room : {"kitchen", "roof"})
                lines += QByteArray("climate,room=") + room + " temperature=" + QByteArray::number(20.125 + i) + ' ' +
                         QByteArray::number(1'700'000'000 + 10 * i) + "000000001\n";
        }
        // Half an hour before and after the clocks of Berlin are put forward, and back.
        for (const char *time : {"1711845000", "1711848600", "1729989000", "1729992600"})
            lines += QByteArray("clocks v=1i ") + time + "000000000\n";
        QCOMPARE(m_server.write(QStringLiteral("plant"), lines), 204);
    }
    void init() { begin(m_server.url(), QStringLiteral("plant")); }
    void cleanup() { end(); }

    void seriesAreOneTable()
    {
        run(QStringLiteral("SELECT temperature FROM climate GROUP BY room"));
        QCOMPARE(rows(), qint64(6));
        QVERIFY(!chooser().isVisible());
        QVERIFY2(names().contains(QStringLiteral("room")), qPrintable(names().join(u' ')));
        m_tab->results()->findChild<ResultBar *>()->series()->click();
        SeriesPanel &panel = *m_tab->results()->seriesPanel();
        QTRY_COMPARE(panel.model().rowCount(), 2);
        const QAbstractItemModel &list = *panel.list()->model();
        const auto has = [&list](int row, const QString &text) {
            bool found = false;
            for (int column = 0; column < list.columnCount(); ++column)
                found = found || list.index(row, column).data().toString() == text;
            return found;
        };
        QVERIFY(has(0, QStringLiteral("kitchen")) && has(1, QStringLiteral("roof")));
        panel.list()->selectionModel()->select(list.index(1, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTRY_COMPARE(rows(), qint64(3));
        QCOMPARE(texts(QStringLiteral("room")), QStringList(3, QStringLiteral("roof")));
    }

    void statementsAreToldApart()
    {
        m_tab->editor()->setPlainText(QStringLiteral(
            "SELECT temperature FROM climate; SHOW TAG VALUES FROM climate WITH KEY = room; SELECT v FROM clocks"));
        m_tab->runAll();
        QTRY_VERIFY(!m_tab->isRunning());
        QVERIFY(chooser().isVisible());
        QCOMPARE(chooser().count(), 3);
        const QString counts[] = {QStringLiteral("6 rows"), QStringLiteral("2 rows"), QStringLiteral("4 rows")};
        QStringList all;
        for (int i = 0; i < 3; ++i) {
            all += chooser().itemData(i, Qt::ToolTipRole).toString();
            QVERIFY2(chooser().itemText(i).endsWith(counts[i]), qPrintable(chooser().itemText(i)));
        }
        all.removeDuplicates();
        QVERIFY2(all.size() == 3, qPrintable(all.join(QStringLiteral(" | "))));
        QTest::keyClick(&chooser(), Qt::Key_Down);
        QCOMPARE(rows(), qint64(2));
        QCOMPARE(texts(QStringLiteral("value")), (QStringList{QStringLiteral("kitchen"), QStringLiteral("roof")}));
        QTest::keyClick(&chooser(), Qt::Key_Down);
        QCOMPARE(rows(), qint64(4));
    }

    /// What the clocks skip, and what they show twice.
    void aStatementHasItsOwnZone()
    {
        run(QStringLiteral("SELECT v FROM clocks tz('Europe/Berlin')"));
        const QString time = QStringLiteral("time");
        const QStringList berlin{QStringLiteral("2024-03-31T01:30:00.000000000+01:00"),
                                 QStringLiteral("2024-03-31T03:30:00.000000000+02:00"),
                                 QStringLiteral("2024-10-27T02:30:00.000000000+02:00"),
                                 QStringLiteral("2024-10-27T02:30:00.000000000+01:00")};
        QCOMPARE(texts(time), berlin);
        QCOMPARE(model().columnNote(table().columns().id(0)), QStringLiteral("time: time (Europe/Berlin)"));
        // In the view's zone, whatever the statement says, and back.
        table().setTimes({TimeDisplay::Style::Iso, "America/New_York"});
        QCOMPARE(texts(time).first(), QStringLiteral("2024-03-30T20:30:00.000000000-04:00"));
        table().setTimes({});
        QCOMPARE(texts(time), berlin);
        run(QStringLiteral("SELECT v FROM clocks"));
        QCOMPARE(texts(time).first(), QStringLiteral("2024-03-31T00:30:00.000000000Z"));
    }

    /// What a person makes of a table is that of its statement, in other tabs and later, too.
    void looksAreRemembered()
    {
        const QString statement = QStringLiteral("SELECT * FROM climate");
        run(statement);
        const QStringList all = names();
        const int temperature = table().columns().id(int(all.indexOf(QStringLiteral("temperature"))));
        table().setNumberLook(temperature, {.digits = 1});
        table().hideColumn(int(all.indexOf(QStringLiteral("room"))));
        table().setColumnPinned(0, true);
        const auto isWorn = [&] {
            return !names().contains(QStringLiteral("room")) && names().size() == all.size() - 1 &&
                   table().columns().pinnedCount() == 1 &&
                   texts(QStringLiteral("temperature")).first() == QStringLiteral("20.1");
        };
        QVERIFY(isWorn());
        run(QStringLiteral("SELECT * FROM climate LIMIT 2"));
        QCOMPARE(names(), all);
        QCOMPARE(texts(QStringLiteral("temperature")).first(), QStringLiteral("20.125"));
        run(QStringLiteral("SELECT  *\nFROM climate")); // the same, written otherwise
        QVERIFY(isWorn());
        const QString profile = m_tab->profileId();
        m_tab = std::make_unique<QueryTab>(m_world->services);
        m_tab->setTarget(profile, QStringLiteral("plant"));
        m_tab->show();
        run(statement);
        QVERIFY(isWorn());
    }
};

QTEST_MAIN(AnswerTableTest)
#include "answertable_test.moc"
