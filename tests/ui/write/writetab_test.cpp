// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemacache.h"
#include "tests/support/patience.h"
#include "tests/ui/write/writeworld.h"
#include "ui/common/messagebar.h"
#include "ui/write/lineeditor.h"
#include "ui/write/livereview.h"
#include "ui/write/remarksmodel.h"
#include "ui/write/writebar.h"
#include "ui/write/writequestion.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace penstock;

class WriteTabTest final : public WriteWorld
{
    Q_OBJECT

    void write(const QString &text)
    {
        m_tab->editor()->setPlainText(text);
        m_tab->run();
    }
    bool isAsked() const
    {
        return QTest::qWaitFor([this] { return question().isVisible(); }, patienceMs);
    }
    WriteQuestion &question() const { return *m_tab->findChild<WriteQuestion *>(); }
    void answer(const QString &part) const
    {
        for (auto *button : question().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(part)) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("there is no answer with ") + part));
    }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : m_tab->findChild<MessageBar *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u' ');
    }
    QStringList remarks() const
    {
        QStringList all;
        for (const RemarksModel::Entry &entry : m_tab->findChild<RemarksModel *>()->entries())
            all += QStringLiteral("%1 %2 %3").arg(int(entry.kind)).arg(entry.position.line).arg(entry.text);
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }

    void init()
    {
        makeDatabases();
        makeTab();
    }
    void cleanup() { dropTab(); }

    void linesAreWrittenWhereTheTabPoints()
    {
        QSignalSpy written(m_tab.get(), &WriteTab::written);
        QSignalSpy running(m_tab.get(), &WriteTab::runningChanged);
        QSignalSpy pipelines(&m_world->pipelines, &PipelineRegistry::added);
        write(QStringLiteral("m f=1 1\nm f=2 2\nm,host=x f=3\n"));
        QVERIFY(m_tab->isRunning());
        QVERIFY(becomesIdle());
        QCOMPARE(count(QStringLiteral("m"), QStringLiteral("a")), 3);
        QCOMPARE(pipelines.size(), 1);
        QCOMPARE(running.size(), 2);
        QVERIFY2(shown().contains(QStringLiteral("3 line(s) stored in home · a")), qPrintable(shown()));
        QCOMPARE(written.size(), 1);
        QCOMPARE(written[0][0].toString(), m_profile);
    }

    void mistakesAreSeenWhileTyping()
    {
        m_tab->editor()->setFocus();
        QTest::keyClicks(m_tab->editor(), QStringLiteral("weather,station=pier temp=warm"));
        QTRY_VERIFY_WITH_TIMEOUT(!remarks().isEmpty(), patienceMs);
        QVERIFY2(remarks().first().startsWith(QStringLiteral("1 1 ")), qPrintable(remarks().join(u'\n')));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_tab->editor(), Qt::Key_Backspace);
        QTest::keyClicks(m_tab->editor(), QStringLiteral("21.5"));
        QTRY_VERIFY_WITH_TIMEOUT(remarks().isEmpty(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_tab->title(), QStringLiteral("Write weather"), patienceMs);
    }

    void ofALineWithAMistakeThePersonIsAsked()
    {
        write(QStringLiteral("m f=1 1\nm f=oops 2\nm f=3 3\n"));
        QVERIFY(isAsked());
        QVERIFY(!m_tab->isRunning());
        answer(QStringLiteral("not write"));
        QVERIFY(question().isHidden());
        QCOMPARE(count(QStringLiteral("m"), QStringLiteral("a")), -1);

        m_tab->run();
        QVERIFY(isAsked());
        answer(QStringLiteral("2 good line(s)"));
        QVERIFY(becomesIdle());
        QCOMPARE(count(QStringLiteral("m"), QStringLiteral("a")), 2);
        QVERIFY2(shown().contains(QStringLiteral("1 line(s) with mistakes were left out")), qPrintable(shown()));
    }

    void aQuestionEndsWithItsText()
    {
        write(QStringLiteral("m f=1 1\nm f=oops 2\n"));
        QVERIFY(isAsked());
        m_tab->editor()->appendPlainText(QStringLiteral("m f=3 3"));
        QVERIFY(question().isHidden());
        m_tab->run();
        QVERIFY(isAsked());
        m_tab->setTarget(m_profile, QStringLiteral("b"));
        QVERIFY(question().isHidden());
        QCOMPARE(count(QStringLiteral("m"), QStringLiteral("a")), -1);
        QCOMPARE(count(QStringLiteral("m"), QStringLiteral("b")), -1);
    }

    void nothingGoesToATargetThatWasChosenMeanwhile()
    {
        write(QStringLiteral("m f=1 1\n")); // it connects first
        QVERIFY(m_tab->isRunning());
        m_tab->setTarget(m_profile, QStringLiteral("b"));
        QVERIFY(!m_tab->isRunning());
        QVERIFY2(shown().contains(QStringLiteral("nothing has been written")), qPrintable(shown()));
        m_tab->run();
        QVERIFY(becomesIdle());
        QCOMPARE(count(QStringLiteral("m"), QStringLiteral("b")), 1);
        QCOMPARE(count(QStringLiteral("m"), QStringLiteral("a")), -1);
    }

    void whatTheServerRefusesIsMarkedInTheText()
    {
        QCOMPARE(m_server.write(QStringLiteral("a"), "m f=1i 1"), 204);
        write(QStringLiteral("# a comment\nm g=1 2\nm f=1.5 3\nm g=2 4\n"));
        QVERIFY(becomesIdle());
        QCOMPARE(m_tab->editor()->refused().size(), 1);
        QCOMPARE(m_tab->editor()->refused().first().line.blockNumber(), 2);
        const QStringList found = remarks();
        QVERIFY2(found.first().startsWith(QStringLiteral("0 3 ")) && found.first().contains(QStringLiteral("type")),
                 qPrintable(found.join(u'\n')));
        QVERIFY2(shown().contains(QStringLiteral("2 line(s) stored")) &&
                     shown().contains(QStringLiteral("1 line(s) were refused")),
                 qPrintable(shown()));
        // Mended, and undone again.
        m_tab->editor()->jumpTo(m_tab->editor()->cursorAt({3, 1, 1}));
        m_tab->editor()->textCursor().insertText(QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(m_tab->editor()->refused().isEmpty(), patienceMs);
        m_tab->editor()->undo();
        QCOMPARE(m_tab->editor()->text().section(u'\n', 2, 2), QStringLiteral("m f=1.5 3"));
    }

    void conflictsAreKnownBeforehand()
    {
        QCOMPARE(m_server.write(QStringLiteral("a"), "m temp=1i 1"), 204);
        m_world->sessions.find(m_profile)->open();
        m_tab->editor()->setPlainText(QStringLiteral("m temp=1.5 1\n"));
        QTRY_VERIFY_WITH_TIMEOUT(!remarks().isEmpty(), patienceMs);
        QVERIFY2(remarks().first().startsWith(QStringLiteral("2 1 “temp” is of type integer on the server")),
                 qPrintable(remarks().first()));
        QCOMPARE(m_server.count(QStringLiteral("SELECT count(temp) FROM m"), QStringLiteral("a")),
                 1); // nothing was written
        // What the server knows stands where its line does, before what is wrong further down.
        m_tab->editor()->setPlainText(QStringLiteral("m temp=1.5 1\nm f=oops 2\n"));
        QTRY_COMPARE_WITH_TIMEOUT(remarks().size(), 2, patienceMs);
        QVERIFY2(remarks()[0].startsWith(QStringLiteral("2 1 ")) && remarks()[1].startsWith(QStringLiteral("1 2 ")),
                 qPrintable(remarks().join(u'\n')));
    }

    void statementsRunOnlyWhenSomebodySaysSo()
    {
        const QString text = QStringLiteral("# DDL\nCREATE DATABASE made\nDROP DATABASE b\n# DML\n"
                                            "# CONTEXT-DATABASE: a\nm f=1 1\n");
        write(text);
        QVERIFY(isAsked());
        QVERIFY(question().findChild<QLabel *>()->text().contains(QStringLiteral("DROP DATABASE b")));
        answer(QStringLiteral("run no statement"));
        QVERIFY(becomesIdle());
        QCOMPARE(count(QStringLiteral("m"), QStringLiteral("a")), 1);
        QVERIFY(m_server.query(QStringLiteral("SHOW DATABASES")).contains("\"b\""));

        m_tab->run();
        QVERIFY(isAsked());
        answer(QStringLiteral("2 statement(s) on home"));
        QVERIFY(becomesIdle());
        const QByteArray databases = m_server.query(QStringLiteral("SHOW DATABASES"));
        QVERIFY(databases.contains("\"made\"") && !databases.contains("\"b\""));
    }

    void productionAsksForTheNameOfWhatGoes()
    {
        Profile profile = *m_world->profiles.find(m_profile);
        profile.isProduction = true;
        QVERIFY(m_world->profiles.save(profile));
        m_tab->setTarget(m_profile, QStringLiteral("a"));
        write(QStringLiteral("# DDL\nDROP DATABASE b\n# DML\n# CONTEXT-DATABASE: a\nm f=1 1\n"));
        QVERIFY(isAsked());
        auto *const typed = question().findChild<QLineEdit *>();
        QVERIFY(typed->isVisible());
        answer(QStringLiteral("1 statement(s) on home"));
        QTest::keyClicks(typed, QStringLiteral("a"));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(question().isVisible());
        QVERIFY(!m_tab->isRunning());
        QVERIFY(m_server.query(QStringLiteral("SHOW DATABASES")).contains("\"b\""));
        typed->clear();
        QTest::keyClicks(typed, QStringLiteral("b"));
        answer(QStringLiteral("1 statement(s) on home"));
        QVERIFY(becomesIdle());
        QVERIFY(!m_server.query(QStringLiteral("SHOW DATABASES")).contains("\"b\""));
        QCOMPARE(count(), 1);
    }

    void unitAndTagsOfAllLines()
    {
        auto *bar = m_tab->findChild<WriteBar *>();
        bar->setPrecision(Precision::Seconds);
        auto *tags = bar->findChild<QLineEdit *>();
        tags->clear();
        QTest::keyClicks(tags, QStringLiteral("site=north pier"));
        write(QStringLiteral("m f=1 1700000000\n"));
        QVERIFY(becomesIdle());
        QCOMPARE(count(QStringLiteral("m WHERE site = 'north pier' AND time = 1700000000s"), QStringLiteral("a")), 1);

        tags->clear();
        QTest::keyClicks(tags, QStringLiteral("site"));
        m_tab->run();
        QVERIFY(!m_tab->isRunning());
        QVERIFY2(shown().contains(QStringLiteral("name=value")), qPrintable(shown()));
    }

    void whatCannotBeBegunIsSaid()
    {
        write(QStringLiteral(" \n"));
        QVERIFY(shown().contains(QStringLiteral("nothing to write")));
        write(QStringLiteral("# only a comment\n"));
        QVERIFY(becomesIdle());
        QVERIFY2(shown().contains(QStringLiteral("comments")), qPrintable(shown()));
        write(QStringLiteral("m f=x 1\n"));
        QVERIFY(becomesIdle());
        QVERIFY2(shown().contains(QStringLiteral("Every line has a mistake")), qPrintable(shown()));
        m_tab->setTarget(m_profile, {});
        write(QStringLiteral("m f=1 1\n"));
        QVERIFY(becomesIdle());
        QVERIFY2(shown().contains(QStringLiteral("Choose the database")), qPrintable(shown()));
        m_tab->setTarget(QStringLiteral("nobody"), QStringLiteral("a"));
        m_tab->run();
        QVERIFY2(shown().contains(QStringLiteral("Choose a connection")), qPrintable(shown()));
        m_tab->setTarget(m_world->addProfile(QStringLiteral("away"), QUrl(QStringLiteral("http://127.0.0.1:1"))).id,
                         {});
        m_tab->run();
        QVERIFY(becomesIdle());
        QVERIFY2(!shown().isEmpty() && !shown().contains(QStringLiteral("Choose")), qPrintable(shown()));
        m_tab->setTarget(m_profile, QStringLiteral("a")); // and all is well again
        m_tab->run();
        QVERIFY(becomesIdle());
        QCOMPARE(count(QStringLiteral("m"), QStringLiteral("a")), 1);
    }

    void aConnectionThatGoesIsNotWaitedFor()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const Profile gone = m_world->addProfile(QStringLiteral("gone"),
                                                 QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())));
        m_tab->setTarget(gone.id, QStringLiteral("a"));
        write(QStringLiteral("m f=1 1\n"));
        QVERIFY(m_tab->isRunning());
        QVERIFY(m_world->profiles.remove(gone.id));
        QVERIFY(becomesIdle());
        QVERIFY2(shown().contains(QStringLiteral("is not there any more")), qPrintable(shown()));
    }

    void aClosedTabsWriteGoesOn()
    {
        m_world->sessions.find(m_profile)->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions.find(m_profile)->state(), Session::State::Open, patienceMs);
        QString text;
        for (int i = 1; i <= 20'000; ++i)
            text += QStringLiteral("m f=%1 %1\n").arg(i);
        QSignalSpy added(&m_world->pipelines, &PipelineRegistry::added);
        write(text);
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, patienceMs);
        m_tab.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_world->pipelines.running().isEmpty(), patienceMs);
        QCOMPARE(count(QStringLiteral("m"), QStringLiteral("a")), 20'000);
    }

    void aTabSurvives()
    {
        m_tab->setObjectName(QStringLiteral("id"));
        m_tab->findChild<WriteBar *>()->setPrecision(Precision::Minutes);
        m_tab->findChild<WriteBar *>()->setTags(QStringLiteral("a=b"));
        m_tab->editor()->setPlainText(QStringLiteral("m,a=b\u00a0c password=\"x\" 1\nm"));
        m_tab->editor()->moveCursor(QTextCursor::End);
        const SavedTab saved = SavedTab::fromBytes(QStringLiteral("id"), m_tab->saved().toBytes());
        WriteTab other(m_world->services);
        other.setObjectName(QStringLiteral("id"));
        other.restore(saved);
        QCOMPARE(other.saved(), m_tab->saved());
        QCOMPARE(other.editor()->text(), m_tab->editor()->text());
        QVERIFY(!other.isRunning()); // it never writes by itself
    }
};

QTEST_MAIN(WriteTabTest)
#include "writetab_test.moc"
