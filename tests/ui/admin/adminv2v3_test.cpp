// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/ui/admin/adminworld.h"
#include "ui/admin/grantsedit.h"
#include "ui/admin/tokendialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>

#include <algorithm>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;

const QString name = QStringLiteral("name");

Profile withToken(const QUrl &url)
{
    Profile profile = AdminWorld::profileFor(url);
    profile.login = Profile::Login::Token;
    return profile;
}

void go(AdminDialog *dialog)
{
    QVERIFY(dialog);
    QPointer<AdminDialog> open(dialog);
    dialog->goButton()->click();
    QTRY_VERIFY2(!open, qPrintable(open ? open->messages()->text() : QString()));
}

} // namespace

/// The administration of InfluxDB 2.x and 3.x.
class AdminV2V3Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesAreThoseOf2x()
    {
        FakeInflux2 fake;
        const AdminWorld world(withToken(fake.url()), QStringLiteral("fake-token"));
        QVERIFY(!world.open("databases").isEmpty());
        QCOMPARE(world.pages(),
                 (QStringList{QStringLiteral("Buckets"), QStringLiteral("Measurements"), QStringLiteral("Users"),
                              QStringLiteral("Tokens"), QStringLiteral("Organizations"), QStringLiteral("Mappings"),
                              QStringLiteral("Tasks"), QStringLiteral("Statistics"), QStringLiteral("Cardinality")}));
    }

    void buckets()
    {
        FakeInflux2 fake;
        const AdminWorld world(withToken(fake.url()), QStringLiteral("fake-token"));
        AdminSection &section = *world.open("databases").value(0);
        QAbstractItemModelTester tester(section.model());
        QTRY_VERIFY(AdminWorld::holds(section, name, QStringLiteral("home")));
        AdminDialog *create = AdminWorld::press(section, Kind::CreateDatabase);
        QVERIFY(create);
        QVERIFY2(create->windowTitle().startsWith(QStringLiteral("Create a bucket")),
                 qPrintable(create->windowTitle()));
        QCOMPARE(create->form()->edit(AdminField::Database)->editor()->accessibleName(), QStringLiteral("Bucket"));
        AdminWorld::type(*create, AdminField::Database, QStringLiteral("plant"));
        AdminWorld::type(*create, AdminField::Retention, QStringLiteral("30d"));
        go(create);
        QTRY_VERIFY(AdminWorld::holds(section, name, QStringLiteral("plant")));
        AdminWorld::choose(section, name, QStringLiteral("plant"));
        AdminDialog *change = AdminWorld::press(section, Kind::AlterDatabase);
        QVERIFY(change);
        QCOMPARE(change->form()->edit(AdminField::Retention)->values(), QStringList{QStringLiteral("30d")});
        AdminWorld::type(*change, AdminField::Retention, QStringLiteral("60d"));
        go(change);
        const auto bucket = fake.state().bucketIn(QStringLiteral("house"), QStringLiteral("plant"));
        QVERIFY(bucket);
        QCOMPARE((*bucket)[u"retentionRules"][0][u"everySeconds"].toInteger(), 60 * 86'400);
        go(AdminWorld::press(section, Kind::DropDatabase));
        QVERIFY(!fake.state().bucketIn(QStringLiteral("house"), QStringLiteral("plant")));
        QTRY_VERIFY(!AdminWorld::holds(section, name, QStringLiteral("plant")));
    }

    /// Listed, and in the form as they are: a shorter retention may need shorter ones.
    void shardsOfABucket()
    {
        FakeInflux2 fake;
        fake.addBucket(QStringLiteral("plant"), 30 * 86'400, 7 * 86'400);
        const AdminWorld world(withToken(fake.url()), QStringLiteral("fake-token"));
        AdminSection &section = *world.open("databases").value(0);
        QTRY_VERIFY(AdminWorld::holds(section, name, QStringLiteral("plant")));
        const int row = AdminWorld::rowOf(section, name, QStringLiteral("plant"));
        QCOMPARE(section.model()->value(row, {QStringLiteral("shard_duration")}), QStringLiteral("168h0m0s"));
        AdminWorld::choose(section, name, QStringLiteral("plant"));
        AdminDialog *change = AdminWorld::press(section, Kind::AlterDatabase);
        QVERIFY(change);
        QCOMPARE(change->form()->edit(AdminField::ShardDuration)->values(), QStringList{QStringLiteral("7d")});
        AdminWorld::type(*change, AdminField::ShardDuration, QStringLiteral("1d"));
        go(change);
        const auto rule = [&fake] {
            return (*fake.state().bucketIn(QStringLiteral("house"), QStringLiteral("plant")))[u"retentionRules"][0];
        };
        QCOMPARE(rule()[u"shardGroupDurationSeconds"].toInteger(), 86'400);
        QCOMPARE(rule()[u"everySeconds"].toInteger(), 30 * 86'400);
    }

    /// A name of two lines is not the one that a field of one line would make of it, and what turns the direction of a
    /// text is only shown otherwise.
    void theVeryThingIsMeant_data()
    {
        QTest::addColumn<QString>("bucket");
        QTest::newRow("lines") << QStringLiteral("a\nb");
        QTest::newRow("direction") << QStringLiteral("a\u202eb");
        QTest::newRow("blanks") << QStringLiteral(" a  b ");
    }

    void theVeryThingIsMeant()
    {
        QFETCH(const QString, bucket);
        FakeInflux2 fake;
        fake.addBucket(bucket);
        fake.addBucket(QStringLiteral("a b"));
        const AdminWorld world(withToken(fake.url()), QStringLiteral("fake-token"));
        AdminSection &section = *world.open("databases").value(0);
        QTRY_VERIFY(AdminWorld::holds(section, name, bucket));
        AdminWorld::choose(section, name, bucket);
        go(AdminWorld::press(section, Kind::DropDatabase));
        QTRY_VERIFY(!AdminWorld::holds(section, name, bucket));
        QVERIFY(AdminWorld::holds(section, name, QStringLiteral("a b")));
    }

    /// There is no other copy of it.
    void aTokenOutlivesItsSession()
    {
        FakeInflux2 fake;
        AdminWorld world(withToken(fake.url()), QStringLiteral("fake-token"));
        AdminSection &section = *world.open("tokens").value(0);
        AdminDialog *const create = AdminWorld::press(section, Kind::CreateToken);
        QVERIFY(create);
        AdminWorld::type(*create, AdminField::Name, QStringLiteral("reader"));
        auto *grants = qobject_cast<GrantsEdit *>(create->form()->edit(AdminField::Grants)->editor());
        QTRY_VERIFY(!grants->findItems(QStringLiteral("home"), Qt::MatchExactly).isEmpty());
        grants->findItems(QStringLiteral("home"), Qt::MatchExactly).constFirst()->setCheckState(1, Qt::Checked);
        go(create);
        QTRY_VERIFY(world.window->findChild<TokenDialog *>());
        QPointer<TokenDialog> shown = world.window->findChild<TokenDialog *>();
        const QPointer<AdminSection> gone(&section);
        world.session()->close();
        QTRY_VERIFY(!gone);
        QVERIFY(shown && shown->isVisible());
        world.test.profiles.remove(world.profile.id);
        QTRY_VERIFY(!world.session());
        QVERIFY(shown && shown->isVisible() && world.window->isVisible());
        QVERIFY(!shown->token()->text().isEmpty());
        shown->copied()->click();
        shown->closeButton()->click();
        QTRY_VERIFY(!shown);
        QTRY_VERIFY(!world.window->isVisible());
    }

    /// It is shown once, goes to the clipboard as a secret, and nothing keeps it.
    void aTokenIsShownOnce()
    {
        FakeInflux2 fake;
        AdminWorld world(withToken(fake.url()), QStringLiteral("fake-token"));
        AdminSection &section = *world.open("tokens").value(0);
        QAbstractItemModelTester tester(section.model());
        AdminDialog *create = AdminWorld::press(section, Kind::CreateToken);
        QVERIFY(create);
        AdminWorld::type(*create, AdminField::Name, QStringLiteral("reader"));
        auto *grants = qobject_cast<GrantsEdit *>(create->form()->edit(AdminField::Grants)->editor());
        QTRY_VERIFY(!grants->findItems(QStringLiteral("home"), Qt::MatchExactly).isEmpty());
        grants->findItems(QStringLiteral("home"), Qt::MatchExactly).constFirst()->setCheckState(1, Qt::Checked);
        QCOMPARE(grants->grants(), QStringList{QStringLiteral("home:read")});
        go(create);
        QTRY_VERIFY(section.window()->findChild<TokenDialog *>());
        QPointer<TokenDialog> shown = section.window()->findChild<TokenDialog *>();
        const QString token = shown->token()->text();
        QVERIFY(token.size() > 8);
        QVERIFY(!shown->closeButton()->isEnabled());
        QTest::keyClick(shown, Qt::Key_Escape);
        QVERIFY(shown && shown->isVisible());
        shown->copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), token);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArray("secret"));
        shown->copied()->click();
        shown->closeButton()->click();
        QTRY_VERIFY(!shown);

        QTRY_VERIFY(AdminWorld::holds(section, QStringLiteral("description"), QStringLiteral("reader")));
        for (int row = 0; row < section.model()->rowCount(); ++row)
            QVERIFY(!section.model()->rowText(row).contains(token));
        QVERIFY(!world.test.savedProfiles().contains(token.toUtf8()));

        AdminWorld::choose(section, QStringLiteral("description"), QStringLiteral("reader"));
        AdminDialog *off = AdminWorld::press(section, Kind::SetTokenActive);
        QVERIFY(off);
        qobject_cast<QCheckBox *>(off->form()->edit(AdminField::Inactive)->editor())->click();
        go(off);
        QTRY_COMPARE(
            section.model()->value(AdminWorld::rowOf(section, QStringLiteral("description"), QStringLiteral("reader")),
                                   {QStringLiteral("status")}),
            QStringLiteral("inactive"));
        go(AdminWorld::press(section, Kind::DeleteToken));
        QTRY_VERIFY(!AdminWorld::holds(section, QStringLiteral("description"), QStringLiteral("reader")));
    }

    void mappings()
    {
        FakeInflux2 fake;
        const AdminWorld world(withToken(fake.url()), QStringLiteral("fake-token"));
        AdminSection &section = *world.open("mappings").value(0);
        AdminDialog *create = AdminWorld::press(section, Kind::CreateMapping);
        QVERIFY(create);
        AdminWorld::type(*create, AdminField::Database, QStringLiteral("home"));
        AdminWorld::type(*create, AdminField::Name, QStringLiteral("plant"));
        AdminWorld::type(*create, AdminField::RetentionPolicy, QStringLiteral("autogen"));
        go(create);
        QTRY_VERIFY(AdminWorld::holds(section, QStringLiteral("database"), QStringLiteral("plant")));
        AdminWorld::choose(section, QStringLiteral("database"), QStringLiteral("plant"));
        go(AdminWorld::press(section, Kind::DeleteMapping));
        QTRY_VERIFY(!AdminWorld::holds(section, QStringLiteral("database"), QStringLiteral("plant")));
    }

    void thePagesAreThoseOf3x()
    {
        const FakeInflux3 fake;
        const AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        QVERIFY(!world.open("databases").isEmpty());
        QCOMPARE(world.pages(),
                 (QStringList{QStringLiteral("Databases"), QStringLiteral("Tables"), QStringLiteral("Tokens"),
                              QStringLiteral("Running queries"), QStringLiteral("Caches"), QStringLiteral("Statistics"),
                              QStringLiteral("Cardinality")}));
    }

    void databasesAndTablesOf3x()
    {
        FakeInflux3 fake;
        fake.createDatabase(QStringLiteral("plant"));
        fake.write(QStringLiteral("plant"), "m v=1 1700000000000000000\nn v=1 1700000000000000000\n");
        const AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        AdminSection &databases = *world.open("databases").value(0);
        QTRY_VERIFY(AdminWorld::holds(databases, name, QStringLiteral("plant")));
        AdminDialog *create = AdminWorld::press(databases, Kind::CreateDatabase);
        QVERIFY(create);
        QVERIFY(!create->form()->edit(AdminField::ShardDuration)); // there are none
        AdminWorld::type(*create, AdminField::Database, QStringLiteral("other"));
        go(create);
        QVERIFY(fake.databases().contains(QStringLiteral("other")));

        AdminSection &tables = *world.open("measurements").value(0);
        QAbstractItemModelTester tester(tables.model());
        auto *const scope = tables.findChild<QComboBox *>();
        QTRY_VERIFY(scope->findData(QStringLiteral("plant")) >= 0);
        scope->setCurrentIndex(scope->findData(QStringLiteral("plant")));
        QTRY_VERIFY(AdminWorld::holds(tables, name, QStringLiteral("n")));
        QVERIFY(!tables.button(Kind::DeletePoints)); // rows of 3.x cannot be deleted
        AdminWorld::choose(tables, name, QStringLiteral("n"));
        AdminDialog *drop = AdminWorld::press(tables, Kind::DropMeasurement);
        QVERIFY(drop);
        QVERIFY2(drop->windowTitle().startsWith(QStringLiteral("Delete a table")), qPrintable(drop->windowTitle()));
        auto *when = qobject_cast<QComboBox *>(drop->form()->edit(AdminField::HardDelete)->editor());
        const auto warns = [drop](const QString &text) {
            return std::ranges::any_of(drop->findChildren<QLabel *>(),
                                       [&](const QLabel *label) { return label->text().contains(text); });
        };
        const auto choose = [when](const QString &value) {
            when->setCurrentIndex(when->findData(value));
            Q_EMIT when->activated(when->currentIndex());
        };
        choose(QStringLiteral("never"));
        QVERIFY(warns(QStringLiteral("no command that brings it back")) && !warns(QStringLiteral("cannot be undone")));
        choose(QStringLiteral("now"));
        QVERIFY(warns(QStringLiteral("cannot be undone")) && !warns(QStringLiteral("brings it back")));
        go(drop);
        QTRY_VERIFY(!AdminWorld::holds(tables, name, QStringLiteral("n")));
        QVERIFY(AdminWorld::holds(tables, name, QStringLiteral("m")));
    }

    void aTokenOf3xIsAnAdministrators()
    {
        FakeInflux3::Options options;
        options.token = "fake-token";
        FakeInflux3 fake(options);
        const AdminWorld world(withToken(fake.url()), QStringLiteral("fake-token"));
        AdminSection &section = *world.open("tokens").value(0);
        AdminDialog *create = AdminWorld::press(section, Kind::CreateToken);
        QVERIFY(create);
        QVERIFY(!create->form()->edit(AdminField::Administrator)); // there is no choice
        AdminWorld::type(*create, AdminField::Name, QStringLiteral("second"));
        AdminWorld::type(*create, AdminField::Expiry, QStringLiteral("1d"));
        go(create);
        QTRY_VERIFY(section.window()->findChild<TokenDialog *>());
        QVERIFY(fake.state().tokens.contains(QStringLiteral("second")));
        QCOMPARE(section.window()->findChild<TokenDialog *>()->token()->text().toUtf8(),
                 fake.state().tokens.value(QStringLiteral("second")));
    }
};

QTEST_MAIN(AdminV2V3Test)
#include "adminv2v3_test.moc"
