// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sessionend.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStringList>
#include <QTest>

using namespace penstock;

/// What a session's manager hears of the window, and what the window does.
class SessionEndTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsPutOffOrGoesOn_data();
    void itIsPutOffOrGoesOn();
    void aQuitAloneIsNotTakenAway();
    void whoWorksOnIsAskedAgain_data();
    void whoWorksOnIsAskedAgain();
};

void SessionEndTest::itIsPutOffOrGoesOn_data()
{
    QTest::addColumn<bool>("isFree");
    QTest::addColumn<bool>("mayAsk");
    QTest::addColumn<bool>("mayGo");
    QTest::addColumn<QStringList>("done");
    QTest::addColumn<bool>("ends"); ///< without a question, with the Quit that follows
    const auto row = [](const char *name, bool isFree, bool mayAsk, bool mayGo, const QString &done, bool ends) {
        QTest::newRow(name) << isFree << mayAsk << mayGo << done.split(u' ') << ends;
    };
    row("nothing is under way", true, true, true, QStringLiteral("keep"), true);
    row("nobody can be asked", false, false, false, QStringLiteral("keep"), true);
    row("the person is asked", false, true, false, QStringLiteral("keep ask stay off"), false);
    row("it was said before", false, true, true, QStringLiteral("keep ask on"), true);
}

void SessionEndTest::itIsPutOffOrGoesOn()
{
    QFETCH(const bool, isFree);
    QFETCH(const bool, mayAsk);
    QFETCH(const bool, mayGo);
    QFETCH(const QStringList, done);
    QFETCH(const bool, ends);
    QStringList did;
    const auto note = [&did](const char *what) { return [&did, what] { did += QLatin1String(what); }; };
    SessionEnd::Window window;
    window.keep = note("keep");
    window.isFree = [isFree] { return isFree; };
    window.mayGo = [&did, mayGo] {
        did += QStringLiteral("ask");
        return mayGo;
    };
    window.stay = note("stay");
    window.endSoon = note("end");
    SessionEnd session(window, nullptr);
    session.commit({[mayAsk] { return mayAsk; }, note("off"), note("on")});
    QCOMPARE(did, done);
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    QCOMPARE(did.contains(QStringLiteral("end")), ends);
}

/// As the desktop's menu says it, without the end of a session: windows may object.
void SessionEndTest::aQuitAloneIsNotTakenAway()
{
    SessionEnd::Window window;
    bool isEnded = false;
    window.endSoon = [&isEnded] { isEnded = true; };
    SessionEnd session(window, nullptr);
    QEvent quit(QEvent::Quit);
    QVERIFY(!session.eventFilter(qApp, &quit));
    QVERIFY(!isEnded);
}

/// The session went on, for another program refused to end, or somebody has called it off.
void SessionEndTest::whoWorksOnIsAskedAgain_data()
{
    QTest::addColumn<QEvent::Type>("type");
    QTest::addColumn<bool>("ends"); ///< without a question
    QTest::newRow("nobody does") << QEvent::Paint << true;
    QTest::newRow("the mouse passes by") << QEvent::MouseMove << true;
    QTest::newRow("a click") << QEvent::MouseButtonPress << false;
    QTest::newRow("a key") << QEvent::KeyPress << false;
    QTest::newRow("a key of a menu") << QEvent::ShortcutOverride << false;
    QTest::newRow("the frame of a window") << QEvent::NonClientAreaMouseButtonPress << false;
    QTest::newRow("the wheel") << QEvent::Wheel << false;
    QTest::newRow("a finger") << QEvent::TouchBegin << false;
    QTest::newRow("something dropped") << QEvent::Drop << false;
}

void SessionEndTest::whoWorksOnIsAskedAgain()
{
    QFETCH(const QEvent::Type, type);
    QFETCH(const bool, ends);
    int ended = 0;
    SessionEnd::Window window;
    window.keep = [] {};
    window.isFree = [] { return true; };
    window.endSoon = [&ended] { ++ended; };
    SessionEnd session(window, nullptr);
    const SessionEnd::Desktop desktop{[] { return true; }, [] {}, [] {}};
    session.commit(desktop);
    QObject part; // any in the program: the application hears of it
    QEvent event(type);
    QVERIFY(!session.eventFilter(&part, &event));
    QEvent quit(QEvent::Quit);
    QCOMPARE(session.eventFilter(qApp, &quit), ends);
    QCOMPARE(ended, ends ? 1 : 0);
    // The next end of a session is one.
    session.commit(desktop);
    QVERIFY(session.eventFilter(qApp, &quit));
    QCOMPARE(ended, ends ? 2 : 1);
}

QTEST_MAIN(SessionEndTest)
#include "sessionend_test.moc"
