// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/editing/editormarks.h"
#include "ui/query/outcomelist.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/results/resulttableview.h"

#include <QAbstractItemModelTester>
#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace penstock;

class RunAllTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<QueryTab> m_tab;

    OutcomeList &outcomes() const { return *m_tab->findChild<OutcomeList *>(); }
    QString outcome(int row) const { return outcomes().model()->index(row, 0).data().toString(); }
    qint64 shownRows() const { return m_tab->results()->tableView()->model()->rowCount(); }

    QStringList underlined() const
    {
        QStringList texts;
        for (const EditorMarks::Mistake &mistake : m_tab->editor()->marks().mistakes())
            texts += mistake.place.selectedText();
        return texts;
    }

    QToolButton *link(const QString &text) const
    {
        for (QToolButton *button : m_tab->results()->message().findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    void runAll(const QString &text)
    {
        m_tab->editor()->setPlainText(text);
        m_tab->runAll();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE telemetry"));
        QCOMPARE(m_server.write(QStringLiteral("telemetry"), "sensors,host=a cpu=1 1704067200000000000\n"
                                                             "sensors,host=a cpu=2 1704067201000000000\n"
                                                             "sensors,host=b cpu=3 1704067202000000000\n"
                                                             "rooms,name=hall warm=21 1704067202000000000\n"),
                 204);
    }

    void init()
    {
        m_world = std::make_unique<TestServices>();
        const QString profile = m_world->addProfile(QStringLiteral("home"), m_server.url()).id;
        m_tab = std::make_unique<QueryTab>(m_world->services);
        m_tab->setTarget(profile, QStringLiteral("telemetry"));
        m_tab->resize(1000, 700);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
    }

    void cleanup()
    {
        m_tab.reset();
        m_world.reset();
    }

    void aWrongStatementStopsNoOther()
    {
        runAll(QStringLiteral("SELECT cpu FROM sensors;\nSELECT * FORM sensors;\nSHOW MEASUREMENTS;"));
        QVERIFY(outcomes().isVisible());
        QAbstractItemModelTester tester(outcomes().model());
        QCOMPARE(outcomes().model()->rowCount(), 3);
        QVERIFY2(outcome(0).startsWith(QStringLiteral("1: 3 rows")), qPrintable(outcome(0)));
        QVERIFY2(outcome(1).startsWith(QStringLiteral("2: failed")), qPrintable(outcome(1)));
        QVERIFY2(outcome(2).startsWith(QStringLiteral("3: 2 rows")), qPrintable(outcome(2)));
        QVERIFY2(m_tab->status().contains(QStringLiteral("1 of 3 statements failed")), qPrintable(m_tab->status()));
        QVERIFY(!m_tab->status().endsWith(QStringLiteral(" · failed")));
    }

    /// What changes something is done; no rows are nothing that it lacks.
    void whatChangesDataIsDone()
    {
        const auto shown = [this] {
            QStringList texts;
            for (const QLabel *label : m_tab->results()->findChildren<QLabel *>()) {
                if (label->isVisible())
                    texts += label->text();
            }
            return texts.join(u'|');
        };
        runAll(QStringLiteral("CREATE DATABASE other; SHOW MEASUREMENTS ON other; CREATE DATABASE third"));
        QVERIFY2(outcome(0).startsWith(QStringLiteral("1: done · ")), qPrintable(outcome(0)));
        QVERIFY2(outcome(1).startsWith(QStringLiteral("2: 0 rows · ")), qPrintable(outcome(1)));
        QVERIFY2(outcome(2).startsWith(QStringLiteral("3: done · ")), qPrintable(outcome(2)));
        QVERIFY2(m_tab->status().contains(QStringLiteral(" · done · ")), qPrintable(m_tab->status()));
        QVERIFY2(shown().contains(QStringLiteral("Done")), qPrintable(shown()));
        runAll(QStringLiteral("SHOW MEASUREMENTS ON other"));
        QVERIFY2(m_tab->status().contains(QStringLiteral(" · 0 rows · ")), qPrintable(m_tab->status()));
        QVERIFY2(shown().contains(QStringLiteral("answered with no rows")), qPrintable(shown()));
        runAll(QStringLiteral("SELECT cpu INTO copied FROM sensors")); // tells how many it has written
        QCOMPARE(shownRows(), 1);
        QVERIFY2(m_tab->status().contains(QStringLiteral(" · 1 row · ")), qPrintable(m_tab->status()));
        m_server.query(QStringLiteral("DROP MEASUREMENT copied"), QStringLiteral("telemetry"));
    }

    void anEntryLeadsToItsTable()
    {
        runAll(QStringLiteral("SELECT cpu FROM sensors; SHOW MEASUREMENTS; SELECT warm FROM rooms"));
        QCOMPARE(shownRows(), 3);
        QTest::mouseClick(outcomes().viewport(), Qt::LeftButton, {},
                          outcomes().visualRect(outcomes().model()->index(1, 0)).center());
        QCOMPARE(shownRows(), 2);
        outcomes().setFocus();
        QTest::keyClick(&outcomes(), Qt::Key_Down);
        QCOMPARE(shownRows(), 1);
    }

    void aMistakeIsUnderlinedAndLedTo()
    {
        runAll(QStringLiteral("\n  SELECT cpu FROM sensors;\n\nSELECT *\n  FORM sensors"));
        QTRY_COMPARE(underlined(), QStringList{QStringLiteral("FORM")});
        QToolButton *line = link(QStringLiteral("&Line 5, character 3"));
        QVERIFY(line);
        m_tab->editor()->moveCursor(QTextCursor::Start);
        line->click();
        QCOMPARE(m_tab->editor()->textCursor().block().text().mid(m_tab->editor()->textCursor().positionInBlock()),
                 QStringLiteral("FORM sensors"));
        QVERIFY(m_tab->editor()->hasFocus());
        QVERIFY(line->isVisible()); // it can be read on

        // By the entry as well, and what stands before it may move it.
        m_tab->editor()->moveCursor(QTextCursor::Start);
        m_tab->editor()->textCursor().insertText(QStringLiteral("-- first\n"));
        QCOMPARE(underlined(), QStringList{QStringLiteral("FORM")});
        QTest::mouseClick(outcomes().viewport(), Qt::LeftButton, {},
                          outcomes().visualRect(outcomes().model()->index(1, 0)).center());
        QCOMPARE(m_tab->editor()->textCursor().positionInBlock(), 2);
        line = link(QStringLiteral("&Line 6, character 3")); // where it is now
        QVERIFY(line && line->isEnabled());

        // Until it is mended: then the button leads nowhere, and says why.
        m_tab->editor()->textCursor().deleteChar();
        QCOMPARE(underlined(), QStringList());
        QVERIFY(line->isVisible() && !line->isEnabled());
        QHelpEvent pointed(QEvent::ToolTip, QPoint(1, 1), line->mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(line, &pointed);
        QVERIFY2(line->toolTip().contains(QStringLiteral("has been changed")), qPrintable(line->toolTip()));
        QCOMPARE(line->accessibleDescription(), line->toolTip());
        m_tab->editor()->undo();
        QVERIFY(line->isEnabled() && line->accessibleDescription().isEmpty());
        m_tab->editor()->setPlainText(QStringLiteral("SHOW DATABASES"));
        QVERIFY(!line->isEnabled());
        // What is said there next is not about it.
        m_tab->results()->message().showMessage(MessageBar::Kind::Warning, QStringLiteral("Of something else"));
        m_tab->results()->message().setAction(QStringLiteral("Undo"));
        m_tab->editor()->setPlainText(QStringLiteral("SHOW USERS"));
        QVERIFY(link(QStringLiteral("Undo")) && link(QStringLiteral("Undo"))->isEnabled());
    }

    void aMistakeOfOneStatementIsUnderlinedToo()
    {
        m_tab->editor()->setPlainText(QStringLiteral("SELECT 1;\nSELECT cpu FROM sensors GROUP tim(1m)"));
        m_tab->editor()->moveCursor(QTextCursor::End);
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        QTRY_COMPARE(underlined(), QStringList{QStringLiteral("tim")});
        QVERIFY(!outcomes().isVisible());
        QVERIFY(m_tab->status().endsWith(QStringLiteral("failed")));
        // The next run forgets it.
        m_tab->editor()->setPlainText(QStringLiteral("SELECT cpu FROM sensors"));
        m_tab->run();
        QCOMPARE(underlined(), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        QCOMPARE(shownRows(), 3);
    }

    void allWrongIsAFailedRun()
    {
        runAll(QStringLiteral("SELEC 1; SELECT FROM"));
        QVERIFY(m_tab->status().endsWith(QStringLiteral("failed")));
        QVERIFY(!m_tab->results()->message().isHidden());
        QTRY_COMPARE(underlined().size(), 2);
    }

    void whatTheConnectionLacksStopsTheRest()
    {
        InfluxdServer gone;
        QVERIFY2(gone.start(), qPrintable(gone.problem()));
        const QString profile = m_world->addProfile(QStringLiteral("gone"), gone.url()).id;
        m_tab->setTarget(profile, QString());
        runAll(QStringLiteral("SHOW DATABASES"));
        gone.kill();
        runAll(QStringLiteral("SHOW DATABASES; SHOW USERS; SHOW DATABASES"));
        QVERIFY2(outcome(0).startsWith(QStringLiteral("1: failed")), qPrintable(outcome(0)));
        QVERIFY2(outcome(2).startsWith(QStringLiteral("3: not run")), qPrintable(outcome(2)));
        QVERIFY(m_tab->status().endsWith(QStringLiteral("failed")));
    }
};

QTEST_MAIN(RunAllTest)
#include "runall_test.moc"
