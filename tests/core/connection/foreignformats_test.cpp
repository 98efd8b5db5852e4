// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/toml.h"
#include "core/connection/foreign/yaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace penstock;

/// What other programs' files are written in: which values they hold, and which line is wrong.
class ForeignFormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toml_data();
    void toml();
    void tomlSaysWhichLineIsWrong_data();
    void tomlSaysWhichLineIsWrong();
    void yaml_data();
    void yaml();
    void yamlSaysWhichLineIsWrong_data();
    void yamlSaysWhichLineIsWrong();
};

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray json(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

void ForeignFormatsTest::toml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(expected);
    };
    row("empty", "\n # nothing\n", "{}");
    row("values", "a = \"x\"\nb='y'\nc = true\nd = -1.5e3 # e\n", R"({"a":"x","b":"y","c":true,"d":"-1.5e3"})");
    row("escapes", R"(a = "q\"t\t\\\u00e9")", "{\"a\":\"q\\\"t\\t\\\\\xc3\xa9\"}");
    row("literal", R"(a = 'c:\new')", R"({"a":"c:\\new"})");
    row("long", "a = \"\"\"\none\ntwo \\\n  three\"\"\"", R"({"a":"one\ntwo three"})");
    row("long literal", "a = '''\n[[outputs.influxdb]]\n'''", R"({"a":"[[outputs.influxdb]]\n"})");
    row("tables", "[a]\nx=1\n[a.b]\ny=2\n", R"({"a":{"b":{"y":"2"},"x":"1"}})");
    row("quoted names", "[\"a.b\"]\n'c d' = 1", R"({"a.b":{"c d":"1"}})");
    row("lists of tables", "[[a]]\nx=1\n[a.b]\ny=2\n[[a]]\nx=3\n", R"({"a":[{"b":{"y":"2"},"x":"1"},{"x":"3"}]})");
    row("lists", "a = [ [1,2], # c\n [] ,\n]", R"({"a":[["1","2"],[]]})");
    row("inline", "a = { b = \"c\", d.e = 1 }", R"({"a":{"b":"c","d":{"e":"1"}}})");
    row("variables", "a = ${PORT}\nb = [$X]", R"({"a":"${PORT}","b":["$X"]})");
    row("windows", "a = 1\r\n[b]\r\nc = 2\r\n", R"({"a":"1","b":{"c":"2"}})");
}

void ForeignFormatsTest::toml()
{
    QFETCH(const QString, text);
    const Result<QJsonObject> found = readToml(text);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QTEST(json(*found), "expected");
}

void ForeignFormatsTest::tomlSaysWhichLineIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begins");
    const auto row = [](const char *name, const char *text, const char *begins) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(begins);
    };
    row("no value", "a = 1\nb =\n", "line 2:");
    row("no name", "a = 1\n\n= 2\n", "line 3:");
    row("open text", "a = \"x\n", "line 1:");
    row("open long text", "a = \"\"\"x\ny\n", "line 3:");
    row("open list", "a = [1,\n2\n", "line 3:");
    row("open table", "[a\nb = 1", "line 1:");
    row("twice", "a = 1\na = 2", "line 2:");
    row("two values", "a = 1 2", "line 1:");
    row("a date", "a = 2024-01-01", "line 1:");
    row("bad escape", R"(a = "\q")", "line 1:");
    row("half a code", R"(a = "\u12")", "line 1:");
    row("table over a value", "a = 1\n[a]\n", "line 2:");
    row("list over a table", "[a]\n[[a]]\n", "line 2:");
    row("too deep", qPrintable(QStringLiteral("a = ") + QString(2'000, u'[')), "line 1:");
}

void ForeignFormatsTest::tomlSaysWhichLineIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, begins);
    const Result<QJsonObject> found = readToml(text);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::BadInput);
    QVERIFY2(found.error().message.startsWith(begins), qPrintable(found.error().message));
}

void ForeignFormatsTest::yaml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(expected);
    };
    row("map", "---\na: 1\nb: x y # c\nc:\nd: ~\n", R"([{"a":"1","b":"x y","c":null,"d":null}])");
    row("nested", "a:\n  b:\n    c: 1\n  d: 2\n", R"([{"a":{"b":{"c":"1"},"d":"2"}}])");
    row("list", "- a\n- b: 1\n  c: 2\n-\n  d: 3\n", R"([["a",{"b":"1","c":"2"},{"d":"3"}]])");
    row("list at the key's place", "a:\n- 1\n- 2\nb: 3\n", R"([{"a":["1","2"],"b":"3"}])");
    row("lists in lists", "- - a\n  - b\n- c\n", R"([[["a","b"],"c"]])");
    row("quoted", R"(a: 'it''s: # so'
"b c": "x\n\"y\" # z")",
        R"([{"a":"it's: # so","b c":"x\n\"y\" # z"}])");
    row("addresses", "a: http://x:8086/y#z\n", R"([{"a":"http://x:8086/y#z"}])");
    row("block", "a: |\n  one\n    two\n\n  three\nb: >-\n  x\n  y\n", R"([{"a":"one\n  two\n\nthree\n","b":"x y"}])");
    row("short lists", "a: [x, 'y', 3]\nb: []\nc: {}\n", R"([{"a":["x","y","3"],"b":[],"c":{}}])");
    row("comments between", "a:\n  # c\n\n  b: 1\n# d\ne: 2\n", R"([{"a":{"b":"1"},"e":"2"}])");
}

void ForeignFormatsTest::yaml()
{
    QFETCH(const QString, text);
    const Result<QJsonValue> found = readYaml(text);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QTEST(json(*found), "expected");
}

void ForeignFormatsTest::yamlSaysWhichLineIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begins");
    const auto row = [](const char *name, const char *text, const char *begins) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(begins);
    };
    row("anchor", "a: 1\nb: &x 2\n", "line 2:");
    row("alias", "a: *x\n", "line 1:");
    row("tag", "a: !secret x\n", "line 1:");
    row("tabulator", "a:\n\tb: 1\n", "line 2:");
    row("no colon", "a: 1\nb\n", "line 2:");
    row("twice", "a: 1\na: 2\n", "line 2:");
    row("several lines", "a: one\n  two\n", "line 2:");
    row("two documents", "a: 1\n---\nb: 2\n", "line 2:");
    row("odd indentation", "a:\n    b: 1\n  c: 2\n", "line 3:");
    row("open text", "a: \"x\n", "line 1:");
    row("flow map", "a: {b: 1}\n", "line 1:");
    row("flow list", "a: [x,\n  y]\n", "line 1:");
}

void ForeignFormatsTest::yamlSaysWhichLineIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, begins);
    const Result<QJsonValue> found = readYaml(text);
    QVERIFY2(!found, found ? json(*found).constData() : "");
    QVERIFY2(found.error().message.startsWith(begins), qPrintable(found.error().message));
}

QTEST_APPLESS_MAIN(ForeignFormatsTest)
#include "foreignformats_test.moc"
