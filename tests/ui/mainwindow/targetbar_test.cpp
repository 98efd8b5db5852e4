// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemacache.h"
#include "tests/support/fakeschema.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/factline.h"
#include "ui/common/rolelabel.h"
#include "ui/connections/connectionmark.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/targetbar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace penstock {

class TargetBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsTheDatabasesOfAnOpenConnection();
    void choosesTheFirstDatabaseWhenNoneIsNamed();
    void namesNoDatabaseUnasked_data();
    void namesNoDatabaseUnasked();
    void aKnownServerIsNotAskedAgain();
    void aTargetSetIsToldOnlyLater();
    void aDatabaseThatIsNotThereStaysChosen();
    void newDatabasesAppearAfterAWrite();
    void namesStayWhenTheServerIsGone();
    void chosenByHandIsTold();
    void aConnectionThatIsRemovedIsNoTarget();
    void theButtonOpensTheManager();
    void aMarkedConnectionIsSeen();
    void longNamesAndGroupsAreKnown();

private:
    QComboBox &connections() const { return *m_bar->findChildren<QComboBox *>()[0]; }
    QComboBox &databases() const { return *m_bar->findChildren<QComboBox *>()[1]; }
    QStringList listed() const;
    void openSession(const Profile &profile);
    /// Opens the list and takes the entry with that text, as the mouse does.
    static void choose(QComboBox &combo, const QString &text);

    std::unique_ptr<FakeSchema> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<TargetBar> m_bar;
    Profile m_home;
};

void TargetBarTest::init()
{
    m_server = std::make_unique<FakeSchema>();
    m_server->databases = {QStringLiteral("_internal"), QStringLiteral("telemetry"), QStringLiteral("plant")};
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server->url());
    m_bar = std::make_unique<TargetBar>(m_test->services);
    m_bar->show();
}

void TargetBarTest::cleanup()
{
    m_bar.reset();
    m_test.reset();
    m_server.reset();
}

QStringList TargetBarTest::listed() const
{
    QStringList names;
    for (int row = 0; row < databases().count(); ++row)
        names += databases().itemText(row);
    return names;
}

void TargetBarTest::openSession(const Profile &profile)
{
    Session *session = m_test->sessions.find(profile.id);
    session->open();
    QTRY_COMPARE(session->state(), Session::State::Open);
}

void TargetBarTest::choose(QComboBox &combo, const QString &text)
{
    combo.showPopup();
    QAbstractItemView &list = *combo.view();
    list.setCurrentIndex(combo.model()->index(combo.findText(text), 0));
    QTest::keyClick(&list, Qt::Key_Return);
}

void TargetBarTest::listsTheDatabasesOfAnOpenConnection()
{
    m_bar->setTarget(m_home.id, QStringLiteral("plant"));
    QCOMPARE(listed(), QStringList{QStringLiteral("plant")}); // all that is known
    QCOMPARE(m_server->askedForDatabases(), 0);
    openSession(m_home);
    QTRY_COMPARE(listed(), m_server->databases);
    QCOMPARE(databases().currentText(), QStringLiteral("plant"));
    QCOMPARE(connections().currentText(), QStringLiteral("home"));
    QCOMPARE(m_bar->session(), m_test->sessions.find(m_home.id));
}

void TargetBarTest::choosesTheFirstDatabaseWhenNoneIsNamed()
{
    QSignalSpy chosen(m_bar.get(), &TargetBar::targetChosen);
    m_bar->setTarget(m_home.id, {});
    QVERIFY(!databases().isEnabled());
    openSession(m_home);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first(), QVariantList({m_home.id, QStringLiteral("telemetry")})); // not the server's own one
    QCOMPARE(m_bar->database(), QStringLiteral("telemetry"));
    QCOMPARE(databases().currentText(), QStringLiteral("telemetry"));
    m_bar->setTarget(m_home.id, QStringLiteral("plant"));
    QCoreApplication::processEvents();
    QCOMPARE(chosen.size(), 1);
}

void TargetBarTest::namesNoDatabaseUnasked_data()
{
    QTest::addColumn<QStringList>("databases");
    QTest::addColumn<QString>("ofTheProfile");
    QTest::newRow("none there") << QStringList() << "";
    QTest::newRow("only the server's own") << QStringList{QStringLiteral("_internal")} << "";
    QTest::newRow("the profile names one") << QStringList{QStringLiteral("telemetry")} << "plant";
}

void TargetBarTest::namesNoDatabaseUnasked()
{
    QFETCH(QStringList, databases);
    QFETCH(QString, ofTheProfile);
    m_server->databases = databases;
    m_home.database = ofTheProfile;
    QVERIFY(m_test->profiles.save(m_home));
    QSignalSpy chosen(m_bar.get(), &TargetBar::targetChosen);
    m_bar->setTarget(m_home.id, {});
    openSession(m_home);
    QTRY_VERIFY(m_test->sessions.find(m_home.id)->schema().ask({}).isKnown());
    QCoreApplication::processEvents();
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(m_bar->database(), ofTheProfile);
}

void TargetBarTest::aKnownServerIsNotAskedAgain()
{
    FakeSchema other;
    other.databases = {QStringLiteral("of_the_other"), QStringLiteral("another_of_it")};
    const Profile plant = m_test->addProfile(QStringLiteral("plant 3"), other.url());
    m_bar->setTarget(m_home.id, QStringLiteral("plant"));
    openSession(m_home);
    openSession(plant);
    QTRY_COMPARE(listed(), m_server->databases);
    m_bar->setTarget(plant.id, QStringLiteral("of_the_other"));
    QTRY_COMPARE(listed(), other.databases);
    m_bar->setTarget(m_home.id, QStringLiteral("plant"));
    QCOMPARE(listed(), m_server->databases); // at once
    QCOMPARE(m_server->askedForDatabases(), 1);
    QCOMPARE(other.askedForDatabases(), 1);
}

void TargetBarTest::aTargetSetIsToldOnlyLater()
{
    openSession(m_home);
    m_test->sessions.find(m_home.id)->schema().ask({});
    QTRY_VERIFY(m_test->sessions.find(m_home.id)->schema().ask({}).isKnown());
    QSignalSpy chosen(m_bar.get(), &TargetBar::targetChosen);
    m_bar->setTarget(m_home.id, {});
    QCOMPARE(chosen.size(), 0);
    QVERIFY(m_bar->database().isEmpty());
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(m_bar->database(), QStringLiteral("telemetry"));
}

void TargetBarTest::aDatabaseThatIsNotThereStaysChosen()
{
    m_bar->setTarget(m_home.id, QStringLiteral("to be made"));
    openSession(m_home);
    QTRY_COMPARE(listed(), m_server->databases + QStringList{QStringLiteral("to be made")});
    QCOMPARE(databases().currentText(), QStringLiteral("to be made"));
}

void TargetBarTest::newDatabasesAppearAfterAWrite()
{
    m_bar->setTarget(m_home.id, QStringLiteral("plant"));
    openSession(m_home);
    QTRY_COMPARE(listed(), m_server->databases);
    m_server->databases += QStringLiteral("imported");
    m_test->sessions.find(m_home.id)->schema().forget(QStringLiteral("imported"));
    QCOMPARE(listed().size(), 3); // until the new list has come
    QTRY_COMPARE(listed(), m_server->databases);
    QCOMPARE(databases().currentText(), QStringLiteral("plant"));
}

void TargetBarTest::namesStayWhenTheServerIsGone()
{
    m_bar->setTarget(m_home.id, QStringLiteral("plant"));
    openSession(m_home);
    QTRY_COMPARE(listed(), m_server->databases);
    m_server->answerWith({FakeAnswer::raw({}).drop()});
    SchemaCache &schema = m_test->sessions.find(m_home.id)->schema();
    schema.refresh({});
    QTRY_COMPARE(schema.ask({}).state, SchemaNames::State::Failed);
    QCOMPARE(listed(), m_server->databases);
    m_test->sessions.find(m_home.id)->close();
    QCOMPARE(listed(), m_server->databases);
}

void TargetBarTest::chosenByHandIsTold()
{
    m_bar->setTarget(m_home.id, QStringLiteral("plant"));
    openSession(m_home);
    QTRY_COMPARE(listed(), m_server->databases);
    QSignalSpy chosen(m_bar.get(), &TargetBar::targetChosen);
    choose(databases(), QStringLiteral("telemetry"));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first(), QVariantList({m_home.id, QStringLiteral("telemetry")}));
    const QString local = m_test->localServer.profile().name;
    choose(connections(), local);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().first().toString(), Profile::localId());
    QCOMPARE(m_bar->profileId(), Profile::localId());
    choose(connections(), local); // the same again is no choice
    QCOMPARE(chosen.size(), 2);
}

void TargetBarTest::aConnectionThatIsRemovedIsNoTarget()
{
    m_bar->setTarget(m_home.id, QStringLiteral("plant"));
    QVERIFY(m_test->profiles.remove(m_home.id));
    QVERIFY(m_bar->profileId().isEmpty());
    QVERIFY(m_bar->database().isEmpty());
    QVERIFY(!m_bar->session());
    QCOMPARE(connections().currentIndex(), -1);
    QVERIFY(!databases().isEnabled());
}

void TargetBarTest::aMarkedConnectionIsSeen()
{
    const auto *mark = m_bar->findChild<ConnectionMark *>();
    m_bar->setTarget(m_home.id, {});
    QVERIFY(!mark->isVisible());
    m_home.isProduction = true;
    QVERIFY(m_test->profiles.save(m_home));
    QTRY_VERIFY_WITH_TIMEOUT(mark->isVisible(), 30'000);
    QCOMPARE(mark->text(), QStringLiteral("Production"));
    StatusStrip status;
    status.setSession(m_bar->session());
    QCOMPARE(status.findChild<ConnectionMark *>()->text(), QStringLiteral("Production"));
    m_bar->setTarget({}, {});
    QVERIFY(!mark->isVisible());
    // What it says of a query is shortened by whole facts, and that something failed is the last to go.
    status.setQueryStatus(QStringLiteral("home · plant · 2 rows · first row 14 ms · 1 of 3 statements failed"));
    const QList<RoleLabel *> labels = status.findChildren<RoleLabel *>();
    const auto query = std::ranges::find_if(labels, [](const RoleLabel *label) { return showsFacts(*label); });
    QVERIFY(query != labels.end());
    const int room = (*query)->fontMetrics().horizontalAdvance((*query)->text()) - 1;
    QCOMPARE(shownFacts(**query, room), QStringLiteral("home · plant · 2 rows · … · 1 of 3 statements failed"));
}

void TargetBarTest::theButtonOpensTheManager()
{
    QSignalSpy asked(m_bar.get(), &TargetBar::managerRequested);
    QTest::mouseClick(m_bar->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TargetBarTest::longNamesAndGroupsAreKnown()
{
    const QString name = QStringLiteral("the measurements of the plant in the north, ") + QString(80, u'x') +
                         QStringLiteral(", machine %1");
    const auto add = [&](int number) {
        Profile profile = m_test->addProfile(name.arg(number), m_server->url());
        profile.group = QStringLiteral("plant 3/line 2");
        [&] { QVERIFY(m_test->profiles.save(profile)); }();
        return profile;
    };
    const Profile first = add(1);
    const Profile second = add(2);
    m_bar->setTarget(first.id, {});
    QVERIFY2(connections().toolTip().startsWith(first.name), qPrintable(connections().toolTip()));
    QVERIFY(connections().toolTip().contains(QStringLiteral("plant 3/line 2")));
    QVERIFY(connections().width() < connections().fontMetrics().horizontalAdvance(first.name));
    const QImage one = connections().grab().toImage();
    m_bar->setTarget(second.id, {});
    QVERIFY(connections().grab().toImage() != one); // the ends differ, and are seen

    connections().showPopup();
    QAbstractItemView *list = connections().view();
    QTRY_VERIFY(list->isVisible());
    const QModelIndex row = list->model()->index(connections().currentIndex(), 0);
    const QImage grouped = list->viewport()->grab(list->visualRect(row)).toImage();
    Profile alone = second;
    alone.group.clear();
    QVERIFY(m_test->profiles.save(alone));
    const QModelIndex moved = list->model()->index(connections().findText(alone.name), 0);
    QVERIFY(list->viewport()->grab(list->visualRect(moved)).toImage() != grouped);
    connections().hidePopup();
    QCOMPARE(m_bar->profileId(), second.id);
    QCOMPARE(connections().currentText(), second.name);
}

} // namespace penstock

QTEST_MAIN(penstock::TargetBarTest)
#include "targetbar_test.moc"
