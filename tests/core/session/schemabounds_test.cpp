// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/session/schemacache.h"
#include "tests/support/fakeschema.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"

#include <QTest>

#include <memory>

using namespace penstock;

namespace {

const SchemaRequest databases{};

SchemaRequest measurementsOf(const QString &database)
{
    return {.kind = SchemaRequest::Kind::Measurements, .database = database};
}

QStringList manyNames(int count)
{
    QStringList names;
    names.reserve(count);
    for (int i = 0; i < count; ++i)
        names += QStringLiteral("m%1").arg(i, 6, 10, QLatin1Char('0'));
    return names;
}

} // namespace

/// How many names a session holds, and which go first.
class SchemaBoundsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void holdsABoundedNumberOfNames();
    void theLargestAnswerIsHeldAlone();
    void aHundredThousandNames();

private:
    std::unique_ptr<FakeSchema> m_server;
    std::unique_ptr<Client> m_client;
};

void SchemaBoundsTest::init()
{
    m_client.reset();
    m_server = std::make_unique<FakeSchema>();
    ClientSettings settings = settingsFor(m_server->url(), Flavour::V1);
    m_client = std::make_unique<Client>(settings);
}

void SchemaBoundsTest::holdsABoundedNumberOfNames()
{
    SchemaCache small(nullptr, 200);
    small.setClient(m_client.get());
    const auto know = [&small](const QString &database) {
        [&] { QTRY_VERIFY(small.ask(measurementsOf(database)).isKnown()); }();
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    for (const QString &database : {a, b, c})
        m_server->measurements[database] = manyNames(80);
    know(a);
    know(b);
    know(a); // b is now the one that was not asked for longest
    know(c);
    const int asked = m_server->asked(QStringLiteral("SHOW MEASUREMENTS"));
    QCOMPARE(asked, 3);
    know(a);
    know(c);
    QCOMPARE(m_server->asked(QStringLiteral("SHOW MEASUREMENTS")), asked);
    know(b);
    QCOMPARE(m_server->asked(QStringLiteral("SHOW MEASUREMENTS")), asked + 1);
}

void SchemaBoundsTest::theLargestAnswerIsHeldAlone()
{
    SchemaCache small(nullptr, 10);
    small.setClient(m_client.get());
    m_server->measurements[QStringLiteral("telemetry")] = manyNames(500);
    QTRY_VERIFY(small.ask(databases).isKnown());
    QTRY_VERIFY(small.ask(measurementsOf(QStringLiteral("telemetry"))).isKnown());
    QCOMPARE(small.ask(measurementsOf(QStringLiteral("telemetry"))).items.size(), 500);
    QCOMPARE(m_server->asked(QStringLiteral("SHOW MEASUREMENTS")), 1);
    QTRY_VERIFY(small.ask(databases).isKnown());
    QCOMPARE(m_server->askedForDatabases(), 2);
}

void SchemaBoundsTest::aHundredThousandNames()
{
    const QStringList names = manyNames(100'000);
    m_server->measurements[QStringLiteral("telemetry")] = names;
    SchemaCache cache;
    cache.setClient(m_client.get());
    QTRY_VERIFY_WITH_TIMEOUT(cache.ask(measurementsOf(QStringLiteral("telemetry"))).isKnown(), patienceMs);
    QCOMPARE(cache.ask(measurementsOf(QStringLiteral("telemetry"))).names(), names);
    QCOMPARE(m_server->statements().size(), 1);
}

QTEST_GUILESS_MAIN(SchemaBoundsTest)
#include "schemabounds_test.moc"
