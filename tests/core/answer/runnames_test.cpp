// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryrun.h"
#include "core/localserver/localserver.h"
#include "core/session/schemacache.h"
#include "core/session/session.h"
#include "tests/support/fakeschema.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// What a statement makes or drops, the session's names must not deny.
class RunNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreForgottenWhenAStatementMayChangeThem_data();
    void namesAreForgottenWhenAStatementMayChangeThem();
};

void RunNamesTest::namesAreForgottenWhenAStatementMayChangeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("forgotten");
    QTest::newRow("reads") << "SELECT * FROM sensors" << false;
    QTest::newRow("lists") << "SHOW TAG KEYS" << false;
    QTest::newRow("makes a database") << "CREATE DATABASE plant" << true;
    QTest::newRow("drops a measurement") << "DROP MEASUREMENT sensors" << true;
    QTest::newRow("copies") << "SELECT * INTO plant..copy FROM sensors" << true;
    QTest::newRow("one of two") << "SHOW DATABASES; DROP DATABASE plant" << true;
    QTest::newRow("fails") << "DROP MEASUREMENT sensors failing" << true; // who knows how far it came
}

void RunNamesTest::namesAreForgottenWhenAStatementMayChangeThem()
{
    QFETCH(QString, text);
    QFETCH(bool, forgotten);
    FakeSchema server;
    server.measurements[QStringLiteral("telemetry")] = {QStringLiteral("sensors")};
    QTemporaryDir folder;
    MemorySecretStore secrets;
    LocalServer local(folder.filePath(QStringLiteral("none")), folder.filePath(QStringLiteral("local")));
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("home");
    profile.url = server.url();
    Session session(profile, secrets, local);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    const SchemaRequest measurements{.kind = SchemaRequest::Kind::Measurements, .database = QStringLiteral("other")};
    for (const SchemaRequest &request : {SchemaRequest(), measurements}) {
        session.schema().ask(request);
        QTRY_VERIFY(session.schema().ask(request).state != SchemaNames::State::Loading);
    }
    QSignalSpy changed(&session.schema(), &SchemaCache::changed);
    Query query;
    query.script = Script(text, Language::InfluxQl);
    query.database = QStringLiteral("telemetry");
    QueryRun run(session, query);
    QSignalSpy finished(&run, &QueryRun::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(changed.size(), forgotten ? 2 : 0); // whatever database it was about
    QCOMPARE(session.schema().ask({}).isKnown(), !forgotten);
}

QTEST_GUILESS_MAIN(RunNamesTest)
#include "runnames_test.moc"
