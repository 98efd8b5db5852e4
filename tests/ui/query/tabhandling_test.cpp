// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/write/lineeditor.h"
#include "ui/write/writetab.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace penstock {

/// Opening, closing and finding tabs by mouse and keyboard; no server is needed for it.
class TabHandlingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneByTheButtonAndOneBesideTheTabs();
    void theMiddleButtonCloses();
    void aClickOnATabOpensNone();
    void titlesFollowTheText();
    void eachTabHasItsTargetAndLanguage();
    void statementsOpenWhereThereIsRoom();
    void nothingToRunIsSaid();
    void tabsForLinesAreAmongThem();
    void linesOpenWhereThereIsRoom();
    void aGroupThatWasClosedComesBackWhole_data();
    void aGroupThatWasClosedComesBackWhole();

private:
    QTabBar &bar() const { return *m_tabs->findChild<QTabBar *>(); }
    void makeTabs()
    {
        m_tabs = std::make_unique<QueryTabs>(m_test->services);
        m_tabs->resize(1000, 500);
        m_tabs->show();
        m_tabs->activateWindow(); // shortcuts want it
        QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
    }
    QToolButton *cornerButton(const char *name) const
    {
        for (QToolButton *button : m_tabs->cornerWidget()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QLatin1String(name))
                return button;
        }
        return nullptr;
    }
    void type(const QString &text) { QTest::keyClicks(m_tabs->currentTab()->editor(), text); }

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<QueryTabs> m_tabs;
};

void TabHandlingTest::init()
{
    m_test = std::make_unique<TestServices>();
    makeTabs();
}

void TabHandlingTest::cleanup()
{
    m_tabs.reset();
    m_test.reset();
}

void TabHandlingTest::oneByTheButtonAndOneBesideTheTabs()
{
    QCOMPARE(m_tabs->count(), 1);
    QTest::mouseClick(cornerButton("New query"), Qt::LeftButton);
    QCOMPARE(m_tabs->count(), 2);
    QCOMPARE(m_tabs->currentIndex(), 1);
    const QRect last = bar().tabRect(1);
    bar().resize(last.right() + 200, bar().height()); // there is room beside the tabs
    QTest::mouseDClick(&bar(), Qt::LeftButton, {}, QPoint(last.right() + 100, last.center().y()));
    QCOMPARE(m_tabs->count(), 3);
}

void TabHandlingTest::theMiddleButtonCloses()
{
    type(QStringLiteral("SHOW USERS"));
    m_tabs->newTab();
    type(QStringLiteral("SHOW SERIES"));
    QTest::mouseClick(&bar(), Qt::MiddleButton, {}, bar().tabRect(0).center());
    QCOMPARE(m_tabs->count(), 1);
    QCOMPARE(m_tabs->currentTab()->editor()->toPlainText(), QStringLiteral("SHOW SERIES"));
    QTest::keyClick(m_tabs.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_tabs->count(), 2);
    QCOMPARE(m_tabs->currentTab()->editor()->toPlainText(), QStringLiteral("SHOW USERS"));
}

void TabHandlingTest::aClickOnATabOpensNone()
{
    m_tabs->newTab();
    QTest::mouseDClick(&bar(), Qt::LeftButton, {}, bar().tabRect(0).center());
    QTest::mouseClick(&bar(), Qt::LeftButton, {}, bar().tabRect(0).center());
    QCOMPARE(m_tabs->count(), 2);
    QCOMPARE(m_tabs->currentIndex(), 0);
}

void TabHandlingTest::titlesFollowTheText()
{
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("Query"));
    type(QStringLiteral("-- only a comment"));
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("Query"));
    m_tabs->currentTab()->editor()->setPlainText(QStringLiteral("-- x\nSHOW  /* all */\n USERS; SELECT 1"));
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("SHOW USERS"));
    QVERIFY(m_tabs->tabToolTip(0).contains(QStringLiteral("USERS")));
    m_tabs->currentTab()->editor()->setPlainText(QStringLiteral("SELECT a & b, c, d, e, f, g FROM m"));
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("m"));
    m_tabs->currentTab()->editor()->setPlainText(QStringLiteral("SELECT a FROM \"x & y\", z"));
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("x && y"));
    m_tabs->currentTab()->editor()->setPlainText(QStringLiteral("SELECT a & b, c, d, e, f, g FROM /m.*/"));
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("SELECT a && b, c, d, e,…"));
    m_tabs->currentTab()->setLanguage(Language::Flux);
    m_tabs->currentTab()->editor()->setPlainText(
        QStringLiteral("from(bucket: \"b\") |> filter(fn: (r) => r._field == \"v\" and r._measurement == \"cpu\")"));
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("cpu"));
    m_tabs->currentTab()->editor()->setPlainText(
        QStringLiteral("from(bucket: \"b\") |> filter(fn: (r) => r[\"_measurement\"] == \"m \\\"q\")"));
    QVERIFY(m_tabs->tabText(0).startsWith(QStringLiteral("m ")));
    m_tabs->currentTab()->setLanguage(Language::InfluxQl);
    m_tabs->currentTab()->editor()->clear();
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("Query"));
}

void TabHandlingTest::eachTabHasItsTargetAndLanguage()
{
    const Profile home = m_test->addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_tabs->setTarget(home.id, QStringLiteral("telemetry"));
    QCOMPARE(m_tabs->currentStatus(), QStringLiteral("home · telemetry"));
    QueryTab *second = m_tabs->newTab();
    QCOMPARE(second->database(), QStringLiteral("telemetry"));
    m_tabs->setTarget(home.id, QString());
    second->setLanguage(Language::Flux);
    QSignalSpy target(m_tabs.get(), &QueryTabs::targetChanged);
    QSignalSpy language(m_tabs.get(), &QueryTabs::languageChanged);
    m_tabs->setCurrentIndex(0);
    QCOMPARE(target.last()[1].toString(), QStringLiteral("telemetry"));
    QCOMPARE(language.last()[0].value<Language>(), Language::InfluxQl);
    m_tabs->setCurrentIndex(1);
    QCOMPARE(target.last()[1].toString(), QString());
    QCOMPARE(language.last()[0].value<Language>(), Language::Flux);
    QCOMPARE(m_tabs->currentStatus(), QStringLiteral("home"));
    QVERIFY(second->findChild<QComboBox *>()->isVisible());
}

void TabHandlingTest::tabsForLinesAreAmongThem()
{
    const Profile home = m_test->addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_tabs->setTarget(home.id, QStringLiteral("telemetry"));
    WriteTab *lines = m_tabs->newWriteTab();
    QVERIFY(!m_tabs->currentTab()); // it is none for queries
    QCOMPARE(m_tabs->currentWork(), lines);
    QCOMPARE(lines->database(), QStringLiteral("telemetry"));
    QCOMPARE(m_tabs->tabText(1), QStringLiteral("Write"));
    QVERIFY(lines->editor()->hasFocus());
    lines->editor()->setPlainText(QStringLiteral("weather temp=1 1"));
    QTRY_COMPARE(m_tabs->tabText(1), QStringLiteral("Write weather"));
    QCOMPARE(m_tabs->currentStatus(), QStringLiteral("home · telemetry"));

    // Closed, and there again.
    m_tabs->closeCurrent();
    QCOMPARE(m_tabs->count(), 1);
    m_tabs->reopenClosed();
    lines = qobject_cast<WriteTab *>(m_tabs->currentWork());
    QVERIFY(lines);
    QCOMPARE(lines->editor()->text(), QStringLiteral("weather temp=1 1"));

    // What is for a query goes into one.
    m_tabs->insertText(QStringLiteral("\"weather\""));
    QCOMPARE(m_tabs->count(), 3);
    QCOMPARE(m_tabs->currentTab()->editor()->toPlainText(), QStringLiteral("\"weather\""));

    // After a restart all are there in their places, and nothing is written.
    m_tabs->setCurrentIndex(1);
    m_tabs.reset();
    makeTabs();
    QCOMPARE(m_tabs->count(), 3);
    QCOMPARE(m_tabs->currentIndex(), 1);
    lines = qobject_cast<WriteTab *>(m_tabs->currentWork());
    QVERIFY(lines && !lines->isRunning());
    QCOMPARE(lines->editor()->text(), QStringLiteral("weather temp=1 1"));
    QVERIFY(m_test->pipelines.running().isEmpty());
}

void TabHandlingTest::linesOpenWhereThereIsRoom()
{
    const Profile home = m_test->addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    QSignalSpy target(m_tabs.get(), &QueryTabs::targetChanged);
    m_tabs->openLines(home.id, QStringLiteral("db"), QStringLiteral("m f=1"));
    QCOMPARE(m_tabs->count(), 2);
    QCOMPARE(target.last(), (QVariantList{home.id, QStringLiteral("db")}));
    m_tabs->openLines(home.id, QStringLiteral("db"), QStringLiteral("m f=2")); // the first has a text
    QCOMPARE(m_tabs->count(), 3);
    qobject_cast<WriteTab *>(m_tabs->currentWork())->editor()->clear();
    m_tabs->openLines(home.id, QStringLiteral("other"), QStringLiteral("m f=3"));
    QCOMPARE(m_tabs->count(), 3);
    QCOMPARE(m_tabs->currentWork()->database(), QStringLiteral("other"));
    // A statement does not go into a tab for lines.
    m_tabs->openStatement(home.id, {}, QStringLiteral("SHOW USERS"), false);
    QCOMPARE(m_tabs->count(), 4);
}

void TabHandlingTest::statementsOpenWhereThereIsRoom()
{
    m_tabs->openStatement({}, {}, QStringLiteral("SHOW USERS"), false);
    QCOMPARE(m_tabs->count(), 1);
    m_tabs->openStatement({}, {}, QStringLiteral("buckets()"), false, Language::Flux);
    QCOMPARE(m_tabs->count(), 2);
    QCOMPARE(m_tabs->currentTab()->language(), Language::Flux);
    QCOMPARE(m_tabs->currentTab()->editor()->script().statements().size(), 1);
    m_tabs->insertText(QStringLiteral("\"cpu\""));
    QCOMPARE(m_tabs->currentTab()->editor()->toPlainText(), QStringLiteral("buckets() \"cpu\""));
}

void TabHandlingTest::nothingToRunIsSaid()
{
    const auto said = [this](const char *part) {
        for (const QLabel *label : m_tabs->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String(part)))
                return true;
        }
        return false;
    };
    m_tabs->runCurrent();
    QVERIFY(said("There is nothing to run"));
    type(QStringLiteral("SHOW USERS"));
    m_tabs->runCurrent();
    QVERIFY(said("Choose a connection first"));
    QVERIFY(!m_tabs->currentWork()->isRunning());
}

void TabHandlingTest::aGroupThatWasClosedComesBackWhole_data()
{
    QTest::addColumn<bool>("isOthers");
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("the others") << true << false;
    QTest::newRow("those to the right") << false << false;
    QTest::newRow("the others, and a restart") << true << true;
}

void TabHandlingTest::aGroupThatWasClosedComesBackWhole()
{
    QFETCH(const bool, isOthers);
    QFETCH(const bool, isRestarted);
    QStringList texts;
    for (int i = 0; i < 30; ++i) { // more than are remembered of those that are closed one by one
        m_tabs->newTab();
        texts += QStringLiteral("SHOW SERIES LIMIT %1").arg(i + 1);
        m_tabs->currentTab()->editor()->setPlainText(texts.last());
    }
    if (isOthers)
        m_tabs->closeOthers(0);
    else
        m_tabs->closeBehind(0);
    QCOMPARE(m_tabs->count(), 1);
    // The next ones that are closed do not push them out.
    for (int i = 0; i < 3; ++i) {
        m_tabs->newTab();
        texts += QStringLiteral("SHOW USERS LIMIT %1").arg(i + 1);
        m_tabs->currentTab()->editor()->setPlainText(texts.last());
        m_tabs->closeCurrent();
    }
    if (isRestarted) {
        m_tabs.reset();
        makeTabs();
    }
    QStringList reopened;
    for (int before = 0; before < m_tabs->count();) {
        before = m_tabs->count();
        m_tabs->reopenClosed();
        if (m_tabs->count() > before)
            reopened += m_tabs->currentTab()->editor()->toPlainText();
    }
    reopened.sort();
    texts.sort();
    QCOMPARE(reopened, texts);
}

} // namespace penstock

QTEST_MAIN(penstock::TabHandlingTest)
#include "tabhandling_test.moc"
