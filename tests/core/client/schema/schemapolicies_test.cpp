// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/tablerows.h"
#include "tests/support/influxdserver.h"

#include <QTest>

namespace penstock {

/// Names of a real InfluxDB 1.x whose database has several retention policies.
class SchemaPoliciesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofEveryPolicy_data();
    void ofEveryPolicy();

private:
    InfluxdServer m_server;
};

void SchemaPoliciesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    const QString d = QStringLiteral("kept");
    m_server.query(QStringLiteral("CREATE DATABASE kept"));
    m_server.query(QStringLiteral("CREATE RETENTION POLICY \"a \\\"week\\\"\" ON kept DURATION INF REPLICATION 1"));
    QCOMPARE(m_server.write(d, "both,h=a x=1 1\nboth,h=b x=1 -86400000000000\nsource,h=c x=7i,y=2 2\n"
                               "other,h=c z=2 -86400000000000\n"),
             204);
    m_server.query(QStringLiteral("SELECT * INTO \"a \\\"week\\\"\".both FROM source GROUP BY *"), d);
    m_server.query(QStringLiteral("SELECT * INTO \"a \\\"week\\\"\".only FROM other GROUP BY *"), d);
    m_server.query(QStringLiteral("DROP MEASUREMENT source"), d);
    m_server.query(QStringLiteral("DROP MEASUREMENT other"), d);
}

/// Of some names the server knows only those of the default retention policy, and says nothing of the others.
void SchemaPoliciesTest::ofEveryPolicy_data()
{
    QTest::addColumn<SchemaRequest>("request");
    QTest::addColumn<QStringList>("usual");
    QTest::addColumn<QStringList>("every");
    QTest::addColumn<QStringList>("ofWeek");
    using Kind = SchemaRequest::Kind;
    const QString d = QStringLiteral("kept");
    const QString both = QStringLiteral("both");
    const QString only = QStringLiteral("only");
    const QString h = QStringLiteral("h");
    QTest::newRow("fields") << SchemaRequest{Kind::FieldKeys, d, both} << QStringList{QStringLiteral("x|float|both")}
                            << QStringList{QStringLiteral("x|float|both"), QStringLiteral("x|integer|both"),
                                           QStringLiteral("y|float|both")}
                            << QStringList{QStringLiteral("x|integer|both"), QStringLiteral("y|float|both")};
    QTest::newRow("fields of a measurement elsewhere")
        << SchemaRequest{Kind::FieldKeys, d, only} << QStringList() << QStringList{QStringLiteral("z|float|only")}
        << QStringList{QStringLiteral("z|float|only")};
    QTest::newRow("fields of all") << SchemaRequest{Kind::FieldKeys, d} << QStringList{QStringLiteral("x|float|both")}
                                   << QStringList{QStringLiteral("x|float|both"), QStringLiteral("x|integer|both"),
                                                  QStringLiteral("y|float|both"), QStringLiteral("z|float|only")}
                                   << QStringList{QStringLiteral("x|integer|both"), QStringLiteral("y|float|both"),
                                                  QStringLiteral("z|float|only")};
    for (const bool exact : {false, true}) {
        const SchemaRequest values{
            .kind = Kind::TagValueCardinality, .database = d, .measurement = both, .tag = h, .exact = exact};
        QTest::newRow(exact ? "tag values, exact" : "tag values")
            << values << QStringList{QStringLiteral("2|both")} << QStringList{QStringLiteral("3|both")}
            << QStringList{QStringLiteral("1|both")};
        SchemaRequest fields = values;
        fields.kind = Kind::FieldKeyCardinality;
        fields.measurement = only;
        QTest::newRow(exact ? "count of fields, exact" : "count of fields")
            << fields << QStringList() << QStringList{QStringLiteral("1|only")}
            << QStringList{QStringLiteral("1|only")};
        fields.kind = Kind::TagKeyCardinality;
        QTest::newRow(exact ? "count of tags, exact" : "count of tags")
            << fields << QStringList() << QStringList{QStringLiteral("1|only")}
            << QStringList{QStringLiteral("1|only")};
    }
}

void SchemaPoliciesTest::ofEveryPolicy()
{
    QFETCH(SchemaRequest, request);
    QFETCH(const QStringList, usual);
    QFETCH(const QStringList, every);
    QFETCH(const QStringList, ofWeek);
    ClientSettings settings;
    settings.profile.url = m_server.url();
    Client client(settings);
    const auto fetch = [&](bool everyPolicy, const QString &policy) {
        request.everyPolicy = everyPolicy;
        request.policy = policy;
        QStringList rows{QStringLiteral("never ended")};
        awaitJob(client.schema(request), [&](const SchemaJob &job) {
            rows = job.state() == Job::State::Succeeded ? rowsOf(job.table()) : QStringList{job.error().toText()};
        });
        return rows;
    };
    QCOMPARE(fetch(false, {}), usual);
    QCOMPARE(fetch(true, {}), every);
    QCOMPARE(fetch(false, QStringLiteral("a \"week\"")), ofWeek);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::SchemaPoliciesTest)
#include "schemapolicies_test.moc"
