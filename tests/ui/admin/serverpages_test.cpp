// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/admin/cardinalitypage.h"
#include "ui/admin/diagnosticspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace penstock;

namespace {

QTreeWidgetItem *find(const QTreeWidget &tree, const QString &name)
{
    const QList<QTreeWidgetItem *> items = tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive, 0);
    return items.isEmpty() ? nullptr : items.constFirst();
}

QString cell(const QTreeWidget &tree, const QString &name, int column)
{
    const QTreeWidgetItem *const item = find(tree, name);
    return item ? item->text(column) : QString();
}

bool says(const QWidget &page, const QString &part)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace

/// What the pages about a server's size and state show.
class ServerPagesTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;

    Session *open(const QUrl &url, Flavour flavour)
    {
        Profile profile = m_test->addProfile(QStringLiteral("home"), url);
        profile.flavour = flavour;
        m_test->profiles.save(profile);
        Session *const session = m_test->sessions.find(profile.id);
        session->open(flavour == Flavour::V1 ? Session::Greeting::Ping : Session::Greeting::None);
        return QTest::qWaitFor([&] { return session->state() == Session::State::Open; }, patienceMs) ? session
                                                                                                     : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        m_server.query(QStringLiteral("CREATE DATABASE bare"));
        QByteArray lines;
        for (int i = 0; i < 30; ++i)
            lines +=
                "many,host=h" + QByteArray::number(i) + ",room=r" + QByteArray::number(i % 3) + " v=1 1600000000000\n";
        lines += "few,host=h0 v=1 1600000000000\n";
        QCOMPARE(m_server.write(QStringLiteral("plant"), lines), 204);
    }

    void init() { m_test = std::make_unique<TestServices>(); }
    void cleanup() { m_test.reset(); }

    void countsAndWatchesGrow()
    {
        Session *const session = open(m_server.url(), Flavour::V1);
        QVERIFY(session);
        CardinalityPage page(*session);
        page.show();
        QVERIFY(!page.isCounting());
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isCounting() && page.databases()->topLevelItemCount() >= 2, patienceMs);
        page.resize(1'400, 600); // the selection reaches the right edge
        QTRY_COMPARE(page.databases()->header()->length(), page.databases()->viewport()->width());
        QCOMPARE(cell(*page.databases(), QStringLiteral("plant"), 1), QStringLiteral("≈ 31"));
        QCOMPARE(cell(*page.databases(), QStringLiteral("plant"), 2), QStringLiteral("≈ 2"));
        QCOMPARE(cell(*page.databases(), QStringLiteral("bare"), 1), QStringLiteral("≈ 0"));
        QCOMPARE(cell(*page.databases(), QStringLiteral("plant"), 3), QString());

        QCOMPARE(m_server.write(QStringLiteral("plant"), "few,host=new v=1 1600000000000\n"), 204);
        page.countButton()->click();
        QVERIFY(page.isCounting());
        QTRY_VERIFY_WITH_TIMEOUT(!page.isCounting(), patienceMs);
        QCOMPARE(cell(*page.databases(), QStringLiteral("plant"), 1), QStringLiteral("≈ 32"));
        QVERIFY2(cell(*page.databases(), QStringLiteral("plant"), 3).startsWith(QStringLiteral("≈ +1 since ")),
                 qPrintable(cell(*page.databases(), QStringLiteral("plant"), 3)));

        find(*page.databases(), QStringLiteral("plant"))->setSelected(true);
        QVERIFY(page.closerButton()->isEnabled());
        page.closerButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isCounting(), patienceMs);
        QCOMPARE(page.measurements()->topLevelItem(0)->text(0), QStringLiteral("many")); // the largest one first
        // This server is older than 1.7.8: a series of two shards is counted twice, so that there may be fewer.
        QCOMPARE(page.measurements()->topLevelItem(0)->text(1), QStringLiteral("≤ 30"));
        QVERIFY(page.measurements()->topLevelItem(0)->toolTip(1).contains(QStringLiteral("There may be fewer")));
        QCOMPARE(cell(*page.measurements(), QStringLiteral("few"), 1), QStringLiteral("≤ 2"));
        QCOMPARE(page.tagKeys()->topLevelItem(0)->text(0), QStringLiteral("host"));
        QCOMPARE(cell(*page.tagKeys(), QStringLiteral("room"), 1), QStringLiteral("3"));
        QCOMPARE(cell(*page.databases(), QStringLiteral("plant"), 1), QStringLiteral("≈ 32")); // stays
    }

    void canBeStopped()
    {
        Session *const session = open(m_server.url(), Flavour::V1);
        QVERIFY(session);
        CardinalityPage page(*session);
        page.show();
        page.activate();
        QVERIFY(page.isCounting() && page.stopButton()->isEnabled());
        page.stopButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isCounting(), patienceMs);
        QVERIFY(says(page, QStringLiteral("Stopped at")));
        page.countButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isCounting(), patienceMs);
        QCOMPARE(page.databases()->topLevelItemCount() >= 2, true);
    }

    void whatIsNotKnownIsCalledSo()
    {
        FakeInflux3 fake;
        Session *const session = open(fake.url(), Flavour::V3);
        QVERIFY(session);
        AdminRequest create;
        create.kind = AdminRequest::Kind::CreateDatabase;
        create.database = QStringLiteral("three");
        session->client()->administer(create);
        QTRY_VERIFY_WITH_TIMEOUT(fake.databases().contains(QStringLiteral("three")), patienceMs);
        CardinalityPage page(*session);
        page.show();
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isCounting() && find(*page.databases(), QStringLiteral("three")), patienceMs);
        QCOMPARE(cell(*page.databases(), QStringLiteral("three"), 1), QStringLiteral("not known"));
        QVERIFY(!find(*page.databases(), QStringLiteral("three"))->toolTip(1).isEmpty());
        QCOMPARE(cell(*page.databases(), QStringLiteral("three"), 2), QStringLiteral("0"));
        QCOMPARE(page.databases()->headerItem()->text(0), QStringLiteral("Database"));
        QCOMPARE(page.databases()->headerItem()->text(2), QStringLiteral("Tables"));
        QCOMPARE(page.measurements()->headerItem()->text(0), QStringLiteral("Table"));
        QVERIFY(says(page, QStringLiteral("its tables")));
    }

    void wordsAreThoseOf2x()
    {
        const FakeInflux2 fake;
        Session *const session = open(fake.url(), Flavour::V2);
        QVERIFY(session);
        const CardinalityPage page(*session);
        QCOMPARE(page.databases()->headerItem()->text(0), QStringLiteral("Bucket"));
        QCOMPARE(page.databases()->accessibleName(), QStringLiteral("Buckets and their series"));
        QCOMPARE(page.measurements()->headerItem()->text(0), QStringLiteral("Measurement"));
    }

    void diagnosticsAreSectionsAndText()
    {
        Session *const session = open(m_server.url(), Flavour::V1);
        QVERIFY(session);
        DiagnosticsPage page(*session);
        page.resize(1200, 600);
        page.show();
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(page.tree()->topLevelItemCount() > 0, patienceMs);
        const int names = page.tree()->columnWidth(0);
        page.tree()->resizeColumnToContents(0);
        QCOMPARE(names, page.tree()->columnWidth(0)); // there is room for all of each name
        const QTreeWidgetItem *const build = find(*page.tree(), QStringLiteral("build"));
        QVERIFY(build && !build->parent());
        QVERIFY2(cell(*page.tree(), QStringLiteral("Version"), 1).startsWith(QStringLiteral("1.")),
                 qPrintable(cell(*page.tree(), QStringLiteral("Version"), 1)));
        for (QPushButton *const button : page.findChildren<QPushButton *>()) {
            if (button->text().contains(u"as text"))
                button->click();
        }
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, page.text());
        QVERIFY2(copied.contains(QStringLiteral("[build]\n")) && copied.contains(QStringLiteral("GOOS = linux\n")),
                 qPrintable(copied));
    }

    void serversWithoutDiagnosticsSaySo()
    {
        FakeInflux3 fake;
        Session *const session = open(fake.url(), Flavour::V3);
        QVERIFY(session);
        DiagnosticsPage page(*session);
        page.show();
        page.activate();
        QVERIFY(says(page, QStringLiteral("tells no diagnostics")));
    }
};

QTEST_MAIN(ServerPagesTest)
#include "serverpages_test.moc"
