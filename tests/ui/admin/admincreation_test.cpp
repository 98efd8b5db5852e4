// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/ui/admin/adminworld.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;

const QString name = QStringLiteral("name");

void go(AdminDialog *dialog)
{
    QVERIFY(dialog);
    QPointer<AdminDialog> open(dialog);
    dialog->goButton()->click();
    QTRY_VERIFY2(!open, qPrintable(open ? open->messages()->text() : QString()));
}

void chooseScope(const AdminSection &section, const QString &database)
{
    auto *const scope = section.findChild<QComboBox *>();
    QTRY_VERIFY(scope->findData(database) >= 0);
    scope->setCurrentIndex(scope->findData(database));
}

} // namespace

/// Tasks of 2.x, tables and caches of 3.x: made, changed, deleted in the window.
class AdminCreationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A last cache keeps the values of fields, and a schedule is written as cron has it.
    void examplesAreWhatTheFieldTakes()
    {
        const AdminFieldEdit values(AdminField::ValueColumns, QStringLiteral("Values of"), AdminFieldEdit::Names::Free);
        QCOMPARE(qobject_cast<QPlainTextEdit *>(values.editor())->placeholderText(), QStringLiteral("temperature"));
        const AdminFieldEdit keys(AdminField::KeyColumns, QStringLiteral("Columns"), AdminFieldEdit::Names::Free);
        QCOMPARE(qobject_cast<QPlainTextEdit *>(keys.editor())->placeholderText(), QStringLiteral("host"));
        const AdminFieldEdit cron(AdminField::Cron, QStringLiteral("Runs at"), AdminFieldEdit::Names::Free);
        const QString example = qobject_cast<QLineEdit *>(cron.editor())->placeholderText();
        QCOMPARE(example.split(u' ').size(), 5);
        const AdminFieldEdit plain(AdminField::Name, QStringLiteral("Name"), AdminFieldEdit::Names::Free);
        QCOMPARE(qobject_cast<QLineEdit *>(plain.editor())->placeholderText(), QString());
    }

    void tasks()
    {
        FakeInflux2 fake;
        Profile profile = AdminWorld::profileFor(fake.url());
        profile.login = Profile::Login::Token;
        const AdminWorld world(profile, QStringLiteral("fake-token"));
        const QList<AdminSection *> sections = world.open("tasks");
        QCOMPARE(sections.size(), 2);
        AdminSection &tasks = *sections[0];
        AdminSection &runs = *sections[1];
        QAbstractItemModelTester tester(tasks.model());
        QTRY_VERIFY(!tasks.isBusy());
        QVERIFY(!tasks.button(Kind::RunTask)->isEnabled()); // which one?

        AdminDialog *create = AdminWorld::press(tasks, Kind::CreateTask);
        QVERIFY(create);
        AdminWorld::type(*create, AdminField::Name, QStringLiteral("hourly"));
        AdminWorld::type(*create, AdminField::Script,
                         QStringLiteral("from(bucket: \"home\")\n    |> range(start: -1h)"));
        create->goButton()->click();
        QTRY_VERIFY(create->messages()->text().contains(u"when the task runs"));
        AdminWorld::type(*create, AdminField::ResampleEvery, QStringLiteral("1h"));
        go(create);
        QTRY_VERIFY(AdminWorld::holds(tasks, name, QStringLiteral("hourly")));

        AdminWorld::choose(tasks, name, QStringLiteral("hourly"));
        AdminDialog *change = AdminWorld::press(tasks, Kind::AlterTask);
        QVERIFY(change);
        const QString script = change->form()->edit(AdminField::Script)->values().value(0);
        QVERIFY2(script.startsWith(u"option task = {name: \"hourly\"") && script.contains(u"\n    |> range"),
                 qPrintable(script)); // as it is, and no line of it lost
        AdminWorld::type(*change, AdminField::Script,
                         QString(script).replace(QStringLiteral("hourly"), QStringLiteral("often")));
        go(change);
        QTRY_VERIFY(AdminWorld::holds(tasks, name, QStringLiteral("often")));

        AdminDialog *off = AdminWorld::press(tasks, Kind::SetTaskActive);
        QVERIFY(off);
        qobject_cast<QCheckBox *>(off->form()->edit(AdminField::Inactive)->editor())->click();
        go(off);
        QTRY_VERIFY(AdminWorld::holds(tasks, QStringLiteral("status"), QStringLiteral("inactive")));

        QTRY_VERIFY(!runs.isBusy());
        QCOMPARE(runs.model()->rowCount(), 0);
        go(AdminWorld::press(tasks, Kind::RunTask));
        QTRY_VERIFY(!tasks.isBusy() && !runs.isBusy());
        runs.list();
        QTRY_VERIFY(AdminWorld::holds(runs, QStringLiteral("status"), QStringLiteral("success")));
        QVERIFY(runs.model()->value(0, {QStringLiteral("log")}).contains(u"Completed(success)"));

        AdminDialog *drop = AdminWorld::press(tasks, Kind::DeleteTask);
        QVERIFY(drop);
        QVERIFY2(drop->goButton()->text().contains(u"often"), qPrintable(drop->goButton()->text()));
        go(drop);
        QTRY_VERIFY(!AdminWorld::holds(tasks, name, QStringLiteral("often")));
        QVERIFY(fake.state().resources.value(QStringLiteral("tasks")).isEmpty());
    }

    /// As a page shows code: the blanks that do not break are plain ones between words, and stay in texts.
    void aScriptFromAPage()
    {
        FakeInflux2 fake;
        Profile profile = AdminWorld::profileFor(fake.url());
        profile.login = Profile::Login::Token;
        const AdminWorld world(profile, QStringLiteral("fake-token"));
        const QList<AdminSection *> sections = world.open("tasks");
        QCOMPARE(sections.size(), 2);
        AdminSection &tasks = *sections[0];
        QTRY_VERIFY(!tasks.isBusy());
        AdminDialog *create = AdminWorld::press(tasks, Kind::CreateTask);
        QVERIFY(create);
        AdminWorld::type(*create, AdminField::Name, QStringLiteral("units"));
        AdminWorld::type(*create, AdminField::Script,
                         QStringLiteral("from(bucket:\u00a0\"home\")\n\u00a0\u00a0|> range(start: -1h)\n"
                                        "  |> filter(fn: (r) => r.unit == \"10\u00a0kg\")"));
        AdminWorld::type(*create, AdminField::ResampleEvery, QStringLiteral("1h"));
        go(create);
        QTRY_VERIFY(AdminWorld::holds(tasks, name, QStringLiteral("units")));
        const auto made = [&tasks] {
            const int row = AdminWorld::rowOf(tasks, name, QStringLiteral("units"));
            return row < 0 ? QString() : tasks.model()->value(row, {QStringLiteral("flux")});
        };
        QVERIFY2(made().endsWith(QStringLiteral("from(bucket: \"home\")\n  |> range(start: -1h)\n"
                                                "  |> filter(fn: (r) => r.unit == \"10\u00a0kg\")")),
                 qPrintable(made()));
        // Changed in another place, it keeps them.
        AdminWorld::choose(tasks, name, QStringLiteral("units"));
        AdminDialog *change = AdminWorld::press(tasks, Kind::AlterTask);
        QVERIFY(change);
        auto *const script = qobject_cast<QPlainTextEdit *>(change->form()->edit(AdminField::Script)->editor());
        QVERIFY(script);
        script->moveCursor(QTextCursor::End);
        QTest::keyClicks(script, QStringLiteral(" |> mean()"));
        go(change);
        QTRY_VERIFY2(made().endsWith(QStringLiteral("r.unit == \"10\u00a0kg\") |> mean()")), qPrintable(made()));
    }

    void tables()
    {
        FakeInflux3 fake;
        fake.write(QStringLiteral("plant"), "m v=1 1");
        const AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        AdminSection &tables = *world.open("measurements").value(0);
        chooseScope(tables, QStringLiteral("plant"));
        QTRY_VERIFY(AdminWorld::holds(tables, name, QStringLiteral("m")));
        AdminDialog *create = AdminWorld::press(tables, Kind::CreateTable);
        QVERIFY(create);
        QVERIFY(create->form()->edit(AdminField::Measurement)->values().isEmpty()); // not the chosen one
        AdminWorld::type(*create, AdminField::Measurement, QStringLiteral("rooms"));
        AdminWorld::type(*create, AdminField::TagKeys, QStringLiteral("host\nroom"));
        AdminWorld::type(*create, AdminField::Fields, QStringLiteral("v:double"));
        create->goButton()->click();
        QVERIFY(create->form()->edit(AdminField::Fields)->problem().contains(u"float64"));
        AdminWorld::type(*create, AdminField::Fields, QStringLiteral("v:float64\nn:int64"));
        go(create);
        QTRY_VERIFY(AdminWorld::holds(tables, name, QStringLiteral("rooms")));
        QCOMPARE(fake.state().store.tables(QStringLiteral("plant")).value("rooms").columns(),
                 (QByteArrayList{"host", "n", "room", "time", "v"}));
    }

    void caches()
    {
        FakeInflux3 fake;
        fake.write(QStringLiteral("plant"), "cpu,host=a v=1 1");
        const AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        AdminSection &caches = *world.open("caches").value(0);
        QAbstractItemModelTester tester(caches.model());
        chooseScope(caches, QStringLiteral("plant"));
        QTRY_VERIFY(caches.button(Kind::CreateLastCache)->isEnabled());
        const auto make = [&caches](Kind kind) {
            AdminDialog *const create = AdminWorld::press(caches, kind);
            QVERIFY(create);
            AdminWorld::type(*create, AdminField::Measurement, QStringLiteral("cpu"));
            AdminWorld::type(*create, AdminField::Name, QStringLiteral("c"));
            AdminWorld::type(*create, AdminField::KeyColumns, QStringLiteral("host"));
            if (kind == Kind::CreateLastCache)
                qobject_cast<QSpinBox *>(create->form()->edit(AdminField::CacheCount)->editor())->setValue(3);
            go(create);
        };
        make(Kind::CreateLastCache);
        make(Kind::CreateDistinctCache);
        QTRY_COMPARE(caches.model()->rowCount(), 2);
        const QList<FakeInflux3State::Cache> made = fake.state().caches.value(QStringLiteral("plant"));
        QCOMPARE(made.constFirst().count, 3);
        QCOMPARE(made.constLast().count, 100'000); // the server's own

        // Of one name, they are told apart by their kind.
        AdminWorld::choose(caches, QStringLiteral("cache"), QStringLiteral("distinct"));
        AdminDialog *drop = AdminWorld::press(caches, Kind::DropCache);
        QVERIFY(drop);
        auto *kind = qobject_cast<QComboBox *>(drop->form()->edit(AdminField::CacheKind)->editor());
        QVERIFY(!kind->isEnabled());
        QVERIFY(qobject_cast<QPushButton *>(drop->focusWidget())); // there is nothing to be chosen
        QCOMPARE(kind->currentData().toString(), QStringLiteral("distinct"));
        go(drop);
        QTRY_COMPARE(caches.model()->rowCount(), 1);
        QVERIFY(AdminWorld::holds(caches, QStringLiteral("cache"), QStringLiteral("last")));
    }
};

QTEST_MAIN(AdminCreationTest)
#include "admincreation_test.moc"
