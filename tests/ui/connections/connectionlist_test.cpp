// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "tests/ui/connections/formfields.h"
#include "ui/connections/connectionlist.h"
#include "ui/connections/connectiontest.h"
#include "ui/connections/profilemodel.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace penstock::testing;

/// The list of connections, its buttons and its look; and what a test of one says.
class ConnectionListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void buttonsFollowTheRow_data();
    void buttonsFollowTheRow();
    void buttonsAndKeysAskForThings();
    void theRowFollowsTheKeys();
    void rowsTellConnectionsApart();
    void aTestTellsWhatItFound_data();
    void aTestTellsWhatItFound();

private:
    bool isEnabled(const char *name) const { return button(*m_list, QString::fromLatin1(name))->isEnabled(); }

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ProfileModel> m_model;
    std::unique_ptr<ConnectionList> m_list;
};

void ConnectionListTest::init()
{
    m_list.reset();
    m_model.reset();
    m_test = std::make_unique<TestServices>();
    for (const char *name : {"first", "middle", "last"})
        m_test->addProfile(QString::fromLatin1(name), QUrl(QStringLiteral("http://127.0.0.1:8086")));
    m_model = std::make_unique<ProfileModel>(m_test->profiles, m_test->sessions);
    Profile draft = Profile::createNew();
    draft.name = QStringLiteral("draft");
    m_model->setDraft(draft);
    m_list = std::make_unique<ConnectionList>(*m_model);
    m_list->show();
}

void ConnectionListTest::buttonsFollowTheRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("enabled"); // u: up, d: down, c: copy, r: remove
    QTest::newRow("first") << QStringLiteral("first") << QStringLiteral("dcr");
    QTest::newRow("middle") << QStringLiteral("middle") << QStringLiteral("udcr");
    QTest::newRow("last") << QStringLiteral("last") << QStringLiteral("ucr"); // a draft is below it
    QTest::newRow("draft") << QStringLiteral("draft") << QStringLiteral("r");
    QTest::newRow("local") << QString() << QString();
}

void ConnectionListTest::buttonsFollowTheRow()
{
    QFETCH(QString, name);
    QFETCH(QString, enabled);
    if (name.isEmpty())
        m_list->setCurrent(Profile::localId());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->profile(row).name == name)
            m_list->setCurrent(m_model->profile(row).id);
    }
    QCOMPARE(isEnabled("Move up"), enabled.contains(u'u'));
    QCOMPARE(isEnabled("Move down"), enabled.contains(u'd'));
    QCOMPARE(isEnabled("Duplicate"), enabled.contains(u'c'));
    QCOMPARE(isEnabled("Remove"), enabled.contains(u'r'));
    QVERIFY(isEnabled("Add a connection"));
}

void ConnectionListTest::buttonsAndKeysAskForThings()
{
    QSignalSpy added(m_list.get(), &ConnectionList::addRequested);
    QSignalSpy copied(m_list.get(), &ConnectionList::duplicateRequested);
    QSignalSpy removed(m_list.get(), &ConnectionList::removeRequested);
    QSignalSpy moved(m_list.get(), &ConnectionList::moveRequested);
    QSignalSpy activated(m_list.get(), &ConnectionList::activated);
    m_list->setCurrent(m_test->profiles.findByName(QStringLiteral("middle"))->id);
    click(*m_list, QStringLiteral("Add a connection"));
    click(*m_list, QStringLiteral("Duplicate"));
    click(*m_list, QStringLiteral("Remove"));
    click(*m_list, QStringLiteral("Move up"));
    QTest::keyClick(button(*m_list, QStringLiteral("Move down")), Qt::Key_Space);
    QCOMPARE(added.size() + copied.size() + removed.size(), 3);
    QCOMPARE(moved, (QList<QVariantList>{{-1}, {1}}));
    QTest::keyClick(m_list->findChild<QListView *>(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void ConnectionListTest::theRowFollowsTheKeys()
{
    QSignalSpy changed(m_list.get(), &ConnectionList::currentChanged);
    const QString first = m_test->profiles.findByName(QStringLiteral("first"))->id;
    const QString middle = m_test->profiles.findByName(QStringLiteral("middle"))->id;
    m_list->setCurrent(first);
    QTest::keyClick(m_list->findChild<QListView *>(), Qt::Key_Down);
    QCOMPARE(m_list->currentId(), middle);
    QCOMPARE(changed.last(), (QVariantList{middle}));
}

void ConnectionListTest::rowsTellConnectionsApart()
{
    auto *view = m_list->findChild<QListView *>();
    const auto picture = [view] { return view->grab().toImage(); };
    const QImage plain = picture();
    Profile marked = *m_test->profiles.findByName(QStringLiteral("middle"));
    marked.colour = QStringLiteral("#cc3b3b");
    QVERIFY(m_test->profiles.save(marked));
    const QImage coloured = picture();
    QVERIFY(coloured != plain);
    marked.url = QUrl(QStringLiteral("https://127.0.0.1:8086"));
    QVERIFY(m_test->profiles.save(marked));
    const QImage locked = picture();
    QVERIFY(locked != coloured);
    marked.trust = Profile::Trust::Anything;
    QVERIFY(m_test->profiles.save(marked));
    QVERIFY(picture() != locked);
    const QModelIndex row = m_model->index(m_model->rowOf(marked.id));
    QVERIFY(row.data(ProfileModel::InsecureRole).toBool());
    QCOMPARE(row.data(ProfileModel::HostRole).toString(), QStringLiteral("127.0.0.1:8086"));
}

void ConnectionListTest::aTestTellsWhatItFound_data()
{
    QTest::addColumn<ServerInfo>("info");
    QTest::addColumn<bool>("withLogin");
    QTest::addColumn<QString>("says");
    ServerInfo info;
    info.flavour = Flavour::V1;
    info.version = QStringLiteral("1.8.10");
    info.latency = std::chrono::microseconds(12'400);
    info.loginChecked = true;
    QTest::newRow("login holds") << info << true << QStringLiteral("InfluxDB 1.8.10 · 12 ms · login holds");
    QTest::newRow("no login") << info << false << QStringLiteral("InfluxDB 1.8.10 · 12 ms · no login needed");
    info.takesAnybody = true;
    QTest::newRow("anybody") << info << true
                             << QStringLiteral("InfluxDB 1.8.10 · 12 ms · asks for no login: it lets in anybody");
    info.takesAnybody = false;
    info.loginChecked = false;
    info.flavour = Flavour::VictoriaMetrics;
    info.version.clear();
    info.latency = std::chrono::microseconds(400);
    QTest::newRow("not checked") << info << true
                                 << flavourName(Flavour::VictoriaMetrics) +
                                        QStringLiteral(" · under 1 ms · login not checked");
}

void ConnectionListTest::aTestTellsWhatItFound()
{
    QFETCH(ServerInfo, info);
    QFETCH(bool, withLogin);
    QTEST(serverSummary(info, withLogin), "says");
}

QTEST_MAIN(ConnectionListTest)
#include "connectionlist_test.moc"
