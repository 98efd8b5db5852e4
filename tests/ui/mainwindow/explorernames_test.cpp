// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/explorer/explorertree.h"
#include "tests/ui/mainwindow/actingperson.h"
#include "ui/explorer/explorerdock.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QClipboard>
#include <QMimeData>
#include <QTest>

#include <memory>

namespace penstock {

/// Names that go from the explorer into a query are quoted for the language that it is written in.
class ExplorerNamesTest final : public ActingPerson
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void areQuotedForTheQuery_data();
    void areQuotedForTheQuery();
    void anotherServersAreQuotedForIt();

private:
    QueryTab &tab() const { return *m_window->findChild<QueryTabs *>()->currentTab(); }

    FakeInflux3 m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ExplorerTree> m_tree;
    Profile m_three;
};

void ExplorerNamesTest::init()
{
    m_server.createDatabase(QStringLiteral("home"));
    m_server.write(QStringLiteral("home"), "a\"b,host=it's v=1 1\n");
    m_test = std::make_unique<TestServices>();
    m_three = m_test->addProfile(QStringLiteral("three"), m_server.url());
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_tree = std::make_unique<ExplorerTree>(*m_window->findChild<ExplorerDock *>());
}

void ExplorerNamesTest::cleanup()
{
    m_tree.reset();
    m_window.reset();
    m_test.reset();
}

void ExplorerNamesTest::areQuotedForTheQuery_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("measurement");
    QTest::addColumn<QString>("value");
    QTest::newRow("SQL") << Language::Sql << R"("a""b")" << "'it''s'";
    QTest::newRow("InfluxQL") << Language::InfluxQl << R"("a\"b")" << R"('it\'s')";
}

void ExplorerNamesTest::areQuotedForTheQuery()
{
    QFETCH(const Language, language);
    QFETCH(const QString, measurement);
    QFETCH(const QString, value);
    m_window->openConnection(m_three.id, QStringLiteral("home"));
    QTRY_COMPARE(tab().language(), Language::Sql); // it begins so
    tab().setLanguage(language);
    const QString path = QStringLiteral("three/home/a\"b/host/it's");
    m_tree->choose(path, QStringLiteral("Insert name"));
    QTRY_COMPARE(tab().editor()->toPlainText(), value);
    m_tree->choose(path, QStringLiteral("Copy quoted name"));
    QTRY_COMPARE(QApplication::clipboard()->text(), value);
    const std::unique_ptr<QMimeData> dragged(
        m_tree->tree().model()->mimeData({m_tree->row(QStringLiteral("three/home/a\"b"))}));
    QVERIFY(dragged);
    QCOMPARE(dragged->text(), measurement);
}

/// What the query that is worked in is written in says nothing of them.
void ExplorerNamesTest::anotherServersAreQuotedForIt()
{
    m_tree->open(QStringLiteral("three/home/a\"b"));
    const Profile other = m_test->addProfile(QStringLiteral("other"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_window->openConnection(other.id, {});
    tab().setLanguage(Language::InfluxQl);
    m_tree->choose(QStringLiteral("three/home/a\"b"), QStringLiteral("Copy quoted name"));
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral(R"("a""b")"));
}

} // namespace penstock

QTEST_MAIN(penstock::ExplorerNamesTest)
#include "explorernames_test.moc"
