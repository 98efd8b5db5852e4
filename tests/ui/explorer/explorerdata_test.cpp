// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "core/client/write/writejob.h"
#include "core/session/schemacache.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/explorer/explorertree.h"
#include "ui/common/namedrag.h"
#include "ui/explorer/explorerdock.h"
#include "ui/explorer/explorermodel.h"

#include <QMimeData>
#include <QPointer>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

const QString d = QStringLiteral("home");
const QByteArray lines = "m,host=past v=1 -473385600000000000\nm,host=now v=2 1704067200000000000\n"
                         "m,host=future,only=future late=3i 7258118400000000000\n"
                         "gone,room=cellar v=1 -473385600000000000\n";

} // namespace

/// All data counts in the explorer: before 1970, in the future, in whatever retention policy.
class ExplorerDataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void ofAllTimes_data();
    void ofAllTimes();
    void ofOtherPolicies();

private:
    QTreeView &tree() const { return m_tree->tree(); }
    /// Below the row, as soon as they are there.
    QStringList names(const QString &path) const
    {
        m_tree->open(path);
        tree().expand(m_tree->row(path));
        const QAbstractItemModel &model = *tree().model();
        const auto areThere = [&] {
            const QModelIndex first = model.index(0, 0, m_tree->row(path));
            return first.isValid() && ExplorerModel::kind(first) != ExplorerNode::Kind::Loading;
        };
        [&] { QTRY_VERIFY2(areThere(), qPrintable(path)); }();
        QStringList texts;
        for (int row = 0; row < model.rowCount(m_tree->row(path)); ++row)
            texts += model.index(row, 0, m_tree->row(path)).data().toString();
        return texts;
    }
    QStringList sortedNames(const QString &path) const
    {
        QStringList all = names(path);
        all.sort();
        return all;
    }
    Profile addSecond();

    InfluxdServer m_server;
    FakeInflux2 m_second;
    FakeInflux3 m_third;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ExplorerDock> m_dock;
    std::unique_ptr<ExplorerTree> m_tree;
};

void ExplorerDataTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE home"));
    QCOMPARE(m_server.write(d, lines), 204);
    m_third.createDatabase(d);
    m_third.write(d, lines);
    ClientSettings settings;
    settings.profile.url = m_second.url();
    settings.profile.login = Profile::Login::Token;
    settings.profile.organization = QStringLiteral("house");
    settings.profile.flavour = Flavour::V2;
    settings.secret = QStringLiteral("fake-token");
    Client writer(settings);
    WriteRequest write;
    write.target.database = d;
    write.body = lines;
    const QPointer<WriteJob> writing = writer.write(write);
    QTRY_VERIFY(!writing);
}

void ExplorerDataTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_dock = std::make_unique<ExplorerDock>(m_test->services);
    m_dock->resize(400, 700);
    m_dock->show();
    m_tree = std::make_unique<ExplorerTree>(*m_dock);
}

void ExplorerDataTest::cleanup()
{
    m_tree.reset();
    m_dock.reset();
    m_test.reset();
}

Profile ExplorerDataTest::addSecond()
{
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("server");
    profile.url = m_second.url();
    profile.login = Profile::Login::Token;
    profile.organization = QStringLiteral("house");
    m_test->secrets.write(profile.id, QStringLiteral("fake-token"), this, [](bool) {});
    m_test->profiles.save(profile);
    return profile;
}

void ExplorerDataTest::ofAllTimes_data()
{
    QTest::addColumn<int>("generation");
    for (const int generation : {1, 2, 3})
        QTest::addRow("%d.x", generation) << generation;
}

void ExplorerDataTest::ofAllTimes()
{
    QFETCH(const int, generation);
    const QString name = QStringLiteral("server");
    const Profile profile = generation == 2   ? addSecond()
                            : generation == 1 ? m_test->addProfile(name, m_server.url())
                                              : m_test->addProfile(name, m_third.url());
    QCOMPARE(sortedNames(QStringLiteral("server/home")), QStringList({QStringLiteral("gone"), QStringLiteral("m")}));
    QCOMPARE(sortedNames(QStringLiteral("server/home/m")), QStringList({QStringLiteral("host"), QStringLiteral("late"),
                                                                        QStringLiteral("only"), QStringLiteral("v")}));
    QCOMPARE(sortedNames(QStringLiteral("server/home/m/host")),
             QStringList({QStringLiteral("future"), QStringLiteral("now"), QStringLiteral("past")}));
    QCOMPARE(names(QStringLiteral("server/home/m/only")), QStringList{QStringLiteral("future")});
    QCOMPARE(names(QStringLiteral("server/home/gone/room")), QStringList{QStringLiteral("cellar")});
    if (generation != 2) // the fake one does not tell types
        QCOMPARE(m_tree->row(QStringLiteral("server/home/m/late")).data(ExplorerModel::DetailRole).toString(),
                 QStringLiteral("integer"));

    SchemaCache &schema = m_test->sessions.find(profile.id)->schema();
    const SchemaRequest span{.kind = SchemaRequest::Kind::TimeSpan, .database = d, .measurement = QStringLiteral("m")};
    QTRY_VERIFY(schema.ask(span).isKnown());
    QCOMPARE(schema.ask(span).names(),
             QStringList({QStringLiteral("-473385600000000000"), QStringLiteral("7258118400000000000")}));
}

/// 1.x tells the fields and counts the values of the default one alone, unless it is told of the others.
void ExplorerDataTest::ofOtherPolicies()
{
    const QString database = QStringLiteral("kept");
    m_server.query(QStringLiteral("CREATE DATABASE kept"));
    m_server.query(QStringLiteral("CREATE RETENTION POLICY week ON kept DURATION INF REPLICATION 1"));
    QCOMPARE(m_server.write(database, "source,k=x v=1,w=2i -86400000000000\n"), 204);
    m_server.query(QStringLiteral("SELECT * INTO week.moved FROM source GROUP BY *"), database);
    m_server.query(QStringLiteral("DROP MEASUREMENT source"), database);
    m_test->addProfile(QStringLiteral("server"), m_server.url());

    QCOMPARE(names(QStringLiteral("server/kept")),
             QStringList({QStringLiteral("autogen"), QStringLiteral("week"), QStringLiteral("moved")}));
    QCOMPARE(names(QStringLiteral("server/kept/moved")),
             QStringList({QStringLiteral("k"), QStringLiteral("v"), QStringLiteral("w")}));
    const QModelIndex field = m_tree->row(QStringLiteral("server/kept/moved/w"));
    QCOMPARE(field.data(ExplorerModel::DetailRole).toString(), QStringLiteral("integer"));
    const QStringList policies{QStringLiteral("autogen"), QStringLiteral("week")};
    QCOMPARE(field.data(ExplorerModel::PoliciesRole).toStringList(), policies);
    const std::unique_ptr<QMimeData> data(tree().model()->mimeData({field}));
    QCOMPARE(NameDrag::read(*data).first().place.policies, policies);
}

} // namespace penstock

QTEST_MAIN(penstock::ExplorerDataTest)
#include "explorerdata_test.moc"
