// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/lineschema.h"
#include "core/answer/linetablewriter.h"
#include "core/client/client.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/queryresult.h"
#include "tests/support/influxdserver.h"

#include <QBuffer>
#include <QTest>

using namespace penstock;

/// What the schema of a real server makes of rows, beside what a person has chosen to be tags.
class LineSchemaTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    const QString m_database = QStringLiteral("plant");

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(m_server.write(m_database, "a,host=h,host_1=i f=1 1\nb,v=x f=2 2\nc v=3,f=4 3\n"), 204);
    }

    void choices_data()
    {
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("as the schema has it")
            << QStringList{QStringLiteral("host"), QStringLiteral("host_1"), QStringLiteral("v")}
            << QByteArray("a,host=h,host_1=i f=1 1\nc f=4,v=3 3\n");
        QTest::newRow("host_1 is no tag") << QStringList{QStringLiteral("host"), QStringLiteral("v")}
                                          << QByteArray("a,host=h f=1,host_1=\"i\" 1\nc f=4,v=3 3\n");
        QTest::newRow("none is a tag") << QStringList() << QByteArray("a f=1,host=\"h\",host_1=\"i\" 1\nc f=4,v=3 3\n");
    }

    /// The tag v is in the column v_1, whatever is chosen: its row is refused.
    void choices()
    {
        QFETCH(const QStringList, chosen);
        ClientSettings settings;
        settings.profile.url = m_server.url();
        Client client(settings);
        LineStyle style;
        style.points.tagColumns = chosen;
        const QStringList tags{QStringLiteral("host"), QStringLiteral("host_1"), QStringLiteral("v")};
        const QStringList columns = tags + QStringList{QStringLiteral("f"), QStringLiteral("v_1")};
        Job::State state = Job::State::Running;
        awaitJob(new LineSchema(client, m_database), [&](const LineSchema &schema) {
            state = schema.state();
            schema.refine(&style, columns, tags);
        });
        QCOMPARE(state, Job::State::Succeeded);

        Query query;
        query.script = Script(QStringLiteral("SELECT * FROM /.*/"));
        query.database = m_database;
        const QueryResult result = runQuery(client, query);
        QCOMPARE(result.state, Job::State::Succeeded);
        QCOMPARE(result.rows.entries().size(), std::size_t(1));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        LineTableWriter writer(buffer, style);
        QVERIFY(writer.write(*result.rows.entries().front().table));
        QVERIFY(writer.finish());
        QTEST(buffer.data(), "lines");
        QCOMPARE(writer.refusedCount(), std::size_t(1));
        QVERIFY2(writer.refusal().contains(QStringLiteral("“v” of “b” is in the column “v_1”")),
                 qPrintable(writer.refusal()));
    }
};

QTEST_GUILESS_MAIN(LineSchemaTest)
#include "lineschema_test.moc"
