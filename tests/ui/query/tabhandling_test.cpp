// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

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
    QTest::mouseClick(m_tabs->cornerWidget(), Qt::LeftButton);
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
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("SELECT a && b, c, d, e,…"));
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
    QVERIFY(!m_tabs->isCurrentRunning());
}

} // namespace penstock

QTEST_MAIN(penstock::TabHandlingTest)
#include "tabhandling_test.moc"
