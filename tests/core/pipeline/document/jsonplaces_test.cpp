// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/jsonplaces.h"

#include <QJsonDocument>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

class JsonPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyTwiceIsFound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer"); // empty: none
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &json, const QString &pointer, int line) {
            QTest::newRow(name) << json << pointer << line;
        };
        row("none", R"({"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]})", {}, 1);
        row("empty", "{}", {}, 1);
        row("no object", "[1,2]", {}, 1);
        row("at once", "{\"a\":1,\n\"a\":2}", u"/a"_s, 2);
        row("deep", "{\"x\":[0,{\"b\":{\"c\":1,\n\n \"c\" : [ ] }}]}", u"/x/1/b/c"_s, 3);
        row("written in two ways", "{\"\\u0061\":1,\n\"a\":2}", u"/a"_s, 2);
        row("signs in texts", "{\"a\":\"}\\\",{[\\\\\",\n\"b\":\"a\",\n\"b\":0}", u"/b"_s, 3);
        row("a key with signs of pointers", "{\"a/b~c\":1,\"a/b~c\":1}", u"/a~1b~0c"_s, 1);
        row("the first of several", "{\"p\":{\"q\":1,\n\"q\":1},\n\"p\":1}", u"/p/q"_s, 2);
        row("beyond ASCII", QByteArray("{\"\xc3\xa9\":1,\n\"\\u00e9\":2}"), u"/\u00e9"_s, 2);
    }
    void aKeyTwiceIsFound()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, pointer);
        QFETCH(const int, line);
        QVERIFY(!QJsonDocument::fromJson(json).isNull()); // Qt says nothing
        const JsonPlaces places(json);
        QCOMPARE(places.keyTwice().value_or(QString()), pointer);
        QCOMPARE(places.lineOf(pointer), line);
    }

    void everyPartHasALine()
    {
        const JsonPlaces places("\n{\n \"a\": [\n 1,\n {\"b\":\n null}\n ],\n \"c\": -1.5e3\n}");
        QCOMPARE(places.lineOf({}), 2);
        QCOMPARE(places.lineOf(u"/a"_s), 3);
        QCOMPARE(places.lineOf(u"/a/0"_s), 4);
        QCOMPARE(places.lineOf(u"/a/1"_s), 5);
        QCOMPARE(places.lineOf(u"/a/1/b"_s), 5);
        QCOMPARE(places.lineOf(u"/c"_s), 8);
        // What is not there is missing in what is around it.
        QCOMPARE(places.lineOf(u"/a/1/x"_s), 5);
        QCOMPARE(places.lineOf(u"/a/7/x/y"_s), 3);
        QCOMPARE(places.lineOf(u"/x"_s), 2);
    }
};

QTEST_GUILESS_MAIN(JsonPlacesTest)
#include "jsonplaces_test.moc"
