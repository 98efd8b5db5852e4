// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/toml.h"
#include "core/connection/foreign/tomltables.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace penstock;

/// Tables of TOML while they grow.
class TomlTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsLeadThroughTheLastTable();
    void whatIsThereIsNotReplaced();
    void manyNamesTakeNoMoreThanTheirTime();
};

void TomlTablesTest::pathsLeadThroughTheLastTable()
{
    TomlTables tables;
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QVERIFY(tables.appendTable({a}));
    QVERIFY(tables.setValue({a, b, b}, 1));
    QVERIFY(tables.appendTable({a}));
    QVERIFY(tables.openTable({a, b}));
    QVERIFY(tables.openTable({a, b})); // again
    QVERIFY(tables.setValue({a, a}, QStringLiteral("x")));
    QCOMPARE(QJsonDocument(tables.toJson()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"a":[{"b":{"b":1}},{"a":"x","b":{}}]})"));
}

void TomlTablesTest::whatIsThereIsNotReplaced()
{
    TomlTables tables;
    const QString value = QStringLiteral("value");
    const QString table = QStringLiteral("table");
    const QString list = QStringLiteral("list");
    QVERIFY(tables.setValue({value}, 1));
    QVERIFY(tables.openTable({table}));
    QVERIFY(tables.appendTable({list}));
    const QJsonObject before = tables.toJson();
    for (const QString &name : {value, table, list})
        QVERIFY2(!tables.setValue({name}, 2), qPrintable(name));
    QVERIFY(!tables.setValue({value, value}, 2));
    QVERIFY(!tables.openTable({value}));
    QVERIFY(!tables.openTable({list}));
    QVERIFY(!tables.appendTable({value}));
    QVERIFY(!tables.appendTable({table}));
    QCOMPARE(tables.toJson(), before);
}

/// Of a file of a few MiB, which is read while a person waits. Copied at each, the time would grow with the square of
/// their number.
void TomlTablesTest::manyNamesTakeNoMoreThanTheirTime()
{
    constexpr int names = 200'000;
    QString text;
    for (int i = 0; i < names; ++i)
        text += QStringLiteral("n%1 = 1\n").arg(i);
    QElapsedTimer time;
    time.start();
    const Result<QJsonObject> read = readToml(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->size(), names);
    QVERIFY2(time.elapsed() < 30'000, qPrintable(QString::number(time.elapsed())));
}

QTEST_APPLESS_MAIN(TomlTablesTest)
#include "tomltables_test.moc"
