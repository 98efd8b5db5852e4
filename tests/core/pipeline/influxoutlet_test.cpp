// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/clientsettings.h"
#include "core/pipeline/influxoutlet.h"
#include "core/pipeline/outlet.h"
#include "core/pipeline/pipelineoptions.h"

#include <QTest>

using namespace penstock;

/// What is stored while a server does not answer is found again by its key, and goes to no other server.
class InfluxOutletTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedRowsGoToTheirServer_data();
    void storedRowsGoToTheirServer();
};

void InfluxOutletTest::storedRowsGoToTheirServer_data()
{
    QTest::addColumn<QString>("firstId");
    QTest::addColumn<QUrl>("firstUrl");
    QTest::addColumn<QString>("firstSocket");
    QTest::addColumn<QString>("secondId");
    QTest::addColumn<QUrl>("secondUrl");
    QTest::addColumn<QString>("secondSocket");
    QTest::addColumn<bool>("isSame");
    const QString local = Profile::localId();
    const QString saved = Profile::createNew().id;
    const QUrl host(QStringLiteral("http://localhost"));
    const QUrl port(QStringLiteral("http://127.0.0.1:4711"));
    const QUrl otherPort(QStringLiteral("http://127.0.0.1:4712"));
    const QString socket = QStringLiteral("/run/a.sock");
    const QString otherSocket = QStringLiteral("/run/b.sock");
    QTest::newRow("the local server at another port")
        << local << port << QString() << local << otherPort << QString() << true;
    QTest::newRow("the local server at its socket") << local << host << socket << local << host << socket << true;
    QTest::newRow("a server") << saved << port << QString() << saved << port << QString() << true;
    QTest::newRow("two ports") << saved << port << QString() << saved << otherPort << QString() << false;
    QTest::newRow("two sockets") << saved << host << socket << saved << host << otherSocket << false;
    QTest::newRow("the local server and another at a socket")
        << local << host << socket << saved << host << otherSocket << false;
}

void InfluxOutletTest::storedRowsGoToTheirServer()
{
    QFETCH(const QString, firstId);
    QFETCH(const QUrl, firstUrl);
    QFETCH(const QString, firstSocket);
    QFETCH(const QString, secondId);
    QFETCH(const QUrl, secondUrl);
    QFETCH(const QString, secondSocket);
    QFETCH(const bool, isSame);
    const auto keyOf = [](const QString &id, const QUrl &url, const QString &socket) {
        ClientSettings settings;
        settings.profile.id = id;
        settings.profile.url = url;
        settings.profile.unixSocket = socket;
        PipelineOptions options;
        options.target.database = QStringLiteral("plant");
        return influxOutlet(settings, options).front()->spillKey();
    };
    const QString first = keyOf(firstId, firstUrl, firstSocket);
    QVERIFY(!first.isEmpty());
    QCOMPARE(keyOf(secondId, secondUrl, secondSocket) == first, isSame);
}

QTEST_GUILESS_MAIN(InfluxOutletTest)
#include "influxoutlet_test.moc"
