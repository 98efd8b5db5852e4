// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/exportcontext.h"

#include <QTest>

using namespace penstock;

class ExportContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t2_7_2_readsTheCommentsOfAnExport_data();
    void t2_7_2_readsTheCommentsOfAnExport();
    void t2_7_2_aNewDatabaseHasNoPolicyYet();
};

void ExportContextTest::t2_7_2_readsTheCommentsOfAnExport_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("policy");
    const auto row = [](const char *name, const char *text, const char *database, const char *policy) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(database) << QString::fromUtf8(policy);
    };
    row("influx_inspect",
        "# INFLUXDB EXPORT: 1677-09-21T00:12:43Z - 2262-04-11T23:47:16Z\n# DDL\nCREATE DATABASE home WITH NAME "
        "autogen\n"
        "# DML\n# CONTEXT-DATABASE:home\n# CONTEXT-RETENTION-POLICY:autogen\n# writing tsm data\nm v=1 1\n",
        "home", "autogen");
    row("with spaces, as in the manual", "# DML\r\n# CONTEXT-DATABASE: my home \r\nm v=1 1\r\n", "my home", "");
    row("no space behind the #", "#CONTEXT-DATABASE:h\xc3\xb6me\nm v=1", "h\xc3\xb6me", "");
    row("behind the first line", "m v=1 1\n# CONTEXT-DATABASE:home\n", "", "");
    row("another comment", "# the CONTEXT-DATABASE: home\nm v=1\n", "", "");
    row("in a text", "m v=\"\n# CONTEXT-DATABASE:home\n\" 1\n", "", "");
    row("nothing", "", "", "");
}

void ExportContextTest::t2_7_2_readsTheCommentsOfAnExport()
{
    QFETCH(const QByteArray, text);
    const ExportContext context = ExportContext::atStartOf({text.constData(), static_cast<std::size_t>(text.size())});
    QTEST(QString::fromStdString(context.database), "database");
    QTEST(QString::fromStdString(context.retentionPolicy), "policy");
    QVERIFY(!context.isStatements);
}

void ExportContextTest::t2_7_2_aNewDatabaseHasNoPolicyYet()
{
    ExportContext context;
    context.take("# CONTEXT-DATABASE:a");
    context.take("# CONTEXT-RETENTION-POLICY:week");
    QCOMPARE(context.retentionPolicy, std::string("week"));
    context.take("# CONTEXT-DATABASE:b");
    QCOMPARE(context.retentionPolicy, std::string());
}

QTEST_APPLESS_MAIN(ExportContextTest)
#include "exportcontext_test.moc"
