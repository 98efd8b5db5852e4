// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/connections/connectiontree.h"
#include "ui/connections/profilemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace penstock {

class ConnectionTreeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groupsNest();
    void followsTheStore();
    void onlyWhatChangesIsTold();
    void filters_data();
    void filters();
    void onlySavedOnesAreDragged();
    void namesThatAreNoneAreRefused_data();
    void namesThatAreNoneAreRefused();
    void fortyConnections();

private:
    Profile add(const char *name, const char *group);
    QString drawn(const QModelIndex &parent = {}) const;

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ProfileModel> m_profiles;
    std::unique_ptr<ConnectionTree> m_tree;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString m_local;
};

void ConnectionTreeTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_profiles = std::make_unique<ProfileModel>(m_test->profiles, m_test->sessions);
    m_tree = std::make_unique<ConnectionTree>(*m_profiles);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_tree.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_local = m_profiles->index(0).data().toString();
}

void ConnectionTreeTest::cleanup()
{
    m_tester.reset();
    m_tree.reset();
    m_profiles.reset();
    m_test.reset();
}

Profile ConnectionTreeTest::add(const char *name, const char *group)
{
    Profile profile = Profile::createNew();
    profile.name = QString::fromLatin1(name);
    profile.group = QString::fromLatin1(group);
    profile.url = QUrl(QStringLiteral("http://%1.example.org:8086").arg(profile.name));
    [&] { QVERIFY(m_test->profiles.save(profile)); }();
    return profile;
}

/// "a plant(b line(c))"
QString ConnectionTreeTest::drawn(const QModelIndex &parent) const
{
    QStringList rows;
    for (int row = 0; row < m_tree->rowCount(parent); ++row) {
        const QModelIndex index = m_tree->index(row, 0, parent);
        QString text = index.data().toString();
        if (m_tree->profileRow(index) < 0)
            text += u'(' + drawn(index) + u')';
        rows += text;
    }
    return rows.join(u' ');
}

void ConnectionTreeTest::groupsNest()
{
    add("c", "plant/line 10");
    add("a", "");
    add("d", "plant");
    add("b", "plant/line 9");
    QCOMPARE(drawn(), m_local + QStringLiteral(" a plant(d line 9(b) line 10(c))"));
    const QModelIndex plant = m_tree->index(2, 0);
    QCOMPARE(plant.data(ConnectionTree::GroupPathRole).toString(), QStringLiteral("plant"));
    QCOMPARE(plant.data(ConnectionTree::CountRole).toInt(), 3);
}

void ConnectionTreeTest::followsTheStore()
{
    Profile a = add("a", "plant");
    const Profile b = add("b", "plant");
    a.group = QStringLiteral("plant/line");
    QVERIFY(m_test->profiles.save(a));
    QCOMPARE(drawn(), m_local + QStringLiteral(" plant(b line(a))"));
    QVERIFY(m_test->profiles.remove(b.id));
    QCOMPARE(drawn(), m_local + QStringLiteral(" plant(line(a))"));
    a.group.clear();
    QVERIFY(m_test->profiles.save(a));
    QCOMPARE(drawn(), m_local + QStringLiteral(" a"));
    QCOMPARE(m_tree->profileRow(m_tree->indexOf(a.id)), 1);
    QVERIFY(!m_tree->indexOf(b.id).isValid());
}

void ConnectionTreeTest::onlyWhatChangesIsTold()
{
    Profile a = add("a", "plant");
    QSignalSpy resets(m_tree.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_tree.get(), &QAbstractItemModel::dataChanged);
    a.colour = QStringLiteral("#cc3b3b");
    QVERIFY(m_test->profiles.save(a));
    QCOMPARE(resets.size(), 0);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(changes.last().constFirst().toModelIndex(), m_tree->indexOf(a.id));
}

void ConnectionTreeTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << QStringLiteral("ALP") << QStringLiteral("plant(alpha)");
    QTest::newRow("group") << QStringLiteral("plant") << QStringLiteral("plant(alpha line(beta))");
    QTest::newRow("address") << QStringLiteral("beta.example") << QStringLiteral("plant(line(beta))");
    QTest::newRow("none") << QStringLiteral("omega") << QString();
    QTest::newRow("spaces") << QStringLiteral("  gamma ") << QStringLiteral("gamma");
}

void ConnectionTreeTest::filters()
{
    QFETCH(const QString, text);
    add("alpha", "plant");
    add("beta", "plant/line");
    add("gamma", "");
    const QString all = drawn();
    m_tree->setFilter(text);
    QTEST(drawn(), "expected");
    m_tree->setFilter({});
    QCOMPARE(drawn(), all);
}

void ConnectionTreeTest::onlySavedOnesAreDragged()
{
    const Profile a = add("a", "plant");
    Profile draft = Profile::createNew();
    draft.name = QStringLiteral("draft");
    m_profiles->setDraft(draft);
    const auto isDragged = [this](const QString &id) {
        return m_tree->flags(m_tree->indexOf(id)).testFlag(Qt::ItemIsDragEnabled);
    };
    QVERIFY(isDragged(a.id));
    QVERIFY(!isDragged(draft.id));
    QVERIFY(!isDragged(Profile::localId()));
    m_tree->setFilter(QStringLiteral("a"));
    QVERIFY(!isDragged(a.id)); // its neighbours are not all there
}

void ConnectionTreeTest::namesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("told"); // empty: nothing
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("slashes") << QStringLiteral(" / ") << QString();
    QTest::newRow("the same") << QStringLiteral(" line ") << QString();
    QTest::newRow("another") << QStringLiteral("cell") << QStringLiteral("plant/cell");
    QTest::newRow("nested") << QStringLiteral("cell/ 2") << QStringLiteral("plant/cell/2");
}

void ConnectionTreeTest::namesThatAreNoneAreRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, told);
    const Profile a = add("a", "plant/line");
    QSignalSpy renamed(m_tree.get(), &ConnectionTree::renameRequested);
    QCOMPARE(m_tree->setData(m_tree->indexOf(a.id).parent(), name, Qt::EditRole), !told.isEmpty());
    QCOMPARE(renamed.size(), told.isEmpty() ? 0 : 1);
    if (!told.isEmpty())
        QCOMPARE(renamed.constFirst(), (QVariantList{QStringLiteral("plant/line"), told}));
    QVERIFY(!m_tree->setData(m_tree->indexOf(a.id), QStringLiteral("x"), Qt::EditRole));
}

void ConnectionTreeTest::fortyConnections()
{
    for (int i = 0; i < 40; ++i)
        add(qPrintable(QStringLiteral("influxdb-%1").arg(i)), qPrintable(QStringLiteral("plant %1").arg(i % 5)));
    QCOMPARE(m_tree->rowCount(), 6);
    for (int group = 1; group < 6; ++group)
        QCOMPARE(m_tree->rowCount(m_tree->index(group, 0)), 8);
}

} // namespace penstock

QTEST_MAIN(penstock::ConnectionTreeTest)
#include "connectiontree_test.moc"
