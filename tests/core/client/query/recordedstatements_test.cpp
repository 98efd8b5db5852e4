// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/result/resultset.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/recordedclient.h"
#include "tests/core/client/recordedworld.h"

using namespace penstock;
using Kind = AdminRequest::Kind;

namespace {

struct Operation
{
    const char *name; ///< of the exchange, without its number
    AdminRequest asked;
    const char *refusal; ///< empty: done
};

AdminRequest request(Kind kind, const char *database = "", const char *name = "")
{
    AdminRequest admin;
    admin.kind = kind;
    admin.database = QString::fromUtf8(database);
    admin.name = QString::fromUtf8(name);
    return admin;
}

AdminRequest policy(Kind kind, const char *name, std::chrono::seconds retention)
{
    AdminRequest admin = request(kind, "made");
    admin.retentionPolicy = QString::fromUtf8(name);
    if (kind != Kind::DropRetentionPolicy)
        admin.retention = retention;
    return admin;
}

AdminRequest dropMeasurement(const char *name)
{
    AdminRequest admin = request(Kind::DropMeasurement, "q");
    admin.measurement = QString::fromUtf8(name);
    return admin;
}

AdminRequest dropSeries()
{
    AdminRequest admin = request(Kind::DropSeries, "q");
    admin.measurement = QStringLiteral("cpu");
    admin.tags = {{QStringLiteral("dc"), QStringLiteral("y")}};
    return admin;
}

AdminRequest withPassword(Kind kind, const char *name, const char *password)
{
    AdminRequest admin = request(kind, "", name);
    admin.password = QString::fromUtf8(password);
    return admin;
}

AdminRequest withId(Kind kind, const char *id)
{
    AdminRequest admin = request(kind);
    admin.id = QString::fromUtf8(id);
    return admin;
}

const QList<Operation> &operations()
{
    using namespace std::chrono_literals;
    static const QList<Operation> all{
        {"ddl-create-database", request(Kind::CreateDatabase, "made"), ""},
        {"ddl-create-database-again", request(Kind::CreateDatabase, "made"), ""},
        {"ddl-drop-missing-database", request(Kind::DropDatabase, "nosuch"), ""},
        {"ddl-create-rp", policy(Kind::CreateRetentionPolicy, "r2", 48h), ""},
        {"ddl-create-rp-differs", policy(Kind::CreateRetentionPolicy, "r2", 72h), "Rejected"},
        {"ddl-create-rp-too-short", policy(Kind::CreateRetentionPolicy, "r3", 300s), "Rejected"},
        {"ddl-alter-rp-missing", policy(Kind::AlterRetentionPolicy, "nosuch", 72h), "NotFound"},
        {"ddl-drop-rp", policy(Kind::DropRetentionPolicy, "r2", 0s), ""},
        {"ddl-drop-cq", request(Kind::DropContinuousQuery, "q", "cq"), ""},
        {"drop-measurement", dropMeasurement("cpu2"), ""},
        {"drop-measurement-missing", dropMeasurement("nosuch"), ""},
        {"drop-series", dropSeries(), ""},
        {"kill-query-missing", withId(Kind::KillQuery, "99999"), "Rejected"},
        {"auth-create-user-again", withPassword(Kind::CreateUser, "ro", "other-1"), "Rejected"},
        {"auth-set-password", withPassword(Kind::SetPassword, "bob", "bobpw-2"), ""},
        {"auth-drop-user-missing", request(Kind::DropUser, "", "nobody"), "Rejected"},
        {"auth-show-users", request(Kind::ListUsers), ""},
        {"auth-show-users-by-bob", request(Kind::ListUsers), "Permission"},
        {"auth-show-users-by-bob-msgpack", request(Kind::ListUsers), "Permission"},
        {"auth-show-grants", request(Kind::ListGrants, "", "ro"), ""},
        {"auth-show-grants-missing-user", request(Kind::ListGrants, "", "nobody"), "Rejected"},
    };
    return all;
}

const Recording &recordingOf(const QString &server, const char *name)
{
    return *std::ranges::find_if(recordings::of(server), [name](const Recording &recording) {
        return recording.name.sliced(4) == QLatin1String(name);
    });
}

/// A statement without what people may write otherwise: quotes around names, the unit of a duration, a
/// password put in by the server.
QString plain(QString statement)
{
    static const QList<std::pair<QString, QString>> same{{QStringLiteral("\""), {}},
                                                         {QStringLiteral("172800s"), QStringLiteral("2d")},
                                                         {QStringLiteral("259200s"), QStringLiteral("3d")},
                                                         {QStringLiteral("300s"), QStringLiteral("5m")},
                                                         {QStringLiteral("'other-1'"), QStringLiteral("$password")},
                                                         {QStringLiteral("'bobpw-2'"), QStringLiteral("$password")}};
    for (const auto &[from, to] : same)
        statement.replace(from, to);
    return statement.simplified();
}

} // namespace

/// What 1.x said to statements that change or list something, and what the client makes of it.
class RecordedStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r3_statementsEndAsTheServerSays_data();
    void r3_statementsEndAsTheServerSays();
};

void RecordedStatementsTest::r3_statementsEndAsTheServerSays_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("operation");
    for (const QString &server : recordings::servers().first(2)) {
        for (int i = 0; i < operations().size(); ++i)
            QTest::newRow(qPrintable(recordingOf(server, operations()[i].name).id())) << server << i;
    }
}

void RecordedStatementsTest::r3_statementsEndAsTheServerSays()
{
    QFETCH(const QString, server);
    QFETCH(const int, operation);
    const Operation &one = operations()[operation];
    const Recording &recording = recordingOf(server, one.name);
    RecordedWorld world(server, {recording.name});
    Client client(settingsFor(recording, world.url()));
    QVERIFY(awaitJob(client.administer(one.asked), [&one](const AdminJob &job) {
        if (QByteArrayView(one.refusal).isEmpty())
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        else
            QVERIFY2(job.state() == Job::State::Failed &&
                         job.error().kind == *errorKind(QString::fromLatin1(one.refusal)),
                     qPrintable(job.error().toText()));
    }));
    QCOMPARE(plain(world.requests().constLast().parameter(QStringLiteral("q"))),
             plain(recording.parameter(QStringLiteral("q"))));
}

QTEST_GUILESS_MAIN(RecordedStatementsTest)
#include "recordedstatements_test.moc"
