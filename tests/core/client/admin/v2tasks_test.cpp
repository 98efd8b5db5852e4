// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminoperation.h"
#include "tests/core/client/admin/adminrun.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;

QJsonObject lastBody(FakeInflux2 &fake)
{
    return QJsonDocument::fromJson(fake.server().requests().last().body).object();
}

AdminRequest hourly()
{
    AdminRequest create = adminRequest(Kind::CreateTask);
    create.name = QStringLiteral("hourly \"means\" ${x}");
    create.resampleEvery = std::chrono::hours(1);
    create.offset = std::chrono::seconds(90);
    create.script = QStringLiteral("from(bucket: \"home\") |> range(start: -1h)");
    return create;
}

} // namespace

/// Tasks of 2.x, and the set-up of a server that is new. The fake answers as the recorded servers do.
class V2TasksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskIsMadeFromItsParts()
    {
        FakeInflux2 fake;
        const ClientSettings settings = settingsFor2(fake.url());
        AdminRequest create = hourly();
        create.active = false;
        const QStringList made = runAdmin(settings, create);
        QCOMPARE(made.size(), 1);
        QVERIFY2(made.constFirst().contains(u"inactive"), qPrintable(made.constFirst()));
        QCOMPARE(lastBody(fake)[u"orgID"].toString(), fake.orgId());
        QCOMPARE(lastBody(fake)[u"flux"].toString(),
                 QStringLiteral("option task = {name: \"hourly \\\"means\\\" \\${x}\", every: 3600s, offset: 90s}\n\n"
                                "from(bucket: \"home\") |> range(start: -1h)"));

        create.resampleEvery = std::nullopt;
        create.cron = QStringLiteral("0 * * * *");
        create.offset = std::nullopt;
        create.active = true;
        QVERIFY(runAdmin(settings, create).constFirst().contains(u"active"));
        QVERIFY2(lastBody(fake)[u"flux"].toString().contains(u", cron: \"0 * * * *\"}"),
                 qPrintable(lastBody(fake)[u"flux"].toString()));
        QCOMPARE(runAdmin(settings, adminRequest(Kind::ListTasks)).size(), 2);
    }

    /// Flux takes what is imported from the beginning of a script only.
    void optionsStandBehindImports_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const char *head, const char *body) {
            QTest::newRow(name) << QString::fromLatin1(head) << QString::fromLatin1(body);
        };
        row("one", "import \"math\"", "buckets()");
        row("several, with comments", "// of \"plant\"\npackage main\n\nimport \"math\" // pi\nimport s \"strings\"",
            "// import \"x\"\nbuckets()");
        row("on one line", "import \"math\" import \"a/b\"", "buckets()");
        row("none", "", "// import \"x\"\nimported = 1\nbuckets()");
        row("a text", "", "x = \"import\"\nimport = \"y\"");
    }

    void optionsStandBehindImports()
    {
        QFETCH(const QString, head);
        QFETCH(const QString, body);
        FakeInflux2 fake;
        AdminRequest create = hourly();
        create.name = QStringLiteral("t");
        create.offset = std::nullopt;
        create.script = head.isEmpty() ? body : head + u'\n' + body;
        QVERIFY(runAdmin(settingsFor2(fake.url()), create).constFirst().contains(u"3600s"));
        const QString options = QStringLiteral("option task = {name: \"t\", every: 3600s}\n\n") + body;
        QCOMPARE(lastBody(fake)[u"flux"].toString(),
                 head.isEmpty() ? options : head + QStringLiteral("\n\n") + options);
    }

    void aScriptThatSaysItselfIsSentAsItIs()
    {
        FakeInflux2 fake;
        AdminRequest create = adminRequest(Kind::CreateTask);
        create.script = QStringLiteral("import \"math\"\n  option task = {name: \"own\", every: 1h}\nbuckets()");
        QVERIFY(runAdmin(settingsFor2(fake.url()), create).constFirst().contains(u"own"));
        QCOMPARE(lastBody(fake)[u"flux"].toString(), create.script);
    }

    void whatCannotBeIsSaidBeforeAnythingIsSent_data()
    {
        QTest::addColumn<AdminRequest>("request");
        QTest::addColumn<QString>("says");
        AdminRequest request = hourly();
        request.name.clear();
        QTest::newRow("no name") << request << QStringLiteral("a name");
        request = hourly();
        request.cron = QStringLiteral("0 * * * *");
        QTest::newRow("two times") << request << QStringLiteral("not both");
        request = hourly();
        request.resampleEvery = std::nullopt;
        QTest::newRow("no time") << request << QStringLiteral("when the task runs");
        request = hourly();
        request.script.prepend(QStringLiteral("option task = {name: \"x\", every: 1m}\n"));
        QTest::newRow("said twice") << request << QStringLiteral("itself");
        request = hourly();
        request.script = QStringLiteral(" ");
        QTest::newRow("no script") << request << QStringLiteral("the script");
        request = adminRequest(Kind::AlterTask);
        request.id = QStringLiteral("0a00000000000001");
        request.script = QStringLiteral("// option task = {}\nbuckets()");
        QTest::newRow("changed to nothing") << request << QStringLiteral("option task");
        for (const Kind kind :
             {Kind::AlterTask, Kind::SetTaskActive, Kind::RunTask, Kind::DeleteTask, Kind::ListTaskRuns}) {
            AdminRequest without = adminRequest(kind);
            without.script = QStringLiteral("option task = {name: \"x\", every: 1m}");
            QTest::newRow(adminOperation(kind).name.data()) << without << QStringLiteral("the id");
        }
    }

    void whatCannotBeIsSaidBeforeAnythingIsSent()
    {
        QFETCH(const AdminRequest, request);
        QFETCH(const QString, says);
        FakeInflux2 fake;
        const QStringList told = runAdmin(settingsFor2(fake.url()), request);
        QVERIFY2(told.constFirst().startsWith(u'!') && told.constFirst().contains(says), qPrintable(told.constFirst()));
        QCOMPARE(fake.server().requests().size(), 0);
    }

    void theServersOwnWordsAreTold()
    {
        FakeInflux2 fake;
        AdminRequest create = hourly();
        create.script = QStringLiteral("from(bucket:");
        const QStringList told = runAdmin(settingsFor2(fake.url()), create);
        QVERIFY2(told.constFirst().contains(u"expected RPAREN"), qPrintable(told.constFirst()));
        QCOMPARE(runAdmin(settingsFor2(fake.url()), adminRequest(Kind::ListTasks)), QStringList());
    }

    void aTaskLivesAndEnds()
    {
        FakeInflux2 fake;
        const ClientSettings settings = settingsFor2(fake.url());
        AdminRequest task = hourly();
        QCOMPARE(runAdmin(settings, task).size(), 1);

        task = adminRequest(Kind::AlterTask);
        task.id = fake.state().resources.value(QStringLiteral("tasks")).constFirst()[u"id"].toString();
        task.script = QStringLiteral("option task = {name: \"daily\", every: 1d}\nbuckets()");
        QCOMPARE(runAdmin(settings, task), QStringList());
        QVERIFY(fake.state().find(QStringLiteral("tasks"), QStringLiteral("daily")));
        QVERIFY(!lastBody(fake).contains(u"status")); // whether it runs is left as it is

        task.kind = Kind::SetTaskActive;
        task.active = false;
        QCOMPARE(runAdmin(settings, task), QStringList());
        const auto status = [&] {
            return fake.state().find(QStringLiteral("tasks"), task.id).value_or(QJsonObject())[u"status"].toString();
        };
        QCOMPARE(status(), QStringLiteral("inactive"));
        task.active = true;
        QCOMPARE(runAdmin(settings, task), QStringList());
        QCOMPARE(status(), QStringLiteral("active"));

        task.kind = Kind::ListTaskRuns;
        QCOMPARE(runAdmin(settings, task), QStringList());
        task.kind = Kind::RunTask;
        const QStringList asked = runAdmin(settings, task);
        QVERIFY2(asked.constFirst().contains(u"scheduled"), qPrintable(asked.constFirst()));
        task.kind = Kind::ListTaskRuns;
        const QStringList runs = runAdmin(settings, task);
        QCOMPARE(runs.size(), 1);
        QVERIFY2(runs.constFirst().contains(u"success") && runs.constFirst().contains(u"Completed(success)"),
                 qPrintable(runs.constFirst()));

        task.kind = Kind::DeleteTask;
        QCOMPARE(runAdmin(settings, task), QStringList());
        QCOMPARE(runAdmin(settings, adminRequest(Kind::ListTasks)), QStringList());
        QVERIFY(runAdmin(settings, task).constFirst().contains(u"task not found"));
    }

    void aNewServerIsSetUpOnce()
    {
        FakeInflux2::Options options;
        options.setUp = false;
        FakeInflux2 fake(options);
        ClientSettings settings = settingsFor2(fake.url());
        settings.profile.login = Profile::Login::Password;
        settings.secret.clear();
        AdminRequest first = adminRequest(Kind::SetUp, QStringLiteral("readings"));
        first.name = QStringLiteral("ada");
        first.organization = QStringLiteral("plant");
        first.password = QStringLiteral("short");
        QVERIFY2(runAdmin(settings, first).constFirst().contains(u"between 8 and 72"),
                 qPrintable(runAdmin(settings, first).constFirst()));
        first.password = QStringLiteral("long enough");
        first.retention = std::chrono::hours(24);
        QString token;
        Client client(settings);
        QVERIFY(awaitJob(client.administer(first), [&token](AdminJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            QCOMPARE(rowsOf(job.rows()), QStringList{QStringLiteral("ada|plant|readings")});
            token = job.takeSecret();
        }));
        QCOMPARE(token.toLatin1(), fake.state().options.token);
        const FakeRequest sent = fake.server().requests().constLast();
        QVERIFY(!sent.headers.contains("authorization"));
        QCOMPARE(lastBody(fake)[u"retentionPeriodSeconds"].toInteger(), 86'400);
        QVERIFY(!sent.target.contains("long"));

        const QStringList again = runAdmin(settings, first);
        QVERIFY2(again.constFirst().contains(u"already been completed"), qPrintable(again.constFirst()));
        QVERIFY(!again.constFirst().contains(first.password));
    }

    /// It may have been done: then there is another way in than the token.
    void aSetUpThatIsNotAnsweredSaysWhatHelps()
    {
        FakeServer server;
        server.setHandler([](const FakeRequest &) { return FakeAnswer::of(201).drop(); });
        AdminRequest request = adminRequest(Kind::SetUp, QStringLiteral("readings"));
        request.name = QStringLiteral("ada");
        request.organization = QStringLiteral("plant");
        request.password = QStringLiteral("long enough");
        const QString told = runAdmin(settingsFor2(server.url()), request).constFirst();
        QVERIFY2(told.startsWith(u'!') && told.contains(u"log in by that user"), qPrintable(told));
        QVERIFY(!told.contains(request.password));
        QCOMPARE(server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(V2TasksTest)
#include "v2tasks_test.moc"
