// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/query/lonetab.h"
#include "ui/answer/differencewindow.h"

#include <QApplication>
#include <QMenu>
#include <QToolButton>

namespace penstock {

/// An answer is pinned and compared with what the same statement answers later, by the buttons above the rows.
class ComparedRunsTest final : public LoneTab
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init();
    void cleanup() { end(); }
    void rowsAndSeriesAreCompared();
    void anotherStatementIsComparedByItsTimes();

private:
    void write(const QByteArray &lines) { QCOMPARE(m_server.write(QStringLiteral("plant"), lines), 204); }
    /// In the menu of the button.
    void choose(const QString &beginning)
    {
        QToolButton *button = nullptr;
        for (auto *one : m_tab->results()->findChildren<QToolButton *>()) {
            if (one->text() == QStringLiteral("Compare"))
                button = one;
        }
        QVERIFY(button && button->isVisible());
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text().remove(u'&').startsWith(beginning)) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(beginning));
    }
    static DifferenceWindow *window()
    {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<DifferenceWindow *>(one); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    InfluxdServer m_server;
};

void ComparedRunsTest::init()
{
    m_server.query(QStringLiteral("DROP DATABASE plant"));
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
    write("m,host=a v=1 1\nm,host=a v=2 2\nm,host=b v=1 1\nm,host=b v=2 2\nm,host=c v=1 1\n");
    begin(m_server.url(), QStringLiteral("plant"));
}

void ComparedRunsTest::rowsAndSeriesAreCompared()
{
    const QString statement = QStringLiteral("SELECT v FROM m GROUP BY host");
    run(statement);
    QCOMPARE(rows(), qint64(5));
    choose(QStringLiteral("Pin"));
    write("m,host=a v=7 2\nm,host=d v=1 1\nm,host=d v=2 2\n"); // one is changed, and a series is new
    m_server.query(QStringLiteral("DROP SERIES FROM m WHERE host='c'"), QStringLiteral("plant"));
    run(statement);
    QCOMPARE(rows(), qint64(6));
    choose(QStringLiteral("Compare"));
    const QPointer<DifferenceWindow> shown = window();
    QVERIFY(shown);
    QTRY_VERIFY_WITH_TIMEOUT(shown->difference(), patienceMs);
    const TableDifference &found = *shown->difference();
    QCOMPARE(found.same, std::size_t(3));
    QCOMPARE(found.changed, std::size_t(1));
    QCOMPARE(found.onlyBefore, std::size_t(1));
    QCOMPARE(found.onlyNow, std::size_t(2));
    QCOMPARE(found.series, std::size_t(4));
    QCOMPARE(found.seriesOther, std::size_t(1));
    QCOMPARE(found.seriesOnlyBefore, std::size_t(1));
    QCOMPARE(found.seriesOnlyNow, std::size_t(1));
    QCOMPARE(shown->rows()->tableView()->resultModel().rowCount(), qint64(4));
    for (const char *part : {"Rows: 3 the same", "Series: 1 the same", "1 only before", "2 only now"})
        QVERIFY2(shown->text().contains(QString::fromLatin1(part)), qPrintable(shown->text()));
    delete shown;
}

/// What is pinned stays pinned whatever is run in between.
void ComparedRunsTest::anotherStatementIsComparedByItsTimes()
{
    run(QStringLiteral("SELECT v FROM m WHERE host='a'"));
    choose(QStringLiteral("Pin"));
    run(QStringLiteral("SHOW DATABASES"));
    run(QStringLiteral("SELECT v FROM m WHERE host='b'"));
    choose(QStringLiteral("Compare"));
    const QPointer<DifferenceWindow> shown = window();
    QVERIFY(shown);
    QTRY_VERIFY_WITH_TIMEOUT(shown->difference(), patienceMs);
    QCOMPARE(shown->difference()->differences(), std::size_t(0));
    QVERIFY2(shown->text().contains(QStringLiteral("Nothing is other")), qPrintable(shown->text()));
    delete shown;
}

} // namespace penstock

QTEST_MAIN(penstock::ComparedRunsTest)
#include "comparedruns_test.moc"
