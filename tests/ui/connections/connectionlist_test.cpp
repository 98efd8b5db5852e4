// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "tests/ui/connections/formfields.h"
#include "ui/connections/connectionlist.h"
#include "ui/connections/connectiontest.h"
#include "ui/connections/profilemodel.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

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
    void groupsStayClosed();
    void aClosedGroupStaysClosedAroundTheChosenOne();
    void searches();
    void asksWhereADroppedOneGoes();
    void aTestTellsWhatItFound_data();
    void aTestTellsWhatItFound();

private:
    void put(const char *name, const char *group);
    QTreeView &view() const { return *m_list->findChild<QTreeView *>(); }
    /// What is to be seen, a line for each row, indented.
    QStringList seen() const;
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
    m_list = std::make_unique<ConnectionList>(*m_model, m_test->workspace.layout);
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
    QTest::keyClick(m_list->findChild<QTreeView *>(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void ConnectionListTest::theRowFollowsTheKeys()
{
    QSignalSpy changed(m_list.get(), &ConnectionList::currentChanged);
    const QString first = m_test->profiles.findByName(QStringLiteral("first"))->id;
    const QString middle = m_test->profiles.findByName(QStringLiteral("middle"))->id;
    m_list->setCurrent(first);
    QTest::keyClick(m_list->findChild<QTreeView *>(), Qt::Key_Down);
    QCOMPARE(m_list->currentId(), middle);
    QCOMPARE(changed.last(), (QVariantList{middle}));
}

void ConnectionListTest::rowsTellConnectionsApart()
{
    auto *view = m_list->findChild<QTreeView *>();
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

void ConnectionListTest::put(const char *name, const char *group)
{
    Profile profile = *m_test->profiles.findByName(QString::fromLatin1(name));
    profile.group = QString::fromLatin1(group);
    QVERIFY(m_test->profiles.save(profile));
}

QStringList ConnectionListTest::seen() const
{
    QStringList rows;
    for (QModelIndex row = view().model()->index(0, 0); row.isValid(); row = view().indexBelow(row)) {
        int depth = 0;
        for (QModelIndex around = row.parent(); around.isValid(); around = around.parent())
            ++depth;
        rows += QString(depth, u' ') + row.data().toString();
    }
    return rows;
}

void ConnectionListTest::groupsStayClosed()
{
    put("middle", "plant 3/line 2");
    put("last", "plant 3");
    const QString local = m_model->index(0).data().toString();
    const QStringList open{local,
                           QStringLiteral("first"),
                           QStringLiteral("draft"),
                           QStringLiteral("plant 3"),
                           QStringLiteral(" last"),
                           QStringLiteral(" line 2"),
                           QStringLiteral("  middle")};
    QCOMPARE(seen(), open);
    const QModelIndex plant = view().model()->index(3, 0);
    view().collapse(view().model()->index(1, 0, plant));
    QCOMPARE(seen(), open.first(6));
    put("first", "plant 4"); // all rows are made anew
    QCOMPARE(seen(), (QStringList{local, QStringLiteral("draft"), QStringLiteral("plant 3"), QStringLiteral(" last"),
                                  QStringLiteral(" line 2"), QStringLiteral("plant 4"), QStringLiteral(" first")}));
    m_list = std::make_unique<ConnectionList>(*m_model, m_test->workspace.layout);
    m_list->show();
    QVERIFY(!seen().contains(QStringLiteral("  middle")));
    m_test->workspace.layout.flush();
    const Workspace again(m_test->settings, m_test->folder.path());
    QCOMPARE(again.layout.state(WindowLayout::Part::ClosedGroups), QByteArray("[\"plant 3/line 2\"]"));
}

void ConnectionListTest::aClosedGroupStaysClosedAroundTheChosenOne()
{
    put("middle", "plant");
    const QString middle = m_test->profiles.findByName(QStringLiteral("middle"))->id;
    m_list->setCurrent(middle);
    const QModelIndex plant = view().currentIndex().parent();
    QCOMPARE(plant.data().toString(), QStringLiteral("plant"));
    view().collapse(plant);
    QSignalSpy changed(m_list.get(), &ConnectionList::currentChanged);
    put("last", "plant");
    QVERIFY(!seen().contains(QStringLiteral(" middle")));
    QCOMPARE(m_list->currentId(), middle);
    QCOMPARE(m_list->currentGroup(), QStringLiteral("plant"));
    QCOMPARE(changed.size(), 0); // nobody has chosen another
}

void ConnectionListTest::searches()
{
    put("middle", "plant");
    auto *search = m_list->findChild<QLineEdit *>();
    const QString first = m_test->profiles.findByName(QStringLiteral("first"))->id;
    m_list->setCurrent(first);
    QTest::keyClicks(search, QStringLiteral("PLAN"));
    QCOMPARE(seen(), (QStringList{QStringLiteral("draft"), QStringLiteral("plant"), QStringLiteral(" middle")}));
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(m_list->window()->focusWidget(), static_cast<QWidget *>(&view()));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(m_list->currentId(), first);
    QTest::keyClicks(search, QStringLiteral("nothing has this"));
    m_list->setCurrent(first);
    QCOMPARE(search->text(), QString());
    QCOMPARE(m_list->currentId(), first);
}

void ConnectionListTest::asksWhereADroppedOneGoes()
{
    put("middle", "plant");
    const QString first = m_test->profiles.findByName(QStringLiteral("first"))->id;
    const QString middle = m_test->profiles.findByName(QStringLiteral("middle"))->id;
    QSignalSpy placed(m_list.get(), &ConnectionList::placeRequested);
    QAbstractItemModel &model = *view().model();
    m_list->setCurrent(middle);
    const QModelIndex plant = view().currentIndex().parent();
    m_list->setCurrent(first);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({view().currentIndex()}));
    QVERIFY(model.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, plant));
    QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, plant));
    model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, plant);
    model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {});
    QTRY_COMPARE(placed.size(), 3);
    const QString none;
    QCOMPARE(placed, (QList<QVariantList>{{first, QStringLiteral("plant"), none},
                                          {first, QStringLiteral("plant"), middle},
                                          {first, none, none}}));
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
