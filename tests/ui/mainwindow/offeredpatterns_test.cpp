// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/palette/commandpalette.h"
#include "ui/query/patternsdock.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTreeWidget>

#include <memory>

namespace penstock {

/// The dock and the palette offer what the connected server runs, and nothing else.
class OfferedPatternsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ofAThirdGeneration();

private:
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    bool isInDock(const QString &title) const
    {
        const auto *tree = m_window->findChild<PatternsDock *>()->findChild<QTreeWidget *>();
        return !tree->findItems(title, Qt::MatchExactly | Qt::MatchRecursive).isEmpty();
    }
    /// Whether a search for the title finds it.
    bool isInPalette(const QString &title) const
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return false;
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        const QPointer<CommandPalette> palette = m_window->findChild<CommandPalette *>();
        if (!palette)
            return false;
        palette->findChild<QLineEdit *>()->setText(title);
        const QAbstractItemModel *model = palette->findChild<QListView *>()->model();
        bool isThere = false;
        for (int row = 0; row < model->rowCount(); ++row)
            isThere = isThere || model->index(row, 0).data().toString() == title;
        palette->close();
        return QTest::qWaitFor([&palette] { return !palette; }, patienceMs) && isThere;
    }

    std::unique_ptr<FakeInflux3> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
};

void OfferedPatternsTest::init()
{
    m_server = std::make_unique<FakeInflux3>();
    m_server->createDatabase(QStringLiteral("plant"));
    m_test = std::make_unique<TestServices>();
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<PatternsDock *>()->complete();
}

void OfferedPatternsTest::cleanup()
{
    m_window.reset();
    m_test.reset();
    m_server.reset();
}

void OfferedPatternsTest::ofAThirdGeneration()
{
    const QString both = QStringLiteral("Recent rows");
    const QString ofInfluxQl = QStringLiteral("Retention policies");
    const QString ofTheFirst = QStringLiteral("Create a database");
    QVERIFY(isInDock(ofTheFirst) && isInPalette(ofTheFirst)); // nothing is known of any server
    const QString id = m_test->addProfile(QStringLiteral("three"), m_server->url()).id;
    m_window->openConnection(id, QStringLiteral("plant"));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->sessions.find(id)->state(), Session::State::Open, patienceMs);
    QTRY_COMPARE(tabs().currentTab()->flavour(), Flavour::V3);
    tabs().currentTab()->setLanguage(Language::Sql);
    QTRY_VERIFY(isInDock(both) && !isInDock(ofInfluxQl) && !isInDock(ofTheFirst));
    tabs().currentTab()->setLanguage(Language::InfluxQl);
    QTRY_VERIFY(isInDock(ofInfluxQl));
    QVERIFY(isInDock(both) && !isInDock(ofTheFirst));
    QVERIFY(isInPalette(both));
    QVERIFY(isInPalette(ofInfluxQl));
    QVERIFY(!isInPalette(ofTheFirst));
}

} // namespace penstock

QTEST_MAIN(penstock::OfferedPatternsTest)
#include "offeredpatterns_test.moc"
